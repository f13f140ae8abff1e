import { monthsBetween } from '../../../src/model/reporting-calendar';
import { inEveryBook, PARKS, sample } from './books';

inEveryBook('enterprises at the end are those at the beginning of the year, those that entered and less those that left', (book) => {
  for (const park of PARKS)
    for (const period of monthsBetween(book.first, book.last)) {
      const number = (measure: string, kind: 'periodEnd' | 'yearBegin' | 'ytd') => book.number(period, park, measure, kind) ?? NaN;
      expect(number('P10', 'periodEnd')).toBe(number('P10', 'yearBegin') + number('P11', 'ytd') - number('P12', 'ytd'));
      expect(number('P10', 'yearBegin')).toBeGreaterThan(0);
    }
});

inEveryBook('a year begins with what the one before ended with', (book) => {
  for (const park of PARKS) expect(book.number(202401, park, 'P10', 'yearBegin')).toBe(book.number(202312, park, 'P10', 'periodEnd'));
});

test('the third park has 9 enterprises at the end of 2023, 6 of them new', () => {
  expect(sample.number(202312, 'PK3', 'P10', 'periodEnd')).toBe(9);
  expect(sample.number(202312, 'PK3', 'P10', 'yearBegin')).toBe(3);
});

test('people are counted by quarters, large enterprises and land by years', () => {
  const periods = (measure: string) =>
    sample.figures.filter((figure) => figure.measure === measure && figure.unit === 'PK1').map(({ period }) => period);
  expect(periods('P16')).toEqual([202303, 202306, 202309, 202312]);
  expect(periods('P14')).toEqual([202312]);
  expect(periods('P17')).toEqual([202312]);
});
