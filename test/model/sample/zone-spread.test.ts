import { books, inEveryBook, PARKS, seeds, sum, ZONE_PARKS, type Book } from './books';
import { publishedFigures } from '../../../src/model/figures/published';

const december = 202312;
const total = (book: Book, measure: string, kind: 'ytd' | 'ytdLastYear' = 'ytd') =>
  sum(ZONE_PARKS.map((park) => book.number(december, park, measure, kind)));
/** Books that hold December 2023 as a past month, without the holes of their last one. */
const holds = (book: Book) => book.last > december;

describe('the three parks add up to what 003 published of the zone for 2023', () => {
  test.each([
    ['P01', 2_439_400],
    ['P02', 794_200],
    ['P03', 687_500],
    ['P08', 86_000],
  ])('%s: %i 万元', (measure, published) => {
    books.forEach((book) => expect(total(book, measure)).toBe(published));
  });

  inEveryBook('growth of output follows from last year’s figures: 24.28 %', (book) => {
    expect(((total(book, 'P01') / total(book, 'P01', 'ytdLastYear') - 1) * 100).toFixed(2)).toBe('24.28');
  });

  inEveryBook('growth of value added, each park’s at comparable prices, is 15 %', (book) => {
    const base = sum(
      ZONE_PARKS.map(
        (park) => (book.number(december, park, 'P02', 'ytd') ?? NaN) / (1 + (book.number(december, park, 'P02', 'growth') ?? NaN) / 100),
      ),
    );
    expect(((total(book, 'P02') / base - 1) * 100).toFixed(1)).toBe('15.0');
  });
});

inEveryBook('what a document states of a park under the same code the sample says too', (book) => {
  const { figures } = publishedFigures([...seeds.bulletin, ...seeds.district], seeds.measures);
  const comparable = figures.filter(
    ({ subject, measure, period }) => PARKS.includes(subject) && /^P\d\d$/.test(measure) && period >= book.first && period <= book.last,
  );
  expect(comparable.length).toBeGreaterThanOrEqual(holds(book) ? 12 : 1);
  for (const { period, subject, measure, valueKind, value, unitOfMeasure } of comparable) {
    if (value.type !== 'number') continue;
    const here = (book.number(period, subject, measure, valueKind) ?? NaN) / (unitOfMeasure === '亿元' ? 10_000 : 1);
    const digits = value.printed?.split('.')[1]?.length ?? 0;
    expect([subject, measure, valueKind, here.toFixed(digits)]).toEqual([subject, measure, valueKind, value.number.toFixed(digits)]);
    if (value.operator === '>') expect(here).toBeGreaterThan(value.number);
  }
});

inEveryBook('technical investment of the third park grew 23-fold', (book) => {
  const here = book.number(december, 'PK3', 'P05', 'ytd') ?? NaN;
  expect((here / (book.number(december, 'PK3', 'P05', 'ytdLastYear') ?? NaN) - 1).toFixed(0)).toBe('23');
});
