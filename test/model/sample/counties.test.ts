import { monthsBetween } from '../../../src/model/reporting-calendar';
import { inEveryBook, sample, seeds, sum } from './books';

const counties = seeds.units.filter(({ kind }) => kind === 'county').map(({ id }) => id);

inEveryBook('months add up to the cumulative value', (book) => {
  for (const county of counties)
    for (const period of monthsBetween(book.first, book.last)) {
      const [month, ytd] = [book.number(period, county, 'C24', 'month'), book.number(period, county, 'C24', 'ytd')];
      const before = period % 100 === 1 ? 0 : book.number(period - 1, county, 'C24', 'ytd');
      if (month === undefined || before === undefined) continue;
      expect(ytd).toBe(before + month);
    }
});

inEveryBook('last year’s value is what the book has for last year', (book) => {
  for (const county of counties)
    for (const period of monthsBetween(book.first, book.last)) {
      const before = book.number(period - 100, county, 'C24', 'ytd');
      if (before !== undefined) expect(book.number(period, county, 'C24', 'ytdLastYear')).toBe(before);
    }
});

test('plans of the counties add up to the target of IND-16', () => {
  for (const period of [202312, 202412])
    expect(sum(counties.map((county) => sample.number(period, county, 'C24', 'plan')))).toBe(
      sample.number(period, 'IND-16', 'IND-16', 'plan', 'ZHB'),
    );
});

test('larger counties send more people', () => {
  expect(sample.number(202312, 'C441881', 'C24', 'ytd')).toBeGreaterThan(sample.number(202312, 'C441825', 'C24', 'ytd') ?? NaN);
});
