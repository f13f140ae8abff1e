import { EXCEL } from '../../../src/model/limits';
import { HostError } from '../protocol/host-error';
import { cellCountOf } from './areas';
import { madeCell, cellAt } from './cell-grid';
import { DEFAULT_FORMAT } from './formats';
import { movedArea, movedMap, type Shift } from './shift';
import { shiftedFormula, shiftedText, type ShiftedSheet } from './shift-formulas';
import { refuseShift, shiftChartReferences, shiftForeignLooks, shiftLooks, shiftObjects, shiftView } from './shift-objects';
import { usedArea } from './used-range';
import type { SheetModel, WorkbookModel } from './workbook-model';

function shiftCells(sheet: SheetModel, shift: Shift): void {
  if (shift.axis === 'row') {
    sheet.cells = movedMap(sheet.cells, shift);
    sheet.rows = movedMap(sheet.rows, shift);
    return;
  }
  for (const [row, cells] of sheet.cells) {
    const moved = movedMap(cells, shift);
    if (moved.size === 0) sheet.cells.delete(row);
    else sheet.cells.set(row, moved);
  }
  sheet.columns = movedMap(sheet.columns, shift);
}

/** New rows look like the one above, new columns like the one at their left: formats and size, but they are in view. */
function dressInserted(sheet: SheetModel, { axis, at, count }: Shift): void {
  const before = at - 1;
  for (let there = at; there < at + count; there++) {
    if (axis === 'row') {
      for (const [column, { format }] of sheet.cells.get(before) ?? [])
        if (format !== DEFAULT_FORMAT) madeCell(sheet, there, column).format = format;
      const height = sheet.rows.get(before)?.height;
      if (height !== undefined) sheet.rows.set(there, { height, hidden: false });
    } else {
      for (const row of sheet.cells.keys()) {
        const format = cellAt(sheet, row, before)?.format ?? DEFAULT_FORMAT;
        if (format !== DEFAULT_FORMAT) madeCell(sheet, row, there).format = format;
      }
      const width = sheet.columns.get(before)?.width;
      if (width !== undefined) sheet.columns.set(there, { width, hidden: false });
    }
  }
}

/** Lets every formula, rule and defined name of the workbook follow. Links do not: Excel leaves them pointing where they pointed. */
function shiftReferences(workbook: WorkbookModel, shifted: ShiftedSheet): void {
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells.values())
      for (const cell of cells.values()) if (cell.formula !== undefined) cell.formula = shiftedFormula(cell.formula, sheet.name, shifted);
    if (sheet.name !== shifted.name) shiftForeignLooks(sheet, shifted);
  }
  for (const name of workbook.names) {
    const own = workbook.sheets.find(({ id }) => id === name.sheet)?.name;
    name.refersTo = shiftedText(name.refersTo, own, shifted);
  }
}

/** Inserts or deletes whole rows or columns of a sheet; everything in the workbook that stands on them or refers to them follows. */
export function shiftSheet(workbook: WorkbookModel, sheet: SheetModel, shift: Shift, place: string): void {
  const used = usedArea(sheet);
  const [last, most] = shift.axis === 'row' ? [used?.lastRow ?? 0, EXCEL.rows] : [used?.lastColumn ?? 0, EXCEL.columns];
  if (shift.count > 0 && last >= shift.at && last + shift.count > most)
    throw new HostError('InvalidOperation', `${place}: cells that hold something would leave the sheet`);
  refuseShift(sheet, shift, place);
  shiftCells(sheet, shift);
  sheet.merges = sheet.merges.flatMap((merge) => movedArea(merge, shift) ?? []).filter((merge) => cellCountOf(merge) > 1);
  shiftObjects(sheet, shift);
  shiftLooks(sheet, shift);
  shiftView(sheet, shift);
  shiftChartReferences(workbook, sheet, shift);
  shiftReferences(workbook, { name: sheet.name, shift });
  dressInserted(sheet, shift);
}
