import { strToU8, zipSync } from 'fflate';
import { nodeInflate } from '../../../src/cli/node-inflate';
import type { SheetCell, SheetCells, SheetCellsSheet } from '../../../src/model/sheet-cells';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a package by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A part of relations, by id: type and target. */
export const relations = (found: Readonly<Record<string, readonly [type: string, target: string]>>): string =>
  `<Relationships xmlns="${PACKAGE}">${Object.entries(found)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A worksheet part with something in it. */
export const worksheet = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;

/** A worksheet part with rows in it. */
export const rows = (content: string): string => worksheet(`<sheetData>${content}</sheetData>`);

/** A workbook part; each tab's relation is its name's place: r1, r2. */
export const workbook = (tabs: readonly string[], more = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
    .join('')}</sheets>${more}</workbook>`;

/** The parts of a workbook with one sheet, called 表. */
export const oneSheet = (sheet: string, more: Parts = {}): Parts => ({
  '_rels/.rels': relations({ r1: ['officeDocument', 'xl/workbook.xml'] }),
  'xl/workbook.xml': workbook(['表']),
  'xl/_rels/workbook.xml.rels': relations({
    r1: ['worksheet', 'worksheets/sheet1.xml'],
    r8: ['sharedStrings', 'sharedStrings.xml'],
    r9: ['styles', 'styles.xml'],
  }),
  'xl/worksheets/sheet1.xml': sheet,
  ...more,
});

/** The zip of some parts. */
export const zipped = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));

/** What the reader makes of a workbook of these parts. */
export const read = (parts: Parts): SheetCells => readWorkbook(zipped(parts), '表.xlsx', nodeInflate);

/** What it makes of a workbook of one sheet. */
export function readSheet(sheet: string, more: Parts = {}): SheetCellsSheet {
  const [only] = read(oneSheet(sheet, more)).sheets;
  if (only === undefined) throw new Error('no sheet');
  return only;
}

/** The cells of a sheet with these rows. */
export const readCells = (content: string, more: Parts = {}): readonly SheetCell[] => readSheet(rows(content), more).cells;

/** The cells of one row, A1 first. */
export const readRow = (content: string, more: Parts = {}): readonly SheetCell[] => readCells(`<row r="1">${content}</row>`, more);

/** A part of shared texts, from their elements. */
export const sharedStrings = (...items: readonly string[]): Parts => ({
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
});

/** What refuses such bytes; fails when they are read. */
export function refusal(bytes: Uint8Array, file = '表.xlsx'): unknown {
  try {
    readWorkbook(bytes, file, nodeInflate);
  } catch (error) {
    return (error as { details?: unknown }).details ?? error;
  }
  throw new Error('was read');
}
