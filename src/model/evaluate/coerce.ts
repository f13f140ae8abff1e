import type { ErrorValue, Value } from '../expression';
import { numberText, textNumber } from './number-text';

/** A value that is an error. */
export type ErrorCell = Extract<Value, { error: ErrorValue }>;

/** Whether a value is an error. */
export const isError = (value: Value): value is ErrorCell => typeof value === 'object' && value !== null;

export const VALUE_ERROR: ErrorCell = { error: '#VALUE!' };

/** A value as operand of arithmetic: blank is 0, booleans are 1 and 0, a text counts when it reads as a number. */
export function toNumber(value: Value): number | ErrorCell {
  if (typeof value === 'string') return textNumber(value) ?? VALUE_ERROR;
  return typeof value === 'boolean' ? Number(value) : (value ?? 0);
}

/** A value as operand of &. */
export function toText(value: Value): string | ErrorCell {
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}

const TRUTHS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

/** A value as condition: numbers are true unless 0, texts only count when they read TRUE or FALSE. */
export function toTruth(value: Value): boolean | ErrorCell {
  if (typeof value === 'string') return TRUTHS[value.toUpperCase()] ?? VALUE_ERROR;
  return typeof value === 'number' ? value !== 0 : (value ?? false);
}
