import { EXCEL } from '../../../src/model/limits';
import { HostError } from '../protocol/host-error';
import { sheetNamed } from './sheets';
import type { SheetModel, WorkbookModel } from './workbook-model';

/** What no sheet name holds. */
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/u;

/** Why Excel takes a text for no sheet name; undefined: it is one. */
function faultOf(name: string): string | undefined {
  if (name === '') return 'a sheet name is not empty';
  if (name.length > EXCEL.sheetNameCharacters)
    return `a sheet name has at most ${EXCEL.sheetNameCharacters} characters, this one ${name.length}`;
  const character = FORBIDDEN.exec(name)?.[0];
  if (character !== undefined) return `a sheet name does not hold ${JSON.stringify(character)}`;
  if (name.startsWith("'") || name.endsWith("'")) return 'a sheet name neither begins nor ends with an apostrophe';
  return name.toUpperCase() === 'HISTORY' ? 'Excel keeps this name for itself' : undefined;
}

/** Refuses a name that is none, or that another sheet has. */
export function assertSheetName(workbook: WorkbookModel, name: string, member: string, sheet?: SheetModel): void {
  const fault = faultOf(name);
  if (fault !== undefined) throw new HostError('InvalidArgument', `${member} ${JSON.stringify(name)}: ${fault}`);
  const other = sheetNamed(workbook, name);
  if (other !== undefined && other !== sheet) throw new HostError('ItemAlreadyExists', `${member}: there is a sheet ${other.name}`);
}

/** The name Excel gives to a sheet that is added without one: the next number that is free. */
export function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (sheetNamed(workbook, `Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}
