import { areaAddress } from '../../model/address';
import type { PlanStyle } from '../../model/style';
import type { PlacedCell } from '../../model/workbook-plan';
import { rectangles } from '../areas';

/** Changes of format within a column from which on it is cheaper to say the format of each of its cells. */
const MANY = 8;

/** A cell's row and number format. */
interface Formatted {
  row: number;
  format: string;
}

/** How many stretches of one format a column has. */
const stretches = (cells: readonly Formatted[]): number =>
  cells.reduce((count, { row, format }, index) => {
    const above = cells[index - 1];
    return above?.row === row - 1 && above.format === format ? count : count + 1;
  }, 0);

/** A column whose formats change often: one text a cell, null where nothing is to be changed. */
function writeColumn(sheet: Excel.Worksheet, column: number, cells: readonly Formatted[]): void {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return;
  const area = { firstRow: first.row, lastRow: last.row, firstColumn: column, lastColumn: column };
  const formats: (string | null)[][] = Array.from({ length: last.row - first.row + 1 }, () => [null]);
  for (const { row, format } of cells) formats[row - first.row] = [format];
  sheet.getRange(areaAddress(area)).numberFormat = formats;
}

/**
 * Number formats of cells. Several areas together have none in Office.js, so each area is told its own: by one text, or, in columns where the
 * format changes from row to row (a ledger of many units of measure), by one text a cell.
 */
export function writeNumberFormats(
  sheet: Excel.Worksheet,
  cells: readonly PlacedCell[],
  styles: Readonly<Record<string, PlanStyle>>,
): void {
  const columns = new Map<number, Formatted[]>();
  for (const { row, column, cell } of cells) {
    const format = cell.style === undefined ? undefined : styles[cell.style]?.numberFormat;
    if (format === undefined) continue;
    const list = columns.get(column);
    if (list) list.push({ row, format });
    else columns.set(column, [{ row, format }]);
  }
  const calm = new Map<string, { row: number; column: number }[]>();
  for (const [column, formatted] of columns)
    if (stretches(formatted) > MANY) writeColumn(sheet, column, formatted);
    else
      for (const { row, format } of formatted) {
        const places = calm.get(format);
        if (places) places.push({ row, column });
        else calm.set(format, [{ row, column }]);
      }
  for (const [format, places] of calm)
    for (const area of rectangles(places.sort((a, b) => a.row - b.row || a.column - b.column)))
      sheet.getRange(areaAddress(area)).numberFormat = format as unknown as string[][];
}
