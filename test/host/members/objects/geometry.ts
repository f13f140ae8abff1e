import type { PlanArea } from '../../../../src/model/area';
import { EXCEL } from '../../../../src/model/limits';
import { contains, intersection } from '../../model/areas';

/** Whether two areas share a cell. */
export const overlaps = (one: PlanArea, other: PlanArea): boolean => intersection(one, other) !== undefined;

/** Whether two areas are the same cells. */
export const same = (one: PlanArea, other: PlanArea): boolean => contains(one, other) && contains(other, one);

/** What is left of an area without the cells of another: above, left, right, below. */
export function without(area: PlanArea, hole: PlanArea): PlanArea[] {
  const middle = intersection(area, hole);
  if (middle === undefined) return [area];
  return [
    { ...area, lastRow: middle.firstRow - 1 },
    { ...middle, firstColumn: area.firstColumn, lastColumn: middle.firstColumn - 1 },
    { ...middle, firstColumn: middle.lastColumn + 1, lastColumn: area.lastColumn },
    { ...area, firstRow: middle.lastRow + 1 },
  ].filter(({ firstRow, firstColumn, lastRow, lastColumn }) => firstRow <= lastRow && firstColumn <= lastColumn);
}

/** Whole rows, or whole columns, of a sheet. */
export const rows = (first: number, last: number): PlanArea => ({
  firstRow: first,
  firstColumn: 1,
  lastRow: last,
  lastColumn: EXCEL.columns,
});
export const columns = (first: number, last: number): PlanArea => ({
  firstRow: 1,
  firstColumn: first,
  lastRow: EXCEL.rows,
  lastColumn: last,
});
