import type { SheetModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';

/** What a sheet's protection may leave allowed, by the name of Office.js's option. */
export type Permission = 'allowFormatCells' | 'allowEditObjects';

/** Refuses a change to a protected sheet, unless its protection allows that kind. */
export function mayChange(sheet: SheetModel, member: string, permission?: Permission): void {
  if (sheet.protection === undefined) return;
  if (permission !== undefined && sheet.protection.options[permission] === true) return;
  throw new HostError('AccessDenied', `${member}: the sheet ${sheet.name} is protected`);
}
