import fc from 'fast-check';
import { add, divide, intervalOf, map, multiply, overlap, subtract, type Interval } from '../../../src/model/seeds/interval';

describe('what a printed number may stand for', () => {
  test('a decimal stands for half of its last digit either way', () => {
    expect(intervalOf({ value: 8.6, printed: '8.6', unit: '亿元' })).toEqual([expect.closeTo(8.55), expect.closeTo(8.65)]);
    expect(intervalOf({ value: 118, printed: '118.0', unit: '平方公里' })).toEqual([expect.closeTo(117.95), expect.closeTo(118.05)]);
  });

  test('counts and amounts in 万元 are exact, whole 亿元 and percentages are rounded', () => {
    expect(intervalOf({ value: 161, printed: '161', unit: '个' })).toEqual([161, 161]);
    expect(intervalOf({ value: 368200, printed: '368200', unit: '万元' })).toEqual([368200, 368200]);
    expect(intervalOf({ value: 50, printed: '50', unit: '亿元' })).toEqual([49.5, 50.5]);
    expect(intervalOf({ value: 35, printed: '35', unit: '%' })).toEqual([34.5, 35.5]);
  });

  test('words open the interval', () => {
    expect(intervalOf({ value: 16, printed: '16', unit: '亿元', operator: '>' })).toEqual([16, Infinity]);
    expect(intervalOf({ value: 1000, printed: '1000', unit: '万元', operator: '≥' })).toEqual([1000, Infinity]);
    expect(intervalOf({ value: 3, printed: '3.0', unit: '%', operator: '≤' })).toEqual([-Infinity, 3]);
    expect(intervalOf({ value: 200, printed: '200', unit: '亿元', operator: '≈' })).toEqual([180, expect.closeTo(220)]);
  });

  test('a printed range spans both ends', () => {
    expect(intervalOf({ value: 6000, upper: 15000, printed: '6000-15000', unit: '元/月' })).toEqual([6000, 15000]);
  });
});

describe('interval arithmetic', () => {
  const interval: fc.Arbitrary<Interval> = fc
    .tuple(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e3, noNaN: true }))
    .map(([low, width]) => [low, low + width]);
  const within = ([low, high]: Interval, part: number) => low + (high - low) * part;
  const holds = (x: number, [low, high]: Interval) => x >= low - 1e-6 * Math.abs(low) - 1e-9 && x <= high + 1e-6 * Math.abs(high) + 1e-9;
  const part = fc.double({ min: 0, max: 1, noNaN: true });

  test('the result holds whatever the operands hold', () => {
    fc.assert(
      fc.property(interval, interval, part, part, (a, b, p, q) => {
        const x = within(a, p);
        const y = within(b, q);
        return (
          holds(x + y, add(a, b)) &&
          holds(x - y, subtract(a, b)) &&
          holds(x * y, multiply(a, b)) &&
          holds(x / y, divide(a, b)) &&
          holds(
            x ** 2,
            map(a, (v) => v ** 2),
          )
        );
      }),
    );
  });

  test('a divisor that may be zero says nothing', () => {
    expect(divide([1, 2], [-1, 1])).toEqual([-Infinity, Infinity]);
  });

  test('overlap does not depend on the order', () => {
    fc.assert(fc.property(interval, interval, (a, b) => overlap(a, b) === overlap(b, a)));
  });
});
