import type { Value } from '../expression';
import type { ErrorCell } from './coerce';
import { toSignificant } from './round';

type Comparable = Exclude<Value, ErrorCell | null>;

/** Order of unlike types: any number before any text before any boolean. */
const TYPE_ORDER = { number: 0, string: 1, boolean: 2 } as const;
const typeOrder = (value: Comparable): number => TYPE_ORDER[typeof value as keyof typeof TYPE_ORDER];

/** What a blank cell is beside another value. */
function blankBeside(other: Exclude<Value, ErrorCell>): Comparable {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** A text without its case, as comparisons, criteria and lookups see it. */
export const foldCase = (text: string): string => text.toLowerCase();

/** Binary fractions apart: 0.1 + 0.2 equals 0.3 in comparisons. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : toSignificant(a) - toSignificant(b);
}

/** By code units, which every program agrees on for equality only: Excel orders Chinese texts by the locale of the machine. */
function compareTexts(a: string, b: string): number {
  const [left, right] = [foldCase(a), foldCase(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Negative when the left value stands before the right one, 0 when they are equal. */
export function compareValues(left: Exclude<Value, ErrorCell>, right: Exclude<Value, ErrorCell>): number {
  const a = left ?? blankBeside(right);
  const b = right ?? blankBeside(a);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return typeOrder(a) - typeOrder(b) || Number(a) - Number(b);
}
