import { blockAreas } from '../../layout/locate/block-names';
import type { PlanArea } from '../../model/area';
import type { RowEdit } from '../../layout/refresh/workbook-refresh';
import type { DefinedName } from '../../model/sheet-cells';
import type { PlanName, PlanTable } from '../../model/workbook-plan';
import type { SheetObjects } from './ask-objects';

const lies = (inner: PlanArea, { firstRow, lastRow, firstColumn, lastColumn }: PlanArea): boolean =>
  inner.firstRow >= firstRow && inner.lastRow <= lastRow && inner.firstColumn >= firstColumn && inner.lastColumn <= lastColumn;

/** Rows of a table beneath the last of ours: people typed them there and Excel took them into the table. */
function rowsBeneath(table: PlanTable, names: readonly PlanName[], now: readonly DefinedName[], objects: SheetObjects): number {
  const present = objects.tables.get(table.name);
  const block = names.find(({ area }) => lies(table.area, area));
  const ours = blockAreas(now).find(({ name }) => name === block?.name);
  return present === undefined || ours === undefined ? 0 : Math.max(0, present.lastRow - ours.area.lastRow);
}

/** The cells that tables of a refreshed sheet are to have: our rows, and what people typed beneath them. `names`: of the sheet's blocks. */
export const tableAreas = (
  tables: readonly PlanTable[],
  names: readonly PlanName[],
  now: readonly DefinedName[],
  objects: SheetObjects,
): PlanTable[] =>
  tables.map((table) => ({
    ...table,
    area: { ...table.area, lastRow: table.area.lastRow + rowsBeneath(table, names, now, objects) },
  }));

/** Where the last row of a table stands after rows were inserted and deleted: one inserted right beneath it does not belong to it. */
export const lastRowAfter = (lastRow: number, edits: readonly RowEdit[]): number =>
  edits.reduce((last, { kind, row, count }) => {
    if (row > last) return last;
    return kind === 'insert' ? last + count : last - Math.min(count, last - row + 1);
  }, lastRow);
