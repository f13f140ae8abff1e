import type { Figure } from '../../../src/model/figure';
import { emptied, planned, seeds, told } from '../planned';

/** A measure of parks by their codes; those left out report nothing. */
const ofParks = (measure: string, values: Readonly<Record<string, number>>): Figure[] =>
  Object.entries(values).map(([park, value]) => told(park, measure, value));

/** An indicator's own value as its department reports it. */
const own = (id: string, unit: string, value: number, more: Partial<Figure> = {}): Figure =>
  told(unit, id, value, { subject: id, ...more });

/** The year's target of an indicator. */
const target = (id: string, value: number, year = 2024): Figure => own(id, 'ZHB', value, { period: year * 100 + 12, valueKind: 'plan' });

const row = (id: string, ledger: readonly Figure[], period = 202402) => planned({ ledger, period }).row('指标完成', 'targets', id);
const all = Object.fromEntries(seeds.parks.map(({ id }) => [id, 20000]));

describe('a value added up from the units', () => {
  test.each([
    ['IND-06a', 'P02', 16],
    ['IND-01', 'P06', 16],
    ['IND-03a', 'P22', 160000],
  ])('of %s is that of %s of all parks, in its own unit', (id, measure, value) => {
    expect(row(id, ofParks(measure, all))).toMatchObject({ current: value, currentStatus: '初报', remarks: '', own: '' });
  });

  test('of IND-16 is that of the counties, never of parks', () => {
    const placed = told('C441802', 'C24', 130);
    expect(row('IND-16', [placed, ...ofParks('C24', { PK1: 7 })])).toMatchObject({
      current: 130,
      remarks: '不含清新、佛冈、阳山、连山、连南、英德、连州',
    });
  });

  test('says which parks it lacks', () => {
    expect(
      row(
        'IND-06a',
        ofParks('P02', { ...all, PK7: NaN }).filter(({ unit }) => unit !== 'PK7'),
      ),
    ).toMatchObject({
      current: 14,
      remarks: '不含白云英德园',
    });
  });

  test('is none where nobody reported: blank is not zero', () => {
    expect(row('IND-06a', [target('IND-06a', 170)])).toMatchObject({ current: '', currentStatus: '', standing: '× 缺数' });
    const zeros = ofParks('P02', Object.fromEntries(Object.keys(all).map((park) => [park, 0])));
    expect(row('IND-06a', zeros)).toMatchObject({ current: 0 });
  });
});

describe('a value as reported', () => {
  const parks = ofParks('P02', { PK1: 20000 });

  test('comes before the sum, with its own status and without remarks about a sum that is not shown', () => {
    const ledger = [own('IND-06a', 'D10', 18.19, { status: 'verified' }), ...parks];
    expect(row('IND-06a', ledger)).toMatchObject({ own: 18.19, current: 18.19, currentStatus: '统计部门核定', remarks: '' });
  });

  test('that came back blank leaves the sum, with the status of the sum', () => {
    const sample = parks.map((figure) => ({ ...figure, status: 'sample' as const }));
    expect(row('IND-06a', [emptied(own('IND-06a', 'D10', 1), 'notReported'), ...sample])).toMatchObject({
      current: 2,
      currentStatus: '示例',
    });
  });

  test('of … is a report', () => {
    expect(row('IND-06a', [emptied(own('IND-06a', 'D10', 1), 'negligible'), ...parks])).toMatchObject({ current: '…', completion: '' });
  });
});

describe('a share', () => {
  const signed = (large: number, of: number) => [...ofParks('P22', { PK1: large }), ...ofParks('P21', { PK1: of })];

  test('is what was signed large of what was signed', () => {
    expect(row('IND-03b', signed(8, 13))['current']).toBeCloseTo(61.538, 3);
  });

  test('of less than ten says so', () => {
    expect(row('IND-03b', signed(8, 9))['remarks']).toBe('样本少（分母不足10个）');
    expect(row('IND-03b', signed(8, 10))['remarks']).toBe('不含广德园、广佛园、空港新城、清远高新区、花都清新园、白云英德园、连州园');
  });

  test('of nothing is no share, and missing when it is due', () => {
    expect(row('IND-03b', [...signed(0, 0), target('IND-03b', 56)])).toMatchObject({ current: '', standing: '× 缺数' });
  });

  test('whose denominator no document defines is not computed', () => {
    const large = own('IND-04a', 'D10', 9, { valueKind: 'periodEnd', period: 202412 });
    expect(row('IND-04b', [large, target('IND-04b', 9)], 202412)).toMatchObject({
      current: '',
      remarks: '分母文件未定义',
      standing: '× 缺数',
    });
  });
});

describe('an average growth', () => {
  test('of December follows from the value of the year since 2020', () => {
    const value = own('IND-06a', 'D10', 150, { period: 202412 });
    expect(row('IND-06b', [value], 202412)['current']).toBeCloseTo(((150 / 83.6) ** (1 / 4) - 1) * 100, 9);
  });

  test('is that of last December during the year, never this month’s', () => {
    const ledger = [own('IND-06b', 'D10', 19.5, { period: 202312, valueKind: 'growth' }), ...ofParks('P02', all)];
    expect(row('IND-06b', ledger)).toMatchObject({ current: 19.5, asOf: '年度数据，2023年末' });
  });
});

test('counties that reached it are said of all eight', () => {
  const reached = own('IND-12a', 'D02', 3, { period: 202312, valueKind: 'periodEnd' });
  expect(row('IND-12a', [reached])).toMatchObject({ current: 3, completion: '', remarks: '3/8个县（市、区）达标' });
});

test('a document’s total of another whole is no last year of the parks: unknown, not zero', () => {
  expect(row('IND-06a', [])).toMatchObject({ lastYearEnd: '' });
});
