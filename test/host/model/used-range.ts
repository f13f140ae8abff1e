import type { PlanArea } from '../../../src/model/area';
import { EXCEL } from '../../../src/model/limits';
import { bounding, cellArea } from './areas';
import { cellsIn, holdsSomething } from './cell-grid';
import type { SheetModel } from './workbook-model';

/** All cells of a sheet. */
export const WHOLE_SHEET: PlanArea = { firstRow: 1, firstColumn: 1, lastRow: EXCEL.rows, lastColumn: EXCEL.columns };

/**
 * The smallest area of the used cells of an area: those that hold something, are formatted or lead somewhere; with `valuesOnly` only the
 * first. Undefined when there is none.
 */
export function usedArea(sheet: SheetModel, { within = WHOLE_SHEET, valuesOnly = false } = {}): PlanArea | undefined {
  let used: PlanArea | undefined;
  for (const { row, column, cell } of cellsIn(sheet, within)) {
    if (valuesOnly && !holdsSomething(cell)) continue;
    const here = cellArea(row, column);
    used = used === undefined ? here : bounding(used, here);
  }
  return used;
}
