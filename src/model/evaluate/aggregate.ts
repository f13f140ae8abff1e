import type { Value } from '../expression';
import { isError, VALUE_ERROR, type ErrorCell } from './coerce';
import { foldCase } from './compare';
import { addRow, indexByArray } from './index-by-array';
import { textNumber } from './number-text';
import { toSignificant } from './round';

/** A criterion with the values of its column. */
export interface ColumnCriterion {
  /** Values that are compared. */
  column: readonly Value[];
  /** What they must equal. */
  equals: Exclude<Value, null | boolean>;
}

const NUM_ERROR: ErrorCell = { error: '#NUM!' };

/** A result of arithmetic as Excel keeps it: finite, and never a negative zero. */
export const finite = (number: number): number | ErrorCell => (Number.isFinite(number) ? number + 0 : NUM_ERROR);

/**
 * What a value is to a criterion: texts that read as a number are that number, so `01` and 1 are one.
 * Errors keep their capitals, so no folded text equals them.
 */
function criterionKey(value: Exclude<Value, null>): number | string | boolean {
  const seen = typeof value === 'string' ? (textNumber(value) ?? foldCase(value)) : value;
  if (typeof seen === 'number') return toSignificant(seen);
  return isError(seen) ? seen.error : seen;
}

const rowsByKey = indexByArray((column) => {
  const rows = new Map<number | string | boolean, number[]>();
  column.forEach((value, row) => {
    if (value !== null) addRow(rows, criterionKey(value), row);
  });
  return rows;
});

/** Rows that meet every criterion; #VALUE! for columns of different heights. */
function matchingRows(criteria: readonly ColumnCriterion[], height: number): readonly number[] | ErrorCell {
  if (criteria.some(({ column }) => column.length !== height)) return VALUE_ERROR;
  const sought = criteria.map(({ column, equals }) => {
    const key = criterionKey(equals);
    return { column, key, rows: rowsByKey(column).get(key) ?? [] };
  });
  // From the rarest value on: the other criteria look at its few rows only.
  const [rarest, ...others] = sought.sort((a, b) => a.rows.length - b.rows.length);
  return (rarest?.rows ?? []).filter((row) => others.every(({ column, key }) => criterionKey(column[row] ?? '') === key));
}

function sumOf(values: Iterable<Value | undefined>): number | ErrorCell {
  let total = 0;
  for (const value of values) {
    if (typeof value === 'number') total += value;
    else if (value !== undefined && isError(value)) return value;
  }
  return finite(total);
}

/** SUM: texts, blanks and booleans count nothing. */
export const sum = (column: readonly Value[]): number | ErrorCell => sumOf(column);

/** SUMIFS. */
export function sumIf(column: readonly Value[], criteria: readonly ColumnCriterion[]): number | ErrorCell {
  const rows = matchingRows(criteria, column.length);
  return 'error' in rows ? rows : sumOf(rows.map((row) => column[row]));
}

/** Σ of a column over the rows where the one beside it holds a number, as SUMIFS adds up. */
export const pairedSum = (column: readonly Value[], beside: readonly Value[]): number | ErrorCell =>
  column.length === beside.length ? sumOf(column.filter((_, row) => typeof beside[row] === 'number')) : VALUE_ERROR;

/** COUNTIFS. */
export function countIf(criteria: readonly ColumnCriterion[]): number | ErrorCell {
  const rows = matchingRows(criteria, criteria[0]?.column.length ?? 0);
  return 'error' in rows ? rows : rows.length;
}

/** Σ value × weight ÷ Σ weight over the rows whose value is a number; "" when those weights add up to nothing. */
export function weightedMean(values: readonly Value[], weights: readonly Value[]): Value {
  if (values.length !== weights.length) return VALUE_ERROR;
  const total = pairedSum(weights, values);
  if (total === 0) return '';
  if (isError(total)) return total;
  // SUMPRODUCT fails on the errors of rows without a value too.
  const error = values.find(isError) ?? weights.find(isError);
  if (error) return error;
  let products = 0;
  values.forEach((value, row) => {
    const weight = weights[row];
    if (typeof value === 'number' && typeof weight === 'number') products += value * weight;
  });
  return finite(products / total);
}
