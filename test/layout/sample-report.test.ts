import { REPORT_SHEETS } from '../../src/layout/workbook';
import type { Figure } from '../../src/model/figure';
import { SAMPLE_BOOK, sampleBook } from '../../src/model/sample/book';
import { EXCEL } from '../../src/model/limits';
import { PLANTED_GAPS } from '../../src/model/sample/gaps';
import { planned, seeds } from './planned';

const ledger = sampleBook({ seeds, ...SAMPLE_BOOK });
const report = planned({ ledger, sheets: REPORT_SHEETS });
const plain = planned({ sheets: REPORT_SHEETS });

/** Numbers of a measure that units report of themselves for February 2024. */
const numbers = (measure: string, valueKind: Figure['valueKind'] = 'ytd', period = 202402): Map<string, number> =>
  new Map(
    ledger.flatMap(({ unit, subject, value, ...key }) =>
      key.measure === measure && key.valueKind === valueKind && key.period === period && unit === subject && value.type === 'number'
        ? [[unit, value.number] as const]
        : [],
    ),
  );
const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

/** Columns of 园区运行 by the measure whose year to date they add. */
const PARK_TOTALS = {
  outputYtd: 'P01',
  valueAddedYtd: 'P02',
  fixedYtd: 'P03',
  industrialYtd: 'P04',
  infrastructureYtd: 'P06',
  taxYtd: 'P08',
  signedYtd: 'P21',
  signedLargeYtd: 'P22',
  startedYtd: 'P25',
  producingYtd: 'P26',
} as const;

