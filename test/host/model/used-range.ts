import type { PlanArea } from '../../../src/model/area';
import { EXCEL } from '../../../src/model/limits';
import { holdsSomething } from './cell-grid';
import type { SheetModel } from './workbook-model';

/** All cells of a sheet. */
export const WHOLE_SHEET: PlanArea = { firstRow: 1, firstColumn: 1, lastRow: EXCEL.rows, lastColumn: EXCEL.columns };

/**
 * The smallest area of the used cells of an area: those that hold something, are formatted or lead somewhere; with `valuesOnly` only the
 * first. Undefined when there is none.
 */
export function usedArea(sheet: SheetModel, { within = WHOLE_SHEET, valuesOnly = false } = {}): PlanArea | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, cells] of sheet.cells) {
    if (row < within.firstRow || row > within.lastRow) continue;
    for (const [column, cell] of cells) {
      if (column < within.firstColumn || column > within.lastColumn || (valuesOnly && !holdsSomething(cell))) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom === 0 ? undefined : { firstRow: top, firstColumn: left, lastRow: bottom, lastColumn: right };
}
