import { assertSheetName, freeSheetName } from '../../model/sheet-name';
import { followRename, forgetSheet } from '../../model/sheet-references';
import { activeSheet, assertNotLastVisible, assertStructureOpen, isVisible, successorOf } from '../../model/sheets';
import { addSheet, type SheetModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import type { SimulatedExcel } from '../../simulated-excel';
import { oneOf, text, whole } from './argument';
import { raiseSheetEvent } from './events';

const LOCAL = { source: 'Local' } as const;

/** Brings a sheet on top. */
export function activate(excel: SimulatedExcel, sheet: SheetModel): void {
  // What Excel answers for a sheet that nobody sees is not documented: refused.
  if (!isVisible(sheet)) throw new HostError('InvalidOperation', `Worksheet.activate: ${sheet.name} is hidden`);
  const before = activeSheet(excel.workbook);
  if (before === sheet) return;
  excel.workbook.active = sheet.id;
  raiseSheetEvent(excel, 'deactivated', before.id);
  raiseSheetEvent(excel, 'activated', sheet.id);
}

/** Brings another sheet on top when this one goes out of sight. */
function leave(excel: SimulatedExcel, sheet: SheetModel): void {
  const next = excel.workbook.active === sheet.id ? successorOf(excel.workbook, sheet) : undefined;
  if (next !== undefined) activate(excel, next);
}

/** Adds an empty sheet behind the others; it does not come on top. */
export function add(excel: SimulatedExcel, name: string | undefined): SheetModel {
  assertStructureOpen(excel.workbook, 'WorksheetCollection.add');
  if (name !== undefined) assertSheetName(excel.workbook, name, 'WorksheetCollection.add');
  const sheet = addSheet(excel.workbook, name ?? freeSheetName(excel.workbook));
  raiseSheetEvent(excel, 'added', sheet.id, LOCAL);
  return sheet;
}

/** Names a sheet; whatever refers to it follows. */
export function rename(sheet: SheetModel, value: unknown, excel: SimulatedExcel): void {
  const name = text('Worksheet.name', value);
  assertStructureOpen(excel.workbook, 'Worksheet.name');
  assertSheetName(excel.workbook, name, 'Worksheet.name', sheet);
  const nameBefore = sheet.name;
  if (name === nameBefore) return;
  followRename(excel.workbook, nameBefore, name);
  sheet.name = name;
  raiseSheetEvent(excel, 'nameChanged', sheet.id, { ...LOCAL, nameBefore, nameAfter: name });
}

/** Moves a sheet among the others, counted from 0. */
export function move(sheet: SheetModel, value: unknown, excel: SimulatedExcel): void {
  const { sheets } = excel.workbook;
  const positionAfter = whole('Worksheet.position', value, 0, sheets.length - 1);
  assertStructureOpen(excel.workbook, 'Worksheet.position');
  const positionBefore = sheets.indexOf(sheet);
  if (positionAfter === positionBefore) return;
  sheets.splice(positionBefore, 1);
  sheets.splice(positionAfter, 0, sheet);
  raiseSheetEvent(excel, 'moved', sheet.id, { ...LOCAL, positionBefore, positionAfter });
}

/** Shows or hides a sheet; one always stays in sight. */
export function show(sheet: SheetModel, value: unknown, excel: SimulatedExcel): void {
  const visibility = oneOf('Worksheet.visibility', value, ['Visible', 'Hidden', 'VeryHidden']);
  assertStructureOpen(excel.workbook, 'Worksheet.visibility');
  const visibilityBefore = sheet.visibility;
  if (visibility === visibilityBefore) return;
  if (visibility !== 'Visible') {
    assertNotLastVisible(excel.workbook, sheet, 'Worksheet.visibility');
    leave(excel, sheet);
  }
  sheet.visibility = visibility;
  raiseSheetEvent(excel, 'visibilityChanged', sheet.id, { ...LOCAL, visibilityBefore, visibilityAfter: visibility });
}

/** Deletes a sheet; what referred to it refers to nothing. */
export function remove(excel: SimulatedExcel, sheet: SheetModel): void {
  const { workbook } = excel;
  assertStructureOpen(workbook, 'Worksheet.delete');
  if (sheet.visibility === 'VeryHidden')
    throw new HostError('InvalidOperation', `Worksheet.delete: ${sheet.name} is very hidden; show it first`);
  assertNotLastVisible(workbook, sheet, 'Worksheet.delete');
  leave(excel, sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter(({ sheet: scope }) => scope !== sheet.id);
  forgetSheet(workbook, sheet);
  if (excel.selection?.sheet === sheet.id) excel.selection = undefined;
  workbook.stale = true;
  raiseSheetEvent(excel, 'deleted', sheet.id, LOCAL);
}
