import type { Messages } from '../../i18n/messages';
import type { Code } from '../../model/code';
import type { ObsStatus } from '../../model/figure';
import type { CodeBook } from '../../model/figures/code-book';
import type { Period } from '../../model/period';

/** Whose return is read, and in which words its places are named. */
export interface BlockContext {
  unit: Code;
  period: Period;
  codes: CodeBook;
  /** Texts in the language of the form. */
  messages: Messages;
  /** How firm its figures are: `sample` where the sheet's title says so, that nobody takes a demonstration for a report. */
  status: Extract<ObsStatus, 'reported' | 'sample'>;
  /** Whether the workbook's dates count from 1904. */
  date1904: boolean;
  /** Whether a key is one of the rows that were sent with something in them, in whatever table. */
  wasSent: (key: string) => boolean;
}
