import { monthValue, monthsBetween, previousInYear } from '../../../src/model/reporting-calendar';
import { inEveryBook, numberOf, PARKS, sample, type Book } from './books';

const MONTHLY = ['P06', 'P08'];

/** Cumulative values of a park, blanks and holes left out. */
const ytdOf = (book: Book, park: string, measure: string) => (period: number) => book.number(period, park, measure, 'ytd');

/** Every period in which a park reported both, with the two numbers. */
function pairs(book: Book, part: string, whole: string): { at: string; part: number; whole: number }[] {
  return PARKS.flatMap((park) =>
    monthsBetween(book.first, book.last).flatMap((period) => {
      const [a, b] = [book.number(period, park, part, 'ytd'), book.number(period, park, whole, 'ytd')];
      return a === undefined || b === undefined ? [] : [{ at: `${park} ${period}`, part: a, whole: b }];
    }),
  );
}

describe.each(MONTHLY)('%s', (measure) => {
  inEveryBook('months add up to the cumulative value', (book) => {
    for (const park of PARKS)
      for (const period of monthsBetween(book.first, book.last)) {
        const before = previousInYear('month', period);
        // The month before the book's first, and the one after a hole, cannot be told.
        if (before !== undefined && book.number(before, park, measure, 'ytd') === undefined) continue;
        expect([park, period, book.number(period, park, measure, 'month')]).toEqual([
          park,
          period,
          book.number(period, park, measure, 'ytd') === undefined ? undefined : monthValue(ytdOf(book, park, measure), period, 'month'),
        ]);
      }
  });
});

describe.each([
  ['P04', 'P03'],
  ['P05', 'P04'],
  ['P06', 'P03'],
  ['P07', 'P06'],
])('%s is part of %s', (part, whole) => {
  inEveryBook('and never more', (book) => {
    const all = pairs(book, part, whole);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((pair) => pair.part > pair.whole)).toEqual([]);
  });
});

inEveryBook('last year’s value is what the book has for last year, the corrected output of one park apart', (book) => {
  const off = new Set<string>();
  for (const figure of book.figures.filter(({ valueKind, measure }) => valueKind === 'ytdLastYear' && measure.startsWith('P'))) {
    const { period, unit, subject, measure, explanation } = figure;
    const before = book.number(period - 100, subject, measure, 'ytd', unit);
    if (before === undefined || before === numberOf(figure)) continue;
    off.add(`${subject} ${measure}`);
    expect(explanation?.reason).toBe('R01');
    expect(Math.abs(numberOf(figure) / before - 1)).toBeLessThan(0.03);
  }
  expect([...off]).toEqual(book.last >= 202402 ? ['PK6 P01'] : []);
});

inEveryBook('growth follows from both values to one decimal, that of value added apart', (book) => {
  const grown = book.figures.filter(
    ({ valueKind, measure, value }) => valueKind === 'growth' && /^P0[1345689]$/.test(measure) && value.type === 'number',
  );
  expect(grown.length).toBeGreaterThan(400);
  for (const figure of grown) {
    const { period, subject, unit, measure } = figure;
    const [here, base] = [book.number(period, subject, measure, 'ytd', unit), book.number(period, subject, measure, 'ytdLastYear', unit)];
    expect(Math.abs(numberOf(figure) - ((here ?? NaN) / (base ?? NaN) - 1) * 100)).toBeLessThan(0.0501);
  }
});

inEveryBook('growth of value added at comparable prices stays within 3 points of the nominal one', (book) => {
  let compared = 0;
  for (const park of PARKS)
    for (const period of monthsBetween(book.first, book.last)) {
      const growth = book.number(period, park, 'P02', 'growth');
      const [here, base] = [book.number(period, park, 'P02', 'ytd'), book.number(period - 100, park, 'P02', 'ytd')];
      if (growth === undefined || here === undefined || base === undefined) continue;
      compared++;
      expect(Math.abs((here / base - 1) * 100 - growth)).toBeLessThan(3);
    }
  // A book of one year and January has no two values of the same months.
  expect(compared > 5).toBe(book.last >= 202402);
});

test('it is a figure of its own: in the report’s book it differs from the nominal one', () => {
  const differs = PARKS.filter((park) => {
    const [here, base] = [sample.number(202402, park, 'P02', 'ytd'), sample.number(202302, park, 'P02', 'ytd')];
    return (
      here !== undefined &&
      base !== undefined &&
      ((here / base - 1) * 100).toFixed(1) !== sample.number(202402, park, 'P02', 'growth')?.toFixed(1)
    );
  });
  expect(differs.length).toBeGreaterThanOrEqual(5);
});

inEveryBook('value added is 10 to 45 % of output', (book) => {
  for (const { part, whole, at } of pairs(book, 'P02', 'P01')) expect([at, part / whole > 0.1 && part / whole < 0.45]).toEqual([at, true]);
});

inEveryBook('nothing of January is reported where January has no figure', ({ figures }) => {
  expect(
    figures.filter(({ period, measure, valueKind }) => period % 100 === 1 && /^P0[1-5]$/.test(measure) && valueKind !== 'plan'),
  ).toEqual([]);
});

inEveryBook('one month of tax of one park is a refund, and says so', (book) => {
  const negative = book.figures
    .filter(({ value }) => value.type === 'number' && value.number < 0)
    .filter(({ valueKind }) => valueKind !== 'growth');
  expect(negative.map(({ subject, measure, valueKind, explanation }) => [subject, measure, valueKind, explanation?.reason])).toEqual([
    ['PK5', 'P08', 'month', 'R03'],
  ]);
});

inEveryBook('plans of infrastructure and tax stand at December of every year of the book', (book) => {
  for (const park of PARKS)
    for (const measure of ['P06', 'P07', 'P08'])
      for (const year of [2023, 2024]) expect(book.number(year * 100 + 12, park, measure, 'plan')).toBeGreaterThan(0);
});

test('January and February bring less than a sixth of the year', () => {
  for (const park of PARKS)
    expect((sample.number(202302, park, 'P01', 'ytd') ?? NaN) / (sample.number(202312, park, 'P01', 'ytd') ?? NaN)).toBeLessThan(1 / 6);
});

test('parks are of different sizes', () => {
  const outputs = PARKS.map((park) => sample.number(202312, park, 'P01', 'ytd') ?? NaN);
  expect(Math.max(...outputs) / Math.min(...outputs)).toBeGreaterThan(10);
});
