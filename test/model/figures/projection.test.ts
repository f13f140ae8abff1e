import fc from 'fast-check';
import type { Figure } from '../../../src/model/figure';
import { projection, PROJECTION_ROWS } from '../../../src/model/figures/projection';
import { monthsBetween } from '../../../src/model/reporting-calendar';

const figure = (period: number, index = 0, more: Partial<Figure> = {}): Figure => ({
  period,
  unit: 'PK1',
  subject: `PK1-${String(index).padStart(3, '0')}`,
  measure: 'P08',
  valueKind: 'ytd',
  value: { type: 'number', number: 1 },
  status: 'reported',
  ...more,
});
/** So many figures in each of some months. */
const months = (periods: readonly number[], count: number): Figure[] =>
  periods.flatMap((period) => Array.from({ length: count }, (_, index) => figure(period, index)));
const periodsOf = (figures: readonly Figure[]) => [...new Set(figures.map(({ period }) => period))].sort((a, b) => a - b);

test('what fits stands whole, in the order it came', () => {
  const figures = months([202402, 202312, 202001], 2);
  expect(projection(figures, 202402)).toEqual({ figures, from: 202001, left: { older: 0, texts: 0, later: 0 } });
});

test('this year and last year stand whole even above the rows', () => {
  const figures = months(monthsBetween(202301, 202402), 10);
  const { figures: kept, from, left } = projection(figures, 202402, 30);
  expect(kept).toHaveLength(140);
  expect([from, left.older]).toEqual([202301, 0]);
});

test('older months come along latest first and whole, none after one that does not fit', () => {
  const figures = [...months([202402], 4), ...months([202212], 3), ...months([202211], 5), ...months([202210], 1)];
  expect(periodsOf(projection(figures, 202402, 12).figures)).toEqual([202211, 202212, 202402]);
  // The month of five does not fit into four rows; the month of one before it would, and stays out all the same.
  const { figures: kept, from, left } = projection(figures, 202402, 11);
  expect(periodsOf(kept)).toEqual([202212, 202402]);
  expect([from, left.older]).toEqual([202212, 6]);
});

test('a month that fits to the row is taken', () => {
  expect(projection([...months([202402], 4), ...months([202212], 3)], 202402, 7).left.older).toBe(0);
  expect(projection([...months([202402], 4), ...months([202212], 3)], 202402, 6).left.older).toBe(3);
});

test('texts of lists stay in the book and take no row', () => {
  const text = figure(202402, 1, { value: { type: 'text', text: '主体完成85%' } });
  const { figures, left } = projection([text, figure(202212)], 202402, 1);
  expect(figures).toEqual([figure(202212)]);
  expect(left).toEqual({ older: 0, texts: 1, later: 0 });
});

test('codes, dates, months and signs are no texts', () => {
  const values: Figure['value'][] = [
    { type: 'code', code: 'S05' },
    { type: 'date', date: '2024-02-29' },
    { type: 'month', month: 202402 },
    { type: 'empty', state: 'negligible' },
  ];
  expect(
    projection(
      values.map((value, index) => figure(202402, index, { value })),
      202402,
    ).figures,
  ).toHaveLength(4);
});

test('months after the period stay in the book', () => {
  const { figures, left } = projection(months([202402, 202403, 202501], 2), 202402);
  expect(periodsOf(figures)).toEqual([202402]);
  expect(left.later).toBe(4);
});

test('the plans of the year come along, those of the next do not', () => {
  const plan = (period: number) => figure(period, 0, { valueKind: 'plan' });
  const { figures, left } = projection([plan(202412), plan(202512), figure(202412, 1)], 202402);
  expect(figures).toEqual([plan(202412)]);
  expect(left.later).toBe(2);
});

test('nothing has no first period', () => {
  expect(projection([], 202402)).toEqual({ figures: [], from: undefined, left: { older: 0, texts: 0, later: 0 } });
  expect(projection([figure(202403)], 202402).from).toBeUndefined();
});

test('there are never more rows than allowed unless the two years alone exceed them, and nothing is lost uncounted', () => {
  const anyFigures = fc.array(
    fc.tuple(fc.integer({ min: 2019, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 })),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(anyFigures, fc.integer({ min: 1, max: 60 }), (entries, rows) => {
      const all = entries.flatMap(([year, month, count]) => months([year * 100 + month], count));
      const { figures, from, left } = projection(all, 202402, rows);
      const needed = all.filter(({ period }) => period >= 202301 && period <= 202402).length;
      expect(figures.length).toBeLessThanOrEqual(Math.max(rows, needed));
      expect(figures.length + left.older + left.texts + left.later).toBe(all.length);
      // Whole months from the first one shown on.
      const known = all.filter(({ period }) => period <= 202402);
      expect(figures).toEqual(known.filter(({ period }) => from !== undefined && period >= from));
    }),
  );
});

test('20000 rows are the measure of a sheet', () => {
  expect(PROJECTION_ROWS).toBe(20_000);
});
