import type { PlanArea } from '../../../src/model/area';
import { HostError } from '../protocol/host-error';
import { cellsOf, nameIn, onlyReference } from './defined-names';
import type { SheetModel, WorkbookModel } from './workbook-model';

/** Characters of an address that Excel takes. */
const LONGEST = 8192;

function refused(member: string, address: string): never {
  throw new HostError('InvalidArgument', `${member}: ${JSON.stringify(address.slice(0, 80))} is no address of this sheet`);
}

/** The area of an address or name on a sheet: `A1`, `$A$1:B2`, `A:C`, `5:7`, `项目库!A1`, a defined name. */
export function areaOn(workbook: WorkbookModel, sheet: SheetModel, address: string, member: string): PlanArea {
  if (address.length > LONGEST) throw new HostError('InvalidArgument', `${member}: an address has at most ${LONGEST} characters`);
  const reference = onlyReference(`=${address.trim()}`);
  if (reference !== undefined) {
    // Another sheet's cells are no range of this one.
    if (reference.sheet !== undefined && reference.sheet.toUpperCase() !== sheet.name.toUpperCase()) refused(member, address);
    return reference.area;
  }
  const name = nameIn(workbook, address, sheet.id) ?? nameIn(workbook, address, undefined);
  const cells = name && cellsOf(workbook, name);
  return cells?.sheet === sheet ? cells.area : refused(member, address);
}

/** The areas of addresses that commas or semicolons part. */
export function areasOn(workbook: WorkbookModel, sheet: SheetModel, addresses: string, member: string): PlanArea[] {
  if (addresses.length > LONGEST) throw new HostError('InvalidArgument', `${member}: addresses have at most ${LONGEST} characters`);
  return addresses.split(/[,;]/).map((address) => areaOn(workbook, sheet, address.trim(), member));
}
