import * as fc from 'fast-check';
import { shares } from '../../../src/model/sample/shares';

test('units left over go to the largest remainders', () => {
  expect(shares(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(shares(100, [1, 2, 3])).toEqual([17, 33, 50]);
});

test('what has no weight gets nothing', () => {
  expect(shares(5, [0, 1, 0])).toEqual([0, 5, 0]);
});

test('parts are whole, add up to the total exactly and stand off their share by less than one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3_000_000 }),
      fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 200 }),
      (total, weights) => {
        const parts = shares(total, weights);
        const sum = weights.reduce((all, weight) => all + weight, 0);
        expect(parts.every(Number.isInteger)).toBe(true);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        parts.forEach((part, index) => expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1));
      },
    ),
  );
});
