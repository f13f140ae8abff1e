import { HostError } from '../../protocol/host-error';

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Refuses an argument. `member` says where it was given: `Chart.name`. */
export function refuse(member: string, value: unknown, expected: string): never {
  throw new HostError('InvalidArgument', `${member}: ${shown(value)} is not ${expected}`);
}

/** One of an enumeration's values, spelled as Excel spells them. */
export function oneOf<T extends string>(member: string, value: unknown, values: readonly T[]): T {
  return values.find((one) => one === value) ?? refuse(member, value, `one of ${values.join(', ')}`);
}

/** A truth value; 0, 1 and texts are none. */
export const flag = (member: string, value: unknown): boolean =>
  typeof value === 'boolean' ? value : refuse(member, value, 'true or false');

/** A text of at most so many characters. */
export const text = (member: string, value: unknown, most = 32_767): string =>
  typeof value === 'string' && value.length <= most ? value : refuse(member, value, `a text of at most ${most} characters`);

/** A number within bounds, both included. */
export const number = (member: string, value: unknown, least = -Infinity, most = Infinity): number =>
  typeof value === 'number' && value >= least && value <= most ? value : refuse(member, value, `a number from ${least} to ${most}`);

/** A whole number within bounds, both included. */
export const whole = (member: string, value: unknown, least: number, most: number): number =>
  Number.isInteger(value) ? number(member, value, least, most) : refuse(member, value, `a whole number from ${least} to ${most}`);

/** A plain object with no other keys than those named: Excel refuses options that it does not know. */
export function record(member: string, value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(member, value, `an object of ${keys.join(', ')}`);
  const odd = Object.keys(value).find((key) => !keys.includes(key));
  if (odd !== undefined) refuse(`${member}.${odd}`, odd, `one of ${keys.join(', ')}`);
  return Object.fromEntries(Object.entries(value));
}

/** The object of a collection at a place, counted from 0. */
export function itemAt<T>(member: string, items: readonly T[], index: unknown): T {
  const item = items[whole(member, index, 0, Number.MAX_SAFE_INTEGER)];
  if (item === undefined) throw new HostError('ItemNotFound', `${member}: there are ${items.length}, none at ${shown(index)}`);
  return item;
}
