import { dueBetween } from '../../../src/model/reporting-calendar';
import { inEveryBook, sample, sum, ZONE_PARKS } from './books';

const ofZone = sample.figures.filter(({ subject }) => subject === 'ZH1');

test('where a document states the zone’s total, the office’s sample says nothing', () => {
  expect(ofZone.filter(({ period }) => period === 202312)).toEqual([]);
});

test('the programme office reports every other due month', () => {
  const periods = (measure: string) =>
    ofZone.filter((figure) => figure.measure === measure && figure.valueKind === 'ytd').map(({ period }) => period);
  const due = (frequency: 'month' | 'monthNoJan') => dueBetween(frequency, 202301, 202402).filter((period) => period !== 202312);
  expect(periods('P01')).toEqual(due('monthNoJan'));
  expect(periods('P02')).toEqual(due('monthNoJan'));
  expect(periods('P03')).toEqual(due('monthNoJan'));
  expect(periods('P08')).toEqual(due('month'));
  expect(new Set(ofZone.map(({ unit }) => unit))).toEqual(new Set(['ZHB']));
});

inEveryBook('its amounts are the sums over the three parks', (book) => {
  const amounts = book.figures.filter(({ subject, valueKind }) => subject === 'ZH1' && valueKind !== 'growth' && valueKind !== 'plan');
  expect(amounts.length).toBeGreaterThan(60);
  for (const { period, measure, valueKind } of amounts)
    expect(book.number(period, 'ZH1', measure, valueKind, 'ZHB')).toBe(
      sum(ZONE_PARKS.map((park) => book.number(period, park, measure, valueKind))),
    );
});

inEveryBook('growth of value added lies between those of the parks', (book) => {
  for (const { period, value } of book.figures.filter(
    (figure) => figure.subject === 'ZH1' && figure.measure === 'P02' && figure.valueKind === 'growth',
  )) {
    const growths = ZONE_PARKS.map((park) => book.number(period, park, 'P02', 'growth') ?? NaN);
    if (value.type !== 'number') throw new Error('growth without a number');
    expect(value.number).toBeGreaterThanOrEqual(Math.min(...growths));
    expect(value.number).toBeLessThanOrEqual(Math.max(...growths));
  }
});

inEveryBook('it has targets for every year but the first, above the year before', (book) => {
  const targets = book.figures.filter(({ subject, valueKind }) => subject === 'ZH1' && valueKind === 'plan');
  expect(targets.length % 4).toBe(0);
  for (const { period, measure, value } of targets) {
    const before = sum(ZONE_PARKS.map((park) => book.number(period - 100, park, measure, 'ytd')));
    expect(value.type === 'number' && value.number > before * 0.99).toBe(true);
  }
});
