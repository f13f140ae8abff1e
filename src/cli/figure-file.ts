import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { decodeCsv } from '../ledger/csv/decode';
import { readCsv } from '../ledger/csv/read-csv';
import { csvText } from '../ledger/csv/write-csv';
import { GqError } from '../model/errors';
import type { Figure } from '../model/figure';
import type { CodeBook } from '../model/figures/code-book';
import { readLedger } from '../model/figures/read-ledger';
import { ledgerText } from '../model/figures/write-ledger';
import { misnamed } from './figure-form';
import { readBytes, utf8Text } from './text-file';

/** A file of figures that was read. */
export interface FigureFile {
  figures: readonly Figure[];
  /** Name without folders. */
  origin: string;
  /** SHA-256, hex. */
  fileHash: string;
  /** Whether it was in the encoding of older Chinese systems. */
  otherEncoding: boolean;
}

/** Whether a name is that of a table. */
const isTable = (path: string): boolean => /\.csv$/i.test(path);

/** Whether figures can be written under that name: programs go by its ending. */
export const isFigureFile = (path: string): boolean => isTable(path) || /\.ndjson$/i.test(path);

/** The text of figures in the form that a name asks for. */
export const figuresText = (path: string, figures: readonly Figure[]): string => (isTable(path) ? csvText(figures) : ledgerText(figures));

/** Reads a file of figures: a table by its ending .csv, otherwise lines. Throws `fileUnreadable`, `notFigures`, `notUtf8`, `ledgerInvalid`. */
export async function readFigureFile(path: string, codes: CodeBook): Promise<FigureFile> {
  const bytes = await readBytes(path);
  const why = misnamed(bytes, isTable(path));
  if (why !== undefined) throw new GqError('notFigures', { path, why });
  const about = { origin: basename(path), fileHash: createHash('sha256').update(bytes).digest('hex') };
  if (!isTable(path)) return { ...about, figures: readLedger(utf8Text(bytes, path), path, codes), otherEncoding: false };
  const decoded = decodeCsv(bytes);
  if (decoded === undefined) throw new GqError('notUtf8', { path });
  return { ...about, figures: await readCsv(decoded.text, path, codes), otherEncoding: decoded.encoding !== 'utf-8' };
}
