import { HostError } from '../../protocol/host-error';

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Refuses an argument; `place` is the member it was given to. */
export function refuse(place: string, value: unknown, expected: string): never {
  throw new HostError('InvalidArgument', `${place}: expected ${expected}, received ${shown(value)}`);
}

/** A text. */
export const text = (place: string, value: unknown): string => (typeof value === 'string' ? value : refuse(place, value, 'a text'));

/** A text that may be left out; Office.js sends null for what is left out. */
export const optionalText = (place: string, value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : text(place, value);

/** A truth value. */
export const flag = (place: string, value: unknown): boolean =>
  typeof value === 'boolean' ? value : refuse(place, value, 'true or false');

/** A truth value that may be left out: false. */
export const optionalFlag = (place: string, value: unknown): boolean =>
  value === undefined || value === null ? false : flag(place, value);

/** A whole number between two. */
export const whole = (place: string, value: unknown, least: number, most: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : refuse(place, value, `a whole number from ${least} to ${most}`);

/** One of some words, spelled as Office.js spells them. */
export const oneOf = <W extends string>(place: string, value: unknown, words: readonly W[]): W =>
  words.find((word) => word === value) ?? refuse(place, value, `one of ${words.join(', ')}`);
