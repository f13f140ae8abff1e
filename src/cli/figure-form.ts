import type { NoFigures } from '../i18n/figure-file-problem';

/** First bytes of files that people take for files of figures. */
const SIGNATURES: readonly (readonly [NoFigures, string])[] = [
  ['workbook', 'PK\x03\x04'],
  ['oldWorkbook', '\xD0\xCF\x11\xE0'],
  ['book', 'SQLite format 3\0'],
];

/** Bytes that hold the first line of any file of figures; names of columns are ASCII in every encoding that is read. */
const HEAD = 4096;

/** Columns that no table of figures lacks. */
const TELLING = ['period', 'valueKind'];

const cellsOf = (line: string, separator: string): string[] => line.split(separator).map((cell) => cell.replace(/^\s*"?|"?\s*$/g, ''));

const isHeadOf = (line: string, separator: string): boolean => TELLING.every((column) => cellsOf(line, separator).includes(column));

/** What keeps a file from being read as its name asks, as far as its beginning tells; undefined when nothing does. */
export function misnamed(bytes: Uint8Array, asTable: boolean): NoFigures | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const signature = SIGNATURES.find(([, start]) => head.startsWith(start));
  if (signature) return signature[0];
  const [first = ''] = head
    .replace(/^\xEF\xBB\xBF/, '')
    .trimStart()
    .split(/[\r\n]/);
  if (first.startsWith('{')) return asTable ? 'records' : undefined;
  if (isHeadOf(first, ';')) return 'semicolons';
  if (isHeadOf(first, '\t')) return 'tabs';
  return !asTable && isHeadOf(first, ',') ? 'table' : undefined;
}
