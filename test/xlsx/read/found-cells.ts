import type ExcelJS from 'exceljs';
import { cellAddress } from '../../../src/model/address';
import type { RawValue, SheetCells } from '../../../src/model/sheet-cells';

/** What a reader found in a cell: its value, and its formula with an equals sign before it. */
export interface FoundCell {
  value: RawValue;
  formula?: string;
}

/** Cells by sheet and address: 表!A1. */
export type FoundCells = ReadonlyMap<string, FoundCell>;

const DAY = 86_400_000;
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** What our reader found. */
export const foundByUs = ({ sheets }: SheetCells): FoundCells =>
  new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value, formula }) => [
        `${name}!${cellAddress(row, column)}`,
        { value, ...(formula === undefined ? {} : { formula: `=${formula}` }) },
      ]),
    ),
  );

/** A day as Excel counts it. The library makes moments of numbers, and loses what is less than a millisecond on the way. */
function serial(date: Date, date1904: boolean): number {
  const days = (date.getTime() - EPOCHS[date1904 ? 1904 : 1900]) / DAY;
  return Math.round(days * 1e7) / 1e7;
}

function plain(value: ExcelJS.CellValue, date1904: boolean): RawValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return serial(value, date1904);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return plain(value.text, date1904);
  if ('error' in value) return { error: value.error };
  return plain((value as { result?: ExcelJS.CellValue }).result, date1904);
}

/** What exceljs finds in the same bytes. */
export function foundByLibrary(workbook: ExcelJS.Workbook): FoundCells {
  const { date1904 } = workbook.properties;
  const found = new Map<string, FoundCell>();
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        found.set(`${sheet.name}!${cell.address}`, {
          value: plain(cell.value, date1904),
          ...(cell.formula ? { formula: `=${cell.formula}` } : {}),
        });
      }),
    );
  return found;
}

/** Whether two readers found the same; numbers that were moments on the way are the same to a hundredth of a second. */
export function sameCell(ours: FoundCell | undefined, theirs: FoundCell | undefined): boolean {
  if (ours?.formula !== theirs?.formula) return false;
  const [a, b] = [ours?.value ?? null, theirs?.value ?? null];
  if (typeof a === 'number' && typeof b === 'number') return a === b || Math.abs(a - b) < 1e-6;
  return JSON.stringify(a) === JSON.stringify(b);
}