describe('totals of parks and counties', () => {
  test.each(Object.entries(PARK_TOTALS))('%s is the sum of %s over the parks that report it', (column, measure) => {
    const parks = [...numbers(measure)].filter(([unit]) => unit.startsWith('PK'));
    expect(report.row('园区运行', 'parks', 'all')[column]).toBe(sum(parks.map(([, value]) => value)));
  });

  test.each(Object.entries(PARK_TOTALS))('%s lacks exactly the parks whose %s was left out on purpose', (column, measure) => {
    const names = PLANTED_GAPS.filter(({ measures }) => measures.includes(measure))
      .map(({ subject }) => seeds.parks.find(({ id }) => id === subject)?.shortName.zh)
      .filter((name) => name !== undefined);
    expect(report.row('园区运行', 'lacking', 'all')[column]).toBe(names.length === 0 ? '' : `不含${names.join('、')}`);
  });

  test('the county left out on purpose is missing from people placed, and no other', () => {
    expect(report.row('指标完成', 'lacking', 'all')['ytd']).toBe('不含连南');
    expect(report.row('指标完成', 'counties', 'all')['ytd']).toBe(sum(numbers('C24').values()));
    expect(report.row('指标完成', 'targets', 'IND-16')).toMatchObject({ current: sum(numbers('C24').values()), remarks: '不含连南' });
  });

  test('sentences name the units a total lacks', () => {
    const said = (name: string) =>
      report
        .texts(name)
        .filter((text) => text.includes('不含'))
        .join();
    expect(said('园区运行')).toContain('八园合计：产值不含白云英德园；增加值不含白云英德园；税收不含连州园；');
    expect(said('总览')).toContain('八园合计：产值不含白云英德园；税收不含连州园；');
  });

  test('growth of a total counts the parks that have both years', () => {
    for (const [column, measure] of [
      ['outputRate', 'P01'],
      ['taxRate', 'P08'],
      ['industrialRate', 'P04'],
    ] as const) {
      const [now, before] = [numbers(measure), numbers(measure, 'ytdLastYear')];
      const both = [...now.keys()].filter((unit) => unit.startsWith('PK') && before.has(unit));
      const base = sum(both.map((unit) => before.get(unit) ?? NaN));
      const rate = (sum(both.map((unit) => now.get(unit) ?? NaN)) / base - 1) * 100;
      expect(report.row('园区运行', 'parks', 'all')[column]).toBeCloseTo(rate, 9);
    }
  });

  test('a total has no rank, nor does a park without its figure', () => {
    expect(report.row('园区运行', 'parks', 'all')['outputRank']).toBe('');
    expect(report.row('园区运行', 'parks', 'PK7')['outputRank']).toBe('');
    const ranks = seeds.parks.map(({ id }) => report.row('园区运行', 'parks', id)['outputRank']).filter((rank) => rank !== '');
    expect(ranks.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('the overview shows what 园区运行 shows', () => {
    for (const key of [...seeds.parks.map(({ id }) => id), 'all']) {
      const { output, outputRate, tax, signedYtd } = report.row('园区运行', 'parks', key);
      expect(report.row('总览', 'parks', key)).toMatchObject({ output, outputRate, tax, signed: signedYtd });
    }
  });
});

describe('sample figures', () => {
  /** Sheets whose formulas ask 数据台账, and that sheet itself. */
  const asking = report.plan.sheets.filter(
    ({ name, cells }) => name === '数据台账' || cells.some(({ cell }) => cell.kind === 'computed' && cell.formula.includes('数据台账')),
  );
  const titles = ({ plan }: typeof report) =>
    plan.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name, cells }) => [name, cells[0]?.cell] as const);

  test('are named as such in the title of every sheet that shows them', () => {
    expect(asking.map(({ name }) => name)).toEqual(['总览', '指标完成', '园区运行', '项目进度', '数据台账']);
    for (const { cells } of asking)
      expect(cells.find(({ column }) => column > 1)?.cell).toMatchObject({ text: expect.stringContaining('（示例数据）') as string });
  });

  test('are named in the title of every chart over them', () => {
    const charts = asking.flatMap((one) => one.charts);
    expect(charts.length).toBeGreaterThanOrEqual(8);
    expect(charts.map(({ title }) => title).filter((title) => !title.endsWith('（示例数据）'))).toEqual([]);
  });

  test('are named nowhere in a report of the documents alone', () => {
    expect(titles(plain).filter(([, cell]) => cell?.kind === 'label' && cell.text.includes('示例'))).toEqual([]);
    expect(plain.plan.sheets.flatMap(({ charts }) => charts).filter(({ title }) => title.includes('示例'))).toEqual([]);
  });

  test('leave charts of the documents alone', () => {
    const charts = report.plan.sheets.filter((one) => !asking.includes(one)).flatMap((one) => one.charts);
    expect(charts.length).toBeGreaterThan(0);
    expect(charts.filter(({ title }) => title.includes('示例'))).toEqual([]);
  });
});

describe('the sheets', () => {
  test('the overview is one page that ends before its helpers', () => {
    const { page, cells } = report.sheet('总览');
    const below = cells.find(({ column, cell }) => column === 1 && cell.kind === 'label' && cell.text === 'overview/sheets')?.row ?? 0;
    expect(page).toMatchObject({ fit: { across: 1, down: 1 }, orientation: 'portrait' });
    expect(page?.area.lastRow).toBeLessThan(below);
    expect(page?.area.lastRow).toBeGreaterThan(40);
  });

  test('hold no more live formulas than a workbook over 20,000 figures can bear', () => {
    const formulas = report.plan.sheets.map(
      ({ name, cells }) => [name, cells.filter(({ cell }) => cell.kind === 'computed').length] as const,
    );
    expect(formulas.find(([name]) => name === '数据台账')).toEqual(['数据台账', 0]);
    expect(sum(formulas.map(([, count]) => count))).toBeLessThanOrEqual(3000);
  });

  test('no formula is longer than Excel takes', () => {
    const formulas = report.plan.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ cell }) => (cell.kind === 'computed' ? [cell.formula] : [])),
    );
    expect(formulas.filter(({ length }) => length > EXCEL.formulaCharacters)).toEqual([]);
  });

  test('every unit reported, since blank forms are reports', () => {
    expect(report.texts('总览').some((text) => text.startsWith('园区：各单位均已报送；县（市、区）：各单位均已报送。'))).toBe(true);
  });
});
