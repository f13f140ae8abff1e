import type { PlanArea } from '../../../src/model/area';
import { EXCEL } from '../../../src/model/limits';

/** Whole rows or columns that are inserted or deleted. */
export interface Shift {
  axis: 'row' | 'column';
  /** The first of them, counted from 1: those inserted stand before what stood there. */
  at: number;
  /** How many are inserted; negative: deleted. */
  count: number;
}

/** Most rows or columns of a sheet. */
const MOST = { row: EXCEL.rows, column: EXCEL.columns } as const;

/** Where a row or column goes; undefined: it is deleted. */
export function movedPoint(point: number, { at, count }: Shift): number | undefined {
  if (point < at) return point;
  return count < 0 && point < at - count ? undefined : point + count;
}

/** Where a stretch of rows or columns goes: it grows and shrinks with what is inserted and deleted inside. Undefined: all of it is deleted. */
export function movedSpan(first: number, last: number, shift: Shift): { first: number; last: number } | undefined {
  // All of them stay all of them.
  if (first === 1 && last === MOST[shift.axis]) return { first, last };
  const from = movedPoint(first, shift) ?? shift.at;
  const to = movedPoint(last, shift) ?? shift.at - 1;
  return from > to ? undefined : { first: from, last: Math.min(to, MOST[shift.axis]) };
}

/** Where an area goes; undefined: it is deleted. */
export function movedArea(area: PlanArea, shift: Shift): PlanArea | undefined {
  const isRow = shift.axis === 'row';
  const span = isRow ? movedSpan(area.firstRow, area.lastRow, shift) : movedSpan(area.firstColumn, area.lastColumn, shift);
  if (span === undefined) return undefined;
  return isRow ? { ...area, firstRow: span.first, lastRow: span.last } : { ...area, firstColumn: span.first, lastColumn: span.last };
}

/** What is kept by row or column after a shift. */
export function movedMap<T>(map: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const there = movedPoint(key, shift);
    if (there !== undefined) moved.set(there, value);
  }
  return moved;
}
