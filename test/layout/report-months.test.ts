import { enUS } from '../../src/i18n/en-US';
import { REPORT_SHEETS } from '../../src/layout/workbook';
import { zhCN } from '../../src/i18n/zh-CN';
import { SAMPLE_BOOK, sampleBook } from '../../src/model/sample/book';
import { monthAfter } from '../../src/model/reporting-calendar';
import { planned, seeds, type Planned } from './planned';

/** A sample book that goes on to the end of 2024; reports of earlier months must not know its later ones. */
const ledger = sampleBook({ seeds, ...SAMPLE_BOOK, last: 202412 });
const reports = new Map<number, Planned>();
/** The report of a month, planned once. */
function report(period: number): Planned {
  const known = reports.get(period) ?? planned({ ledger, period, sheets: REPORT_SHEETS });
  reports.set(period, known);
  return known;
}

const KEYS = seeds.indicators.map(({ id }) => id);
const { standings, forReference } = zhCN.workbook;
const KNOWN = Object.values(standings).flatMap((words) => [words, words + forReference]);
/** Standings of the indicators without their mark for reference. */
const standingOf = (period: number, id: string) =>
  (report(period).row('指标完成', 'targets', id)['standing'] as string).replace(forReference, '');
const statistics = seeds.indicators.filter(({ frequency }) => frequency.value === 'monthNoJan').map(({ id }) => id);

// A plan is refused when a cell is worth an error, so planning is half of the test.
test.each([202401, 202403, 202306, 202312, 202412])('every indicator of %i has a known standing, and no cell an error', (period) => {
  const words = KEYS.map((id) => report(period).row('指标完成', 'targets', id)['standing']);
  expect(words.filter((said) => !KNOWN.includes(said as string))).toEqual([]);
});

test.each([
  [202401, '2024年1月，'],
  [202403, '2024年一季度，'],
  [202306, '2023年上半年，'],
  [202312, '2023年，'],
])('the sentence of %i begins with %s', (period, words) => {
  expect(
    report(period)
      .texts('园区运行')
      .filter((text) => text.startsWith(words)),
  ).toHaveLength(1);
});

describe('January', () => {
  test('has no statistics, which are neither missing nor behind', () => {
    expect(statistics).not.toHaveLength(0);
    for (const id of statistics) {
      expect(report(202401).row('指标完成', 'targets', id)).toMatchObject({ current: '', completion: '', difference: '' });
      expect([standings.notDue, standings.noTarget]).toContain(standingOf(202401, id));
    }
  });

  test('leaves output and investment of parks blank, not zero, and lacking nobody', () => {
    const total = report(202401).row('园区运行', 'parks', 'all');
    expect(total).toMatchObject({ output: '', valueAdded: '', fixed: '', industrial: '', outputRate: '' });
    expect(report(202401).row('园区运行', 'lacking', 'all')).toMatchObject({ outputYtd: '', fixedYtd: '', taxYtd: '' });
  });

  test('has tax and projects', () => {
    expect(report(202401).row('园区运行', 'parks', 'all')['tax']).toBeGreaterThan(0);
    expect(report(202401).row('项目进度', 'rates', 'all')['investmentRate']).toBeGreaterThan(0);
  });

  test('accuses nothing that is judged by m/12', () => {
    for (const id of KEYS) {
      const { standing, reference } = report(202401).row('指标完成', 'targets', id);
      if (reference === true) expect(standing).not.toMatch(/滞后/);
    }
  });
});

describe('December', () => {
  const yearly = seeds.indicators.filter(({ pace }) => pace.value === 'yearEnd').map(({ id }) => id);

  test('assesses what is assessed at the end of the year', () => {
    const assessed = yearly.map((id) => standingOf(202312, id)).filter((said) => said !== standings.noTarget);
    expect(assessed.length).toBeGreaterThan(5);
    expect(assessed).not.toContain(standings.notDue);
  });

  test('of 2023 shows the published year of 合作区', () => {
    expect(report(202312).row('总览', 'zone', 'P01')).toMatchObject({ value: 243.94, growth: 24.28, when: '2023年' });
  });

  test('has the average growth since 2020 that the value of the year says', () => {
    const value = report(202412).row('指标完成', 'targets', 'IND-06a')['current'] as number;
    const average = report(202412).row('指标完成', 'targets', 'IND-06b')['current'] as number;
    expect(average).toBeCloseTo(((value / 83.6) ** (1 / 4) - 1) * 100, 1);
  });
});

test('no month but December assesses what is assessed at its end', () => {
  const yearly = seeds.indicators.filter(({ pace }) => pace.value === 'yearEnd').map(({ id }) => id);
  for (const period of [202306, 202401, 202403])
    for (const id of yearly) expect([standings.notDue, standings.noTarget, standings.noTargetSet]).toContain(standingOf(period, id));
});

test('a report knows no month after its own', () => {
  const { cells } = report(202306).sheet('数据台账');
  const later = cells.flatMap(({ cell }) =>
    cell.kind === 'text' && /^2023(0[7-9]|1[0-2])\|/.test(cell.text) && !/\|plan$/.test(cell.text) ? [cell.text] : [],
  );
  expect(later.filter((key) => !key.startsWith('202312|DOC'))).toEqual([]);
  expect(monthAfter(202306)).toBe(202307);
  expect(report(202306).row('园区运行', 'months', 'M07')['thisYear']).toBe('');
});

test('English plans with the same values and keys, in English words', () => {
  const english = planned({ ledger, period: 202403, sheets: REPORT_SHEETS, messages: enUS });
  const chinese = report(202403);
  for (const id of KEYS) {
    const [en, zh] = [english, chinese].map((one) => one.row('指标完成', 'targets', id));
    expect([en?.['current'], en?.['completion'], en?.['difference']]).toEqual([zh?.['current'], zh?.['completion'], zh?.['difference']]);
  }
  expect(english.row('项目进度', 'rates', 'all')).toMatchObject({
    investmentRate: chinese.row('项目进度', 'rates', 'all')['investmentRate'],
  });
  const words = Object.values(enUS.workbook.standings).flatMap((said) => [said, said + enUS.workbook.forReference]);
  expect(KEYS.map((id) => english.row('指标完成', 'targets', id)['standing']).filter((said) => !words.includes(said as string))).toEqual(
    [],
  );
  expect(english.sheet('总览').cells.find(({ column }) => column > 1)?.cell).toMatchObject({
    text: expect.stringContaining(enUS.workbook.sampleTitle) as string,
  });
});
