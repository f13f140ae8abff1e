import { evaluate, type Scope } from '../../../src/model/evaluate';
import type { ColumnReference, Criterion, Expression, Value } from '../../../src/model/expression';

const NA: Value = { error: '#N/A' };
const VALUE: Value = { error: '#VALUE!' };

const COLUMNS: Record<string, readonly Value[]> = {
  unit: ['PK1', 'pk1', 'PK2', 'PK10', null, 'PK1'],
  month: [1, '01', '1.0', 2, 1, 2],
  amount: [10, 20, '—', 40, true, null],
  broken: [1, 2, NA, 4, 5, 6],
  short: [1, 2],
};

const col = (column: string): ColumnReference => ({ block: 'b', column });
const lit = (value: number | string | boolean): Expression => ({ kind: 'literal', value });
const where = (column: string, equals: Expression | number | string): Criterion => ({
  column: col(column),
  equals: typeof equals === 'object' ? equals : lit(equals),
});
const sumIf = (column: string, ...criteria: Criterion[]): Expression => ({ kind: 'sumIf', column: col(column), criteria });
const countIf = (...criteria: Criterion[]): Expression => ({ kind: 'countIf', criteria });
const weightedMean = (values: string, weights: string): Expression => ({
  kind: 'weightedMean',
  values: col(values),
  weights: col(weights),
});
const pairedSum = (column: string, beside: string): Expression => ({ kind: 'pairedSum', column: col(column), beside: col(beside) });

function value(expression: Expression, columns: Record<string, readonly Value[]> = COLUMNS): Value {
  const scope: Scope = { cell: ({ column }) => columns[column]?.[0] ?? null, column: ({ column }) => columns[column] ?? [] };
  return evaluate(expression, scope);
}

test('a sum skips texts, blanks and booleans', () => {
  expect(value({ kind: 'sum', column: col('amount') })).toBe(70);
});

test('a sum passes errors on', () => {
  expect(value({ kind: 'sum', column: col('broken') })).toEqual(NA);
});

test('a count counts numbers only', () => {
  expect(value({ kind: 'count', column: col('amount') })).toBe(3);
  expect(value({ kind: 'count', column: col('broken') })).toBe(5);
});

test('a code matches the whole text, case apart', () => {
  expect(value(countIf(where('unit', 'PK1')))).toBe(3);
  expect(value(sumIf('amount', where('unit', 'PK1')))).toBe(30);
});

test('a number matches texts that read as it, and the other way round', () => {
  expect(value(countIf(where('month', 1)))).toBe(4);
  expect(value(countIf(where('month', '01')))).toBe(4);
});

test('criteria see 15 digits of a number', () => {
  expect(value(countIf(where('n', { kind: 'arithmetic', operator: '+', left: lit(0.1), right: lit(0.2) })), { n: [0.3] })).toBe(1);
});

test('all criteria must be met', () => {
  expect(value(sumIf('amount', where('unit', 'PK1'), where('month', 1)))).toBe(30);
  expect(value(countIf(where('unit', 'PK1'), where('month', 2)))).toBe(1);
  expect(value(countIf(where('unit', 'PK2'), where('month', 2)))).toBe(0);
});

test('no row gives 0', () => {
  expect(value(sumIf('amount', where('unit', 'PK9')))).toBe(0);
});

test('only errors in rows that match count', () => {
  expect(value(sumIf('broken', where('unit', 'PK1')))).toBe(9);
  expect(value(sumIf('broken', where('unit', 'PK2')))).toEqual(NA);
});

test('a criterion that is an error matches its like', () => {
  expect(value(countIf(where('broken', { kind: 'ref', cell: { block: 'b', column: 'bad' } })), { ...COLUMNS, bad: [NA] })).toBe(1);
});

test('columns of different heights are #VALUE!', () => {
  expect(value(sumIf('amount', where('short', 1)))).toEqual(VALUE);
  expect(value(countIf(where('unit', 'PK1'), where('short', 1)))).toEqual(VALUE);
  expect(value(weightedMean('amount', 'short'))).toEqual(VALUE);
  expect(value(pairedSum('amount', 'short'))).toEqual(VALUE);
});

test.each(['PK*', 'P?1', '~', '=1', '<5', '>5', '<>', 'true'])('the criterion %p is refused by name', (criterion) => {
  expect(() => value(countIf(where('unit', criterion)))).toThrow(`Excel would interpret the criterion ${JSON.stringify(criterion)}`);
});

test.each(['', true, null])('%p is no criterion', (criterion) => {
  const expression = countIf(where('unit', { kind: 'ref', cell: { block: 'b', column: 'criterion' } }));
  expect(() => value(expression, { ...COLUMNS, criterion: [criterion] })).toThrow('A criterion must be a code or a number');
});

test('there must be a criterion', () => {
  expect(() => value(countIf())).toThrow('countIf must have at least one operand');
});

test('a paired sum counts the rows where the other column holds a number, nothing else', () => {
  expect(value(pairedSum('now', 'then'), { now: [1, 2, 4, 8, 16, null], then: [5, '—', null, '7', true, 3] })).toBe(1);
  expect(value(pairedSum('now', 'then'), { now: ['—', 2, 3], then: [5, 0, -1] })).toBe(5);
});

test('a paired sum is 0 when no row has both', () => {
  expect(value(pairedSum('now', 'then'), { now: [1, '—'], then: ['—', 1] })).toBe(0);
});

test('a paired sum passes on errors of rows it counts only', () => {
  expect(value(pairedSum('now', 'then'), { now: [1, NA], then: [5, 6] })).toEqual(NA);
  expect(value(pairedSum('now', 'then'), { now: [1, NA], then: [5, null] })).toBe(1);
  expect(value(pairedSum('now', 'then'), { now: [1, 2], then: [NA, 6] })).toBe(2);
});

test('a weighted mean counts the weights of rows that have a value', () => {
  expect(value(weightedMean('v', 'w'), { v: [10, '—', null, 20, true], w: [1, 100, 100, 3, 100] })).toBe(17.5);
});

test('a weighted mean is "" when those weights add up to nothing', () => {
  expect(value(weightedMean('v', 'w'), { v: [10, '—', 5], w: [null, 100, '3'] })).toBe('');
  expect(value(weightedMean('v', 'w'), { v: [10, 20], w: [1, -1] })).toBe('');
});

test('a weighted mean passes on the errors of values and weights', () => {
  expect(value(weightedMean('v', 'w'), { v: [10, NA], w: [1, 1] })).toEqual(NA);
  expect(value(weightedMean('v', 'w'), { v: [10, '—'], w: [1, NA] })).toEqual(NA);
});
