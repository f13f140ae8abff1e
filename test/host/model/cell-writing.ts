import type { PlanArea } from '../../../src/model/area';
import { HostError } from '../protocol/host-error';
import { addressOf, columnsOf, rowsOf } from './areas';
import { cellAt, madeCell, settle } from './cell-grid';
import { numberFormatAt } from './cell-formats';
import { entered, type Entered } from './entered-value';
import { changedFormat } from './formats';
import { coveredIn } from './merges';
import type { SheetModel } from './workbook-model';

/**
 * What an add-in wrote for the cells of an area, row by row: an array as large as the area, or one value for all of its cells.
 * Gives what is meant for a place, counted from 0.
 */
export function matrixOf(written: unknown, area: PlanArea, place: string): (row: number, column: number) => unknown {
  if (!Array.isArray(written)) return () => written;
  const rows: readonly unknown[] = written;
  const size = `${rowsOf(area)} × ${columnsOf(area)}`;
  const isFit = rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!isFit) throw new HostError('InvalidArgument', `${place}: the array is not ${size}, as ${addressOf(area)} is`);
  return (row, column) => (rows as readonly (readonly unknown[])[])[row]?.[column];
}

/** Puts into a cell what was entered. A number format comes with it only where the cell has none of its own. */
export function putEntered(sheet: SheetModel, row: number, column: number, { value, formula, numberFormat }: Entered): void {
  if (value === null && cellAt(sheet, row, column) === undefined) return;
  const cell = madeCell(sheet, row, column);
  cell.value = value;
  delete cell.formula;
  if (formula !== undefined) cell.formula = formula;
  if (numberFormat !== undefined && cell.format.numberFormat === undefined)
    cell.format = changedFormat(cell.format, { name: `numberFormat=${numberFormat}`, apply: (format) => ({ ...format, numberFormat }) });
  if (value === null) settle(sheet, row, column);
}

/**
 * Enters values into the cells of an area; null leaves a cell as it is, and what is meant for a covered cell of merged ones is dropped. One
 * value that is refused refuses all.
 */
export function enterValues(sheet: SheetModel, area: PlanArea, written: unknown, place: string): void {
  const matrix = matrixOf(written, area, place);
  const isCovered = coveredIn(sheet, area);
  const found: { row: number; column: number; entered: Entered }[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = matrix(row - area.firstRow, column - area.firstColumn);
      if (value === null || isCovered(row, column)) continue;
      found.push({ row, column, entered: entered(value, numberFormatAt(sheet, row, column), place) });
    }
  for (const one of found) putEntered(sheet, one.row, one.column, one.entered);
}
