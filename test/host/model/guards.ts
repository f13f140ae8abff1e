import type { PlanArea } from '../../../src/model/area';
import { HostError } from '../protocol/host-error';
import { formatsIn } from './cell-formats';
import type { SheetModel } from './workbook-model';

/** What a protected sheet may allow, by the name of Office.js's option. */
export type ProtectionOption =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowDeleteColumns'
  | 'allowDeleteRows';

/** Most cells of an operation, and most cells whose values are read (Microsoft, resource limits of add-ins). */
export const MOST_CELLS = { changed: 33_554_000, read: 5_000_000 } as const;

const denied = (place: string, what: string): HostError => new HostError('AccessDenied', `${place}: ${what} on a protected sheet`);

/** Refuses to change what locked cells of a protected sheet hold. */
export function guardContents(sheet: SheetModel, areas: readonly PlanArea[], place: string): void {
  if (sheet.protection === undefined) return;
  for (const format of formatsIn(sheet, areas)) if (format.unlocked !== true) throw denied(place, 'locked cells');
}

/** Refuses what a protected sheet does not allow, whatever its cells are. */
export function guardOption(sheet: SheetModel, option: ProtectionOption, place: string): void {
  if (sheet.protection !== undefined && sheet.protection.options[option] !== true) throw denied(place, option);
}

/** Refuses what no protected sheet allows. */
export function guardStructure(sheet: SheetModel, place: string): void {
  if (sheet.protection !== undefined) throw denied(place, 'merged cells');
}

/** Refuses operations over too many cells. */
export function guardSize(cells: number, most: number, place: string): void {
  if (cells > most) throw new HostError('OperationCellsExceedLimit', `${place}: ${cells} cells, more than ${most}`);
}
