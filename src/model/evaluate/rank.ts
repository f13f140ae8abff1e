import type { Value } from '../expression';
import { isError, type ErrorCell } from './coerce';
import { indexByArray } from './index-by-array';

const NOT_FOUND: ErrorCell = { error: '#N/A' };

const numbersInOrder = indexByArray((column) => ({
  error: column.find(isError),
  numbers: column.filter((value) => typeof value === 'number').sort((a, b) => a - b),
}));

/** How many of the sorted numbers the test holds for; it holds for the first ones only. */
function countWhile(numbers: readonly number[], test: (number: number) => boolean): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(numbers[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** RANK: equals share the better position, a number that the column lacks has none. */
export function rank(number: number, among: readonly Value[], order: 'ascending' | 'descending'): number | ErrorCell {
  const { error, numbers } = numbersInOrder(among);
  if (error) return error;
  const below = countWhile(numbers, (other) => other < number);
  const upTo = countWhile(numbers, (other) => other <= number);
  if (below === upTo) return NOT_FOUND;
  return 1 + (order === 'ascending' ? below : numbers.length - upTo);
}
