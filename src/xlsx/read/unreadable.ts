import type { WorkbookFault, WorkbookLimit } from '../../i18n/workbook-problem';
import { EXCEL } from '../../model/limits';
import { READ } from './limits';

/** Characters of a part's name that a message repeats: it is the sender's. */
const SHOWN_NAME = 100;

/** Why a file cannot be read; the reader's entrance makes it a `workbookUnreadable` by adding the file. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    /** What is wrong. */
    readonly why: WorkbookFault,
    /** Part of the file it was found in. */
    readonly part?: string,
    /** Limit that was passed. */
    readonly limit?: { what: WorkbookLimit; most: number },
  ) {
    super(`${why} ${part ?? ''} ${limit?.what ?? ''}`);
  }
}

/** A part that is missing or breaks the rules of its form. */
export const damaged = (part: string): Unreadable => new Unreadable('damaged', part.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, SHOWN_NAME));

/** A workbook that costs more than it may. */
export const tooLarge = (what: Exclude<WorkbookLimit, 'textCharacters'>): Unreadable =>
  new Unreadable('tooLarge', undefined, { what, most: READ[what] });

/** A text longer than a cell can hold, found in a part. */
export const textTooLong = (part: string): Unreadable =>
  new Unreadable('tooLarge', part, { what: 'textCharacters', most: EXCEL.cellCharacters });
