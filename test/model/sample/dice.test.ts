import * as fc from 'fast-check';
import { dice } from '../../../src/model/sample/dice';

const throwsOf = (seed: number, ...labels: string[]) => {
  const { next } = dice(seed, ...labels);
  return Array.from({ length: 50 }, next);
};

test('the same seed and labels throw the same', () => {
  expect(throwsOf(7, 'PK1', 'P01')).toEqual(throwsOf(7, 'PK1', 'P01'));
});

test('they throw the same on every machine', () => {
  const { whole } = dice(1, 'a');
  expect([whole(1, 6), whole(1, 6), whole(1, 6), whole(1, 6), whole(1, 6)]).toEqual([2, 6, 4, 5, 1]);
});

test('another seed or another label throws differently', () => {
  expect(throwsOf(8, 'PK1', 'P01')).not.toEqual(throwsOf(7, 'PK1', 'P01'));
  expect(throwsOf(7, 'PK2', 'P01')).not.toEqual(throwsOf(7, 'PK1', 'P01'));
});

test('labels are not run together', () => {
  expect(throwsOf(7, 'a', 'bc')).not.toEqual(throwsOf(7, 'ab', 'c'));
});

test('what is thrown lies within its bounds', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (seed, low, width) => {
      const { between, whole, next } = dice(seed, 'bounds');
      const thrown = [between(low, low + width), whole(low, low + width)];
      expect(thrown.every((each) => each >= low && each <= low + width)).toBe(true);
      expect(Number.isInteger(thrown[1])).toBe(true);
      const plain = next();
      expect(plain >= 0 && plain < 1).toBe(true);
    }),
  );
});

test('both ends of a whole range come up', () => {
  const { whole } = dice(3, 'ends');
  expect(new Set(Array.from({ length: 100 }, () => whole(1, 3)))).toEqual(new Set([1, 2, 3]));
});

test('chances come out about as often as they should', () => {
  const { chance } = dice(3, 'chance');
  const happened = Array.from({ length: 2000 }, () => chance(0.3)).filter(Boolean).length;
  expect(happened).toBeGreaterThan(500);
  expect(happened).toBeLessThan(700);
});
