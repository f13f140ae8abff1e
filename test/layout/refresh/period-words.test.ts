import { saysAnotherPeriod } from '../../../src/layout/refresh/period-words';

const PLANNED = '广清协作月报 2024年1—3月　总览';

test('words with another month in them are a plan’s of that month, in either language', () => {
  expect(saysAnotherPeriod('广清协作月报 2024年1—2月　总览', PLANNED, 202403)).toBe(true);
  expect(saysAnotherPeriod('广清协作月报 2024年1月　总览', PLANNED, 202403)).toBe(true);
  expect(saysAnotherPeriod('广清协作月报 2023年1—12月　总览', PLANNED, 202403)).toBe(true);
  expect(saysAnotherPeriod('Report, January–February 2024', 'Report, January–March 2024', 202403)).toBe(true);
});

test('words of the same month need not be said again', () => {
  expect(saysAnotherPeriod(PLANNED, PLANNED, 202403)).toBe(false);
});

test('what a person put in their place is no plan’s', () => {
  for (const words of [
    '',
    '内部资料',
    '清城区月报 2024年1—2月　总览',
    '广清协作月报 2024年1—2月　总览（送审）',
    '广清协作月报 2024年春　总览',
  ])
    expect(saysAnotherPeriod(words, PLANNED, 202403)).toBe(false);
});

test('words without a month stand for no other month', () => {
  expect(saysAnotherPeriod('内部资料', '注意保密', 202403)).toBe(false);
});
