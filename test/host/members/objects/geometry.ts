import type { PlanArea } from '../../../../src/model/area';
import { EXCEL } from '../../../../src/model/limits';

/** Whether two areas share a cell. */
export const overlaps = (one: PlanArea, other: PlanArea): boolean =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;

/** Whether an area holds every cell of another. */
export const contains = (outer: PlanArea, inner: PlanArea): boolean =>
  outer.firstRow <= inner.firstRow &&
  inner.lastRow <= outer.lastRow &&
  outer.firstColumn <= inner.firstColumn &&
  inner.lastColumn <= outer.lastColumn;

/** Whether two areas are the same cells. */
export const same = (one: PlanArea, other: PlanArea): boolean => contains(one, other) && contains(other, one);

/** How many cells an area has. */
export const cellCount = ({ firstRow, firstColumn, lastRow, lastColumn }: PlanArea): number =>
  (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);

/** The cells of both areas; undefined when they share none. */
export function shared(one: PlanArea, other: PlanArea): PlanArea | undefined {
  if (!overlaps(one, other)) return undefined;
  return {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
}

/** What is left of an area without the cells of another: above, left, right, below. */
export function without(area: PlanArea, hole: PlanArea): PlanArea[] {
  const middle = shared(area, hole);
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

/** Whether an area is whole rows, or whole columns. */
export const isRows = (area: PlanArea): boolean => area.firstColumn === 1 && area.lastColumn === EXCEL.columns;
export const isColumns = (area: PlanArea): boolean => area.firstRow === 1 && area.lastRow === EXCEL.rows;
