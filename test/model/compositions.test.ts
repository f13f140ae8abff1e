import { difference, growth, ratio } from '../../src/model/compositions';
import { evaluate } from '../../src/model/evaluate';
import type { Expression, Value } from '../../src/model/expression';

const [first, second] = ['first', 'second'].map((column): Expression => ({ kind: 'ref', cell: { block: 'b', column } })) as [
  Expression,
  Expression,
];
const value = (expression: Expression, a: Value, b: Value): Value =>
  evaluate(expression, { cell: ({ column }) => (column === 'first' ? a : b), column: () => [] });

const NO_NUMBERS: readonly Value[] = ['—', '', null, '7', true, { error: '#N/A' }];

test('a ratio divides', () => {
  expect(value(ratio(first, second), 3, 4)).toBe(0.75);
  expect(value(ratio(first, second), 0, 4)).toBe(0);
});

test('a ratio is stated in percent or by head', () => {
  expect(value(ratio(first, second, { times: 100 }), 3, 4)).toBe(75);
});

test('growth is in percent of the base', () => {
  expect(value(growth(first, second), 110, 100)).toBe(10);
  expect(value(growth(first, second), -50, 100)).toBe(-150);
});

test.each([0, -1])('there is no ratio and no growth on the base %p', (base) => {
  expect(value(ratio(first, second), 1, base)).toBe('');
  expect(value(growth(first, second), 1, base)).toBe('');
});

test.each(NO_NUMBERS)('%p has no ratio, growth or difference, on either side', (nothing) => {
  for (const expression of [ratio(first, second), growth(first, second), difference(first, second)]) {
    expect(value(expression, nothing, 5)).toBe('');
    expect(value(expression, 5, nothing)).toBe('');
  }
});

test('a difference may have any sign', () => {
  expect(value(difference(first, second), 3, -4)).toBe(7);
  expect(value(difference(first, second), 0, 4)).toBe(-4);
});
