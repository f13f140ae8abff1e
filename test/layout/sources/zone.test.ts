import type { Figure } from '../../../src/model/figure';
import { zoneResults } from '../../../src/layout/sources/zone';
import { zoneMonths } from '../../../src/layout/sources/zone-months';
import { emptied, modelOf, told } from '../planned';
import { fieldsOf } from './fields';

/** Output of 合作区 as the office reports it, 万元 to date. */
const output = (period: number, value: number, more: Partial<Figure> = {}) =>
  told('ZHB', 'P01', value, { subject: 'ZH1', period, ...more });

const months = (ledger: readonly Figure[], period: number) => fieldsOf(zoneMonths, { ledger, period });
const results = (ledger: readonly Figure[], period: number) => fieldsOf(zoneResults, { ledger, period });

describe('output month by month', () => {
  const ledger = [output(202302, 300000), output(202303, 520000), output(202304, 700000), output(202402, 330000), output(202403, 560000)];

  test('begins with 1—2月, which is the first cumulative figure', () => {
    const at = months(ledger, 202403);
    expect([at('M02', 'month'), at('M02', 'lastYear'), at('M02', 'thisYear')]).toEqual(['1—2月', 30, 33]);
  });

  test('has no January', () => {
    expect(zoneMonths.rows(modelOf()).map(({ key }) => key)).toEqual([
      'M02',
      'M03',
      'M04',
      'M05',
      'M06',
      'M07',
      'M08',
      'M09',
      'M10',
      'M11',
      'M12',
    ]);
    expect(months([output(202401, 150000), ...ledger], 202403)('M02', 'thisYear')).toBe(33);
  });

  test('from March on is the difference of two cumulative figures', () => {
    const at = months(ledger, 202403);
    expect(at('M03', 'thisYear')).toBeCloseTo(23, 10);
    expect(at('M03', 'lastYear')).toBeCloseTo(22, 10);
    expect(at('M04', 'lastYear')).toBeCloseTo(18, 10);
  });

  test('stops at the period, though later months may be known', () => {
    expect(months(ledger, 202402)('M03', 'thisYear')).toBe('');
    expect(months(ledger, 202403)('M04', 'thisYear')).toBe('');
  });

  test('is unknown where either of the two figures is', () => {
    const holes = ledger.filter(({ period }) => period !== 202303);
    const at = months(holes, 202403);
    expect([at('M03', 'lastYear'), at('M04', 'lastYear'), at('M05', 'lastYear')]).toEqual(['', '', '']);
    expect(months([...holes, emptied(output(202303, 1))], 202403)('M04', 'lastYear')).toBe('');
  });

  test('of December takes the published year: 243.94亿元 less what November had', () => {
    expect(months([output(202311, 2191415)], 202402)('M12', 'lastYear')).toBeCloseTo(243.94 - 219.1415, 10);
  });

  test('may be negative where a year was corrected', () => {
    expect(months([output(202402, 300000), output(202403, 299000)], 202403)('M03', 'thisYear')).toBeCloseTo(-0.1, 10);
  });
});

describe('the results of 合作区', () => {
  test('are those of the period, in 亿元, with status and reporter', () => {
    const at = results([output(202402, 305856), output(202402, 5.7, { valueKind: 'growth' })], 202402);
    expect(['when', 'value', 'growth', 'status', 'reporter'].map((field) => at('P01', field))).toEqual([
      '2024年1—2月',
      30.5856,
      5.7,
      'reported',
      'ZHB',
    ]);
  });

  test('are those of the published year while the period has none', () => {
    const at = results([], 202402);
    expect(['when', 'value', 'growth', 'reporter'].map((field) => at('P01', field))).toEqual(['2023年', 243.94, 24.28, 'DOC003']);
    expect(at('P03', 'growth')).toBe('');
  });

  test('look back two years at most, and never ahead', () => {
    expect(results([], 202512)('P01', 'value')).toBe(243.94);
    expect(results([], 202601)('P01', 'value')).toBe('');
    expect(results([], 202311)('P01', 'value')).toBe('');
  });

  test('grow by last year on the same coverage, else as reported', () => {
    const values = [output(202402, 330000), output(202402, 300000, { valueKind: 'ytdLastYear' })];
    expect(results(values, 202402)('P01', 'growth')).toBeCloseTo(10, 10);
    const reported = output(202402, 9.8, { valueKind: 'growth' });
    expect(results([...values, reported], 202402)('P01', 'growth')).toBeCloseTo(10, 10);
    expect(results([output(202402, 330000), reported], 202402)('P01', 'growth')).toBe(9.8);
  });

  test('stand beside last year to the month and the whole of it, for the pace', () => {
    const at = results([output(202402, 330000), output(202302, 289395)], 202402);
    expect([at('P01', 'lastYear'), at('P01', 'lastYearEnd'), at('P01', 'linear')]).toEqual([28.9395, 243.94, expect.closeTo(100 / 6, 9)]);
  });
});
