import { HostError } from '../protocol/host-error';
import type { SimulatedExcel } from '../simulated-excel';
import { areaOfAddress, cellCountOf } from './areas';
import { enterValues } from './cell-writing';
import { noteChange } from './changes';
import { guardContents } from './guards';

/**
 * Types something into a cell, as a person does: what it becomes depends on the cell, locked cells refuse it, listeners are told. Data
 * validation is not applied: what came by paste or from another program is not either.
 */
export function typed(excel: SimulatedExcel, sheetName: string, address: string, value: string | number | boolean): void {
  const place = `typing in ${sheetName}!${address}`;
  const sheet = excel.workbook.sheets.find(({ name }) => name === sheetName);
  const area = areaOfAddress(address);
  if (sheet === undefined || area === undefined || cellCountOf(area) !== 1) throw new HostError('ItemNotFound', `${place}: no such cell`);
  guardContents(sheet, [area], place);
  enterValues(sheet, area, value, place);
  noteChange(excel, { changeType: 'RangeEdited', sheet, area, by: 'Unknown' });
}
