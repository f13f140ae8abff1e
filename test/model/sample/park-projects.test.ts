import { monthsBetween, monthAfter } from '../../../src/model/reporting-calendar';
import { inEveryBook, PARKS, sample, type Book } from './books';

type Kind = 'month' | 'ytd' | 'periodEnd';

/** Every month of every park. */
function eachMonth(book: Book, check: (number: (measure: string, kind: Kind) => number, park: string, period: number) => void): void {
  for (const park of PARKS)
    for (const period of monthsBetween(book.first, book.last))
      check((measure, kind) => book.number(period, park, measure, kind) ?? NaN, park, period);
}

inEveryBook('large projects and those from 广州 are among those signed', (book) => {
  eachMonth(book, (number) => {
    expect(number('P22', 'month')).toBeLessThanOrEqual(number('P21', 'month'));
    expect(number('P22', 'ytd')).toBeLessThanOrEqual(number('P21', 'ytd'));
    expect(number('P27', 'ytd')).toBeLessThanOrEqual(number('P21', 'ytd'));
  });
});

inEveryBook('planned investment holds at least 1 亿元 for each large project', (book) => {
  eachMonth(book, (number) => {
    expect(number('P23', 'month')).toBeGreaterThanOrEqual(number('P22', 'month') * 10_000);
    expect(number('P23', 'ytd')).toBeGreaterThanOrEqual(number('P22', 'ytd') * 10_000);
  });
});

describe.each(['P21', 'P22', 'P23', 'P25', 'P26'])('%s', (measure) => {
  inEveryBook('months add up to the cumulative value', (book) => {
    eachMonth(book, (number, park, period) => {
      if (period === book.first && period % 100 !== 1) return;
      const before = period % 100 === 1 ? 0 : book.number(period - 1, park, measure, 'ytd');
      expect(number(measure, 'ytd')).toBe((before ?? NaN) + number(measure, 'month'));
    });
  });
});

inEveryBook('projects being built and producing move with those that start and those that begin to produce', (book) => {
  eachMonth(book, (number, park, period) => {
    const next = monthAfter(period);
    if (next > book.last) return;
    const after = (measure: string, kind: Kind) => book.number(next, park, measure, kind) ?? NaN;
    expect(after('P28', 'periodEnd')).toBe(number('P28', 'periodEnd') + after('P25', 'month') - after('P26', 'month'));
    expect(after('P29', 'periodEnd')).toBe(number('P29', 'periodEnd') + after('P26', 'month'));
  });
});

inEveryBook('nothing is counted below zero', (book) => {
  eachMonth(book, (number) => {
    for (const measure of ['P13', 'P28', 'P29']) expect(number(measure, 'periodEnd')).toBeGreaterThanOrEqual(0);
  });
});

test('the first park had 137 enterprises in operation at the end of 2023 and 141 in February', () => {
  expect(sample.number(202312, 'PK1', 'P13', 'periodEnd')).toBe(137);
  expect(sample.number(202402, 'PK1', 'P13', 'periodEnd')).toBe(141);
});

test('February has at least what its ceremony counted', () => {
  expect(sample.number(202402, 'PK1', 'P21', 'month')).toBeGreaterThanOrEqual(2);
  expect(sample.number(202402, 'PK1', 'P25', 'month')).toBeGreaterThanOrEqual(4);
  expect(sample.number(202402, 'PK1', 'P26', 'month')).toBeGreaterThanOrEqual(4);
});
