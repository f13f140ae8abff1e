import { INDICATOR_VALUE_KIND } from '../../../src/model/figures/indicator-key';
import { dueBetween, monthsBetween } from '../../../src/model/reporting-calendar';
import { books, inEveryBook, PARKS, sample, seeds, sum } from './books';

const own = seeds.indicators.filter(({ owner }) => owner.value !== 'programmeOffice');
const valuesOf = (id: string) => sample.figures.filter(({ subject, valueKind }) => subject === id && valueKind !== 'plan');

test('departments report theirs as due; what the office computes is not stored', () => {
  for (const { id, frequency, owner } of seeds.indicators) {
    const due =
      owner.value === 'programmeOffice' ? [] : dueBetween(frequency.value === 'event' ? 'quarter' : frequency.value, 202301, 202402);
    expect([id, valuesOf(id).map(({ period }) => period)]).toEqual([id, due]);
  }
});

test('value kinds are those of the nature', () => {
  for (const { id, nature } of own)
    expect(new Set(valuesOf(id).map(({ valueKind }) => valueKind))).toEqual(new Set([INDICATOR_VALUE_KIND[nature.value]]));
});

test('industrial value added is that of the eight parks, in 亿元', () => {
  const parks = sum(PARKS.map((park) => sample.number(202312, park, 'P02', 'ytd')));
  expect(sample.number(202312, 'IND-06a', 'IND-06a', 'ytd', 'D10')).toBeCloseTo(parks / 10_000, 2);
});

test('new infrastructure is that of the eight parks, in 亿元', () => {
  const parks = sum(PARKS.map((park) => sample.number(202309, park, 'P07', 'ytd')));
  expect(sample.number(202309, 'IND-02', 'IND-02', 'ytd', 'D04')).toBeCloseTo(parks / 10_000, 2);
});

test('parks by output are counted from their output', () => {
  const counted = PARKS.filter((park) => (sample.number(202312, park, 'P01', 'ytd') ?? 0) >= 1_000_000).length;
  expect(sample.number(202312, 'IND-05a', 'IND-05a', 'periodEnd', 'D10')).toBe(counted);
});

test('average growth since 2020 follows from value added', () => {
  const value = sample.number(202312, 'IND-06a', 'IND-06a', 'ytd', 'D10') ?? NaN;
  expect(sample.number(202312, 'IND-06b', 'IND-06b', 'growth', 'D10')).toBeCloseTo(((value / 83.6) ** (1 / 3) - 1) * 100, 1);
});

inEveryBook('stocks never go back, flows grow within a year', (book) => {
  for (const { id, nature, owner } of own.filter((indicator) => !indicator.id.startsWith('IND-05'))) {
    if (nature.value !== 'endStock' && nature.value !== 'flow') continue;
    let before: { period: number; value: number } | undefined;
    for (const period of monthsBetween(book.first, book.last)) {
      const value = book.number(period, id, id, INDICATOR_VALUE_KIND[nature.value], owner.value);
      if (value === undefined) continue;
      if (before && (nature.value === 'endStock' || Math.floor(before.period / 100) === Math.floor(period / 100)))
        expect([id, period, value >= before.value]).toEqual([id, period, true]);
      before = { period, value };
    }
  }
});

test('targets of 2023 and 2024 lie between those of 2022 and 2025', () => {
  for (const { id, values } of seeds.indicators)
    for (const period of [202312, 202412]) {
      const target = sample.number(period, id, id, 'plan', 'ZHB');
      if (target === undefined) continue;
      const ends = [values['2022'].value ?? 0, values['2025'].value ?? 0];
      expect([id, target >= Math.min(...ends) && target <= Math.max(...ends)]).toEqual([id, true]);
    }
});

test('some have no target on purpose', () => {
  const without = seeds.indicators.filter(({ id }) => sample.number(202312, id, id, 'plan', 'ZHB') === undefined).map(({ id }) => id);
  expect(without).toEqual(['IND-05b', 'IND-05c', 'IND-07c', 'IND-12a', 'IND-13a']);
});

test('years that the documents print targets for get none', () => {
  expect(
    books
      .flatMap(({ figures }) => figures.filter(({ period, subject }) => period === 202212 && subject.startsWith('IND')))
      .filter(({ valueKind }) => valueKind === 'plan'),
  ).toEqual([]);
});
