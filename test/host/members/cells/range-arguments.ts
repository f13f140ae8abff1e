import type { PlanArea } from '../../../../src/model/area';
import { addressOf, areaOfAddress, isOnGrid, sheetPrefix } from '../../model/areas';
import type { SheetModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { hostObject, isOf, type HostObject } from '../../protocol/host-type';
import type { RangeSelf } from '../selves';

/** A member and the cells it was asked of, for refusals: `Range.values of Sheet1!A1:B2`. */
export const placeOf = (member: string, sheet: SheetModel, areas: readonly PlanArea[]): string =>
  `${member} of ${sheetPrefix(sheet.name)}${areas.map(addressOf).join(',')}`;

/** A range of the same sheet; what would leave the sheet is refused. */
export function rangeAt(sheet: SheetModel, area: PlanArea, place: string): HostObject<'Range'> {
  if (!isOnGrid(area)) throw new HostError('InvalidArgument', `${place}: it leaves the sheet`);
  return hostObject('Range', { sheet, area });
}

/** A whole number that an add-in gave; `fallback` where it gave none. */
export function integerArgument(argument: unknown, place: string, fallback?: number): number {
  const number = argument ?? fallback;
  if (typeof number !== 'number' || !Number.isInteger(number))
    throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(number)} is no whole number`);
  return number;
}

/** One of a few words that an add-in gave; `fallback` where it gave none. */
export function wordArgument<T extends string>(argument: unknown, words: readonly T[], place: string, fallback?: T): T {
  const word = words.find((known) => known === (argument ?? fallback));
  if (word === undefined) throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(argument)} is none of ${words.join(', ')}`);
  return word;
}

/** A truth value that an add-in gave. */
export function booleanArgument(argument: unknown, place: string, fallback?: boolean): boolean {
  const value = argument ?? fallback;
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(value)} is neither true nor false`);
  return value;
}

/** Another range of the same sheet, given as such or as an address. */
export function areaArgument({ sheet }: RangeSelf, argument: unknown, place: string): PlanArea {
  if (isOf('Range', argument)) {
    if (argument.self.sheet !== sheet) throw new HostError('InvalidArgument', `${place}: a range of another sheet`);
    return argument.self.area;
  }
  const text = typeof argument === 'string' ? argument : '';
  const prefix = sheetPrefix(sheet.name);
  const quoted = `'${sheet.name.replace(/'/g, "''")}'!`;
  const bare = [prefix, quoted].reduce((rest, sheetText) => (rest.startsWith(sheetText) ? rest.slice(sheetText.length) : rest), text);
  const area = areaOfAddress(bare);
  if (area === undefined) throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(argument)} is no range of the sheet`);
  return area;
}
