import type { PlanArea } from '../../../src/model/area';
import type { SimulatedExcel } from '../simulated-excel';
import { addressOf } from './areas';
import type { SheetModel } from './workbook-model';

/** Number of the event that tells of changed cells, on the wire. */
const CHANGED = 10;

/** What happened to cells, in Office.js's words. */
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** Who changed cells: the add-in, or somebody at the keyboard. */
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** A change of cells. */
export interface CellChange {
  changeType: ChangeType;
  sheet: SheetModel;
  area: PlanArea;
  by: TriggerSource;
}

/** Where the other cells went, as events say it on the wire. */
const SHIFT: Readonly<Record<ChangeType, string>> = {
  RangeEdited: 'None',
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
};

/** Notes that cells changed: formulas may be worth something else, and who listens is told. */
export function noteChange(excel: SimulatedExcel, { changeType, sheet, area, by }: CellChange): void {
  excel.workbook.stale = true;
  if (!excel.enableEvents) return;
  const args = {
    changeType,
    source: 'Local',
    triggerSource: by,
    worksheetId: sheet.id,
    address: addressOf(area),
    shiftDirection: SHIFT[changeType],
  };
  for (const target of [sheet.id, 'Workbook']) if (excel.listeners.has(target)) excel.raise({ type: CHANGED, target, args });
}
