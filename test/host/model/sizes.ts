import { EXCEL } from '../../../src/model/limits';
import { HostError } from '../protocol/host-error';
import { DEFAULT_SIZE, type SheetModel } from './workbook-model';

/** Rows or columns of a sheet. */
export type Axis = 'row' | 'column';

/** A stretch of rows or columns, counted from 1. */
export interface Stretch {
  axis: Axis;
  first: number;
  last: number;
}

const PIXEL = 0.75;

/** Widest column in points: 255 characters of 7 pixels and their margin; highest row. */
const MOST = { column: (EXCEL.columnWidth * 7 + 5) * PIXEL, row: 409.5 } as const;

const kept = (sheet: SheetModel, axis: Axis): Map<number, { height?: number; width?: number; hidden: boolean }> =>
  axis === 'row' ? sheet.rows : sheet.columns;

/** Whether a row or column is hidden. */
export const isHidden = (sheet: SheetModel, axis: Axis, at: number): boolean => kept(sheet, axis).get(at)?.hidden === true;

/** Height or width in points; what is hidden has none. */
export function sizeOf(sheet: SheetModel, axis: Axis, at: number): number {
  const own = kept(sheet, axis).get(at);
  return own?.hidden === true ? 0 : ((axis === 'row' ? own?.height : own?.width) ?? DEFAULT_SIZE[axis]);
}

/** Rows or columns of a stretch that differ from the default. */
const ownIn = (sheet: SheetModel, { axis, first, last }: Stretch): number[] =>
  [...kept(sheet, axis).keys()].filter((at) => at >= first && at <= last);

/** What each row or column of a stretch is, those of default size counted once. */
export function eachOf<T>(sheet: SheetModel, stretch: Stretch, what: (sheet: SheetModel, axis: Axis, at: number) => T): T[] {
  const own = ownIn(sheet, stretch);
  const found = own.map((at) => what(sheet, stretch.axis, at));
  // Row and column 0 stand for those that nobody touched.
  return own.length < stretch.last - stretch.first + 1 ? [...found, what(sheet, stretch.axis, 0)] : found;
}

/** Points that a stretch takes. */
export function lengthOf(sheet: SheetModel, stretch: Stretch): number {
  const own = ownIn(sheet, stretch);
  const others = stretch.last - stretch.first + 1 - own.length;
  return own.reduce((sum, at) => sum + sizeOf(sheet, stretch.axis, at), others * DEFAULT_SIZE[stretch.axis]);
}

/** Refuses to touch every row or column of a sheet one by one. */
function refuseAll({ axis, first, last }: Stretch, place: string): void {
  if (axis === 'row' && last - first + 1 === EXCEL.rows) throw new HostError('HostNotImplemented', `${place}: all rows of a sheet`);
}

/** Hides rows or columns, or shows them. */
export function setHidden(sheet: SheetModel, stretch: Stretch, hidden: boolean, place: string): void {
  refuseAll(stretch, place);
  const map = kept(sheet, stretch.axis);
  for (let at = stretch.first; at <= stretch.last; at++) map.set(at, { ...map.get(at), hidden });
}

/** Sets height or width in points. 0 hides; any other size shows what was hidden. Columns are whole pixels wide. */
export function setSize(sheet: SheetModel, stretch: Stretch, points: unknown, place: string): void {
  const { axis, first, last } = stretch;
  if (typeof points !== 'number' || !(points >= 0 && points <= MOST[axis]))
    throw new HostError('InvalidArgument', `${place}: ${String(points)} is not between 0 and ${MOST[axis]} points`);
  refuseAll(stretch, place);
  if (points === 0) return setHidden(sheet, stretch, true, place);
  for (let at = first; at <= last; at++) {
    if (axis === 'row') sheet.rows.set(at, { height: points, hidden: false });
    else sheet.columns.set(at, { width: Math.round(points / PIXEL) * PIXEL, hidden: false });
  }
}
