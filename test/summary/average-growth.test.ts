import { averageGrowth } from '../../src/summary/average-growth';
import { cell, formula, shown } from './scope';

const growthOf = (current: number | string | null, base: number, years: number) =>
  shown(averageGrowth(cell('current'), base, years), { current });

test.each([
  [113.3, 2, 16.4],
  [208.6, 5, 20.1],
])('from 83.6 in 2020 to %p in %i years is %p %% a year, which the printed targets of 16 and 20 agree with', (value, years, percent) => {
  expect(growthOf(value, 83.6, years)).toBeCloseTo(percent, 1);
});

test('one year is plain growth', () => {
  expect(growthOf(110, 100, 1)).toBeCloseTo(10, 10);
});

test('what fell falls by so much a year', () => {
  expect(growthOf(64, 100, 2)).toBeCloseTo(-20, 10);
  expect(growthOf(100, 100, 3)).toBe(0);
});

test.each([0, -3, '', null, '—', '…'])('a current value of %p grows at no rate', (current) => {
  expect(growthOf(current, 83.6, 2)).toBe('');
});

test.each([0, -83.6])('a base of %p grows at no rate', (base) => {
  expect(growthOf(113.3, base, 2)).toBe('');
});

test.each([0, -1])('%i years since the base are none', (years) => {
  expect(growthOf(113.3, 83.6, years)).toBe('');
});

test('the formula asks for the value before it takes a root', () => {
  expect(formula(averageGrowth(cell('current'), 83.6, 2))).toBe(
    'IF(ISNUMBER(current),IF(current>0,(POWER(current/83.6,0.5)-1)*100,""),"")',
  );
});
