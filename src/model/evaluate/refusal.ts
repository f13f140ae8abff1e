import type { Value } from '../expression';
import { toSignificant } from './round';

/** Texts SUMIFS and COUNTIFS read as a pattern, an operator or a boolean. */
const INTERPRETED_CRITERION = /^[=<>]|[*?~]|^(?:true|false)$/i;
/** Texts MATCH reads as a pattern. */
const INTERPRETED_KEY = /[*?~]/;

/**
 * A criterion that matches what it says; others are faults of the program that built the expression.
 * An error matches its like, as in Excel, and so usually nothing.
 */
export function checkCriterion(value: Value): Exclude<Value, null | boolean> {
  if (value === null || value === '' || typeof value === 'boolean') {
    throw new Error(`A criterion must be a code or a number, not ${JSON.stringify(value)}`);
  }
  if (typeof value === 'string' && INTERPRETED_CRITERION.test(value)) {
    throw new Error(`Excel would interpret the criterion ${JSON.stringify(value)}`);
  }
  return typeof value === 'number' ? checkNumber(value) : value;
}

/** A lookup key that finds only itself. */
export function checkKey(value: Value): Value {
  if (typeof value === 'string' && INTERPRETED_KEY.test(value)) throw new Error(`Excel would interpret the key ${JSON.stringify(value)}`);
  return value;
}

/** A number as a formula can state it: finite, with 15 significant digits. */
export function checkNumber(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`A formula cannot state ${value}`);
  return toSignificant(value);
}

/** Decimals of a rounding: negative ones round to tens and hundreds. */
export function checkDecimals(decimals: number): number {
  if (!Number.isInteger(decimals)) throw new Error(`Decimals must be whole, not ${decimals}`);
  return decimals;
}

/** Operands or criteria of a kind, of which there must be one: no program calculates `AND()`. */
export function checkList<T>(kind: string, list: readonly T[]): readonly T[] {
  if (list.length === 0) throw new Error(`${kind} must have at least one operand`);
  return list;
}
