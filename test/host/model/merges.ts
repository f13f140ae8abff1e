import type { PlanArea } from '../../../src/model/area';
import { HostError } from '../protocol/host-error';
import { cellArea, cellCountOf, contains, intersection } from './areas';
import { cellsIn, settle } from './cell-grid';
import type { SheetModel } from './workbook-model';

/** Merged areas that share cells with an area. */
export const mergesIn = ({ merges }: SheetModel, area: PlanArea): PlanArea[] =>
  merges.filter((merge) => intersection(merge, area) !== undefined);

/** Tells which places of an area are covered by a merged area without being its first cell: nothing can be written there. */
export function coveredIn(sheet: SheetModel, area: PlanArea): (row: number, column: number) => boolean {
  const merges = mergesIn(sheet, area);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some((merge) => (row !== merge.firstRow || column !== merge.firstColumn) && contains(merge, cellArea(row, column)));
}

/** Merges an area: only its first cell keeps what it holds. Merged areas within it give way. */
export function mergeArea(sheet: SheetModel, area: PlanArea, place: string): void {
  for (const merge of mergesIn(sheet, area))
    // Excel may widen the area; which one comes out is not known.
    if (!contains(area, merge)) throw new HostError('InvalidOperation', `${place}: part of merged cells`);
  if (sheet.tables.some((table) => intersection(table.area, area) !== undefined))
    throw new HostError('InvalidOperation', `${place}: cells of a table cannot be merged`);
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  if (cellCountOf(area) === 1) return;
  sheet.merges.push(area);
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (row === area.firstRow && column === area.firstColumn) continue;
    cell.value = null;
    delete cell.formula;
    delete cell.link;
    settle(sheet, row, column);
  }
}

/** Takes every merged area apart that shares cells with an area. */
export function unmergeArea(sheet: SheetModel, area: PlanArea): void {
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
}
