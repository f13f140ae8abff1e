import type { Place } from './place';

/** What is said of a sheet in one aspect: by place, in a form that is the same when it says the same. */
export type Facts = ReadonlyMap<Place, string>;

/** Digits to which programs that calculate agree: the last of a double's differ with the order of its sums. */
const DIGITS = 12;

/** A calculated number as far as programs agree on it. */
export const agreed = (number: number): number => Number(number.toPrecision(DIGITS));

/** The same text for what says the same: keys in order, what is absent left out. */
export function told(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(told).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([name, part]) => `${name}:${told(part)}`).join(',')}}`;
}

/** Facts of a list of things that have a place. */
export const factsOf = (entries: Iterable<readonly [place: Place, value: unknown]>): Facts =>
  new Map([...entries].map(([place, value]) => [place, told(value)]));
