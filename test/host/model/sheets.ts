import { HostError } from '../protocol/host-error';
import type { SheetModel, WorkbookModel } from './workbook-model';

/** Names are the same for Excel when only their case differs. */
const sameName = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

export const sheetById = ({ sheets }: WorkbookModel, id: string): SheetModel | undefined => sheets.find((sheet) => sheet.id === id);

export const sheetNamed = ({ sheets }: WorkbookModel, name: string): SheetModel | undefined =>
  sheets.find((sheet) => sameName(sheet.name, name));

/** A sheet by its name or its id. */
export const findSheet = (workbook: WorkbookModel, key: string): SheetModel | undefined =>
  sheetNamed(workbook, key) ?? sheetById(workbook, key);

/** The sheet that is on top. */
export function activeSheet(workbook: WorkbookModel): SheetModel {
  const sheet = sheetById(workbook, workbook.active);
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${workbook.active}`);
  return sheet;
}

export const isVisible = ({ visibility }: SheetModel): boolean => visibility === 'Visible';

/** Sheets, or those that people see. */
export const sheetsOf = ({ sheets }: WorkbookModel, visibleOnly: boolean): readonly SheetModel[] =>
  visibleOnly ? sheets.filter(isVisible) : sheets;

/** Refuses a sheet that was deleted. */
export function assertThere(workbook: WorkbookModel, sheet: SheetModel): void {
  if (!workbook.sheets.includes(sheet)) throw new HostError('ItemNotFound', `Worksheet ${sheet.name}: it was deleted`);
}

/** Refuses to take away the last sheet that people see. */
export function assertNotLastVisible(workbook: WorkbookModel, sheet: SheetModel, member: string): void {
  if (workbook.sheets.every((other) => other === sheet || !isVisible(other)))
    throw new HostError('InvalidOperation', `${member}: ${sheet.name} is the last sheet that can be seen`);
}

/** Refuses to change which sheets there are while the structure of the workbook is protected. */
export function assertStructureOpen({ protection }: WorkbookModel, member: string): void {
  if (protection !== undefined) throw new HostError('AccessDenied', `${member}: the structure of the workbook is protected`);
}

/** The sheet that comes on top when one goes away: the next that people see, else the one before. */
export function successorOf({ sheets }: WorkbookModel, sheet: SheetModel): SheetModel | undefined {
  const at = sheets.indexOf(sheet);
  return sheets.slice(at + 1).find(isVisible) ?? sheets.slice(0, at).filter(isVisible).at(-1);
}
