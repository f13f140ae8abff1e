import type { Value } from '../expression';
import { isError } from './coerce';
import { foldCase } from './compare';
import { indexByArray } from './index-by-array';

/** What MATCH compares: numbers, texts without case and booleans, each only with their like. */
const keyOf = (value: number | string | boolean) => (typeof value === 'string' ? foldCase(value) : value);

const firstRows = indexByArray((keys) => {
  const rows = new Map<number | string | boolean, number>();
  keys.forEach((value, row) => {
    if (value === null || isError(value)) return;
    const key = keyOf(value);
    if (!rows.has(key)) rows.set(key, row);
  });
  return rows;
});

/** The value beside the first equal key; "" when there is none, when it is blank and where Excel gives an error, the key's own included. */
export function lookup(key: Value, keys: readonly Value[], values: readonly Value[]): Value {
  if (isError(key)) return '';
  // MATCH takes a blank cell for 0 and finds no blank one.
  const row = firstRows(keys).get(keyOf(key ?? 0));
  const found = row === undefined ? undefined : values[row];
  return found === undefined || found === null || isError(found) ? '' : found;
}
