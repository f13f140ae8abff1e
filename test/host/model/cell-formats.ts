import type { PlanArea } from '../../../src/model/area';
import type { PlanStyle } from '../../../src/model/style';
import { cellCountOf, isUnbounded } from './areas';
import { cellAt, cellsIn, eachPlace, madeCell, settle } from './cell-grid';
import { changedFormat, DEFAULT_FORMAT, type FormatChange } from './formats';
import { HostError } from '../protocol/host-error';
import type { SheetModel } from './workbook-model';

/** Number format of a format; General when it says none. */
export const numberFormatOf = ({ numberFormat = 'General' }: PlanStyle): string => numberFormat;

/** Number format of the cell at a place. */
export const numberFormatAt = (sheet: SheetModel, row: number, column: number): string =>
  numberFormatOf(cellAt(sheet, row, column)?.format ?? DEFAULT_FORMAT);

/** The formats that cells of some areas have, each once. */
export function formatsIn(sheet: SheetModel, areas: readonly PlanArea[]): ReadonlySet<PlanStyle> {
  const formats = new Set<PlanStyle>();
  for (const area of areas) {
    let count = 0;
    for (const { cell } of cellsIn(sheet, area)) {
      formats.add(cell.format);
      count++;
    }
    if (count < cellCountOf(area)) formats.add(DEFAULT_FORMAT);
  }
  return formats;
}

/** What all of some things have in common: null where they differ, as Excel answers. */
export function common<T>(things: Iterable<T>): T | null {
  let first: { thing: T } | undefined;
  for (const thing of things) {
    if (first === undefined) first = { thing };
    else if (first.thing !== thing) return null;
  }
  return first === undefined ? null : first.thing;
}

/** Gives the cell at a place another format. Cells that come out as if untouched are not kept. */
export function formatCell(sheet: SheetModel, row: number, column: number, change: FormatChange): void {
  const before = cellAt(sheet, row, column)?.format ?? DEFAULT_FORMAT;
  const after = changedFormat(before, change);
  if (after === before) return;
  madeCell(sheet, row, column).format = after;
  if (after === DEFAULT_FORMAT) settle(sheet, row, column);
}

/** Refuses to format whole rows and columns: formats of cells that do not exist yet are not kept here. */
export function refuseUnbounded(area: PlanArea, place: string): void {
  if (isUnbounded(area)) throw new HostError('HostNotImplemented', `${place}: formats of whole rows and columns`);
}

/** Gives all cells of some areas another format. */
export function formatCells(sheet: SheetModel, areas: readonly PlanArea[], change: FormatChange, place: string): void {
  for (const area of areas) refuseUnbounded(area, place);
  for (const area of areas) eachPlace(area, (row, column) => formatCell(sheet, row, column, change));
}
