import type { Value } from '../../src/model/expression';
import { totalGrowth, totalOf } from '../../src/summary/totals';
import { shown } from './scope';

const column = (id: string) => ({ block: 'parks', column: id });
const total = (values: readonly Value[]) => shown(totalOf(column('output')), {}, { output: values });
const growth = (current: readonly Value[], base: readonly Value[]) =>
  shown(totalGrowth(column('current'), column('base')), {}, { current, base });

describe('a total', () => {
  test('adds up what there is', () => {
    expect(total([3, 4.5, -1])).toBe(6.5);
    expect(total([3, '', null, '—', '…'])).toBe(3);
  });

  test('of nothing is not zero', () => {
    expect(total(['', null, '—', '…'])).toBe('');
  });

  test('of zeros is zero', () => {
    expect(total([0, '', 0])).toBe(0);
  });
});

describe('the growth of a total', () => {
  test('is that of the sums, not a mean of the rates', () => {
    expect(growth([110, 300], [100, 200])).toBeCloseTo(36.667, 3);
  });

  test('counts only units that have both years', () => {
    // Without the second unit of this year, the third of last.
    expect(growth([110, '', 50], [100, 200, ''])).toBe(10);
    expect(growth([110, null, '—'], [100, 200, 40])).toBe(10);
  });

  test('counts a unit that had or has nothing: zero is a report', () => {
    expect(growth([110, 0], [100, 100])).toBe(-45);
    expect(growth([110, 10], [100, 0])).toBe(20);
  });

  test('needs a base above zero', () => {
    expect(growth([110], [0])).toBe('');
    expect(growth([110, 5], [-100, 20])).toBe('');
    expect(growth(['', ''], ['', ''])).toBe('');
    expect(growth([110, ''], ['', 100])).toBe('');
  });
});
