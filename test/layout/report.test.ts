import { zhCN } from '../../src/i18n/zh-CN';
import { planWorkbook, REPORT_SHEETS } from '../../src/layout/workbook';
import type { Figure } from '../../src/model/figure';
import { loadSeeds } from '../../src/model/seeds/seeds';
import type { PlanSheet, WorkbookPlan } from '../../src/model/workbook-plan';

const seeds = loadSeeds();
const planned = (ledger: readonly Figure[] = [], period = 202402) =>
  planWorkbook({ seeds, period, ledger, sheets: REPORT_SHEETS, messages: zhCN });
const report = planned().plan;

const sheet = (name: string, plan: WorkbookPlan = report): PlanSheet => {
  const found = plan.sheets.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

/** What a row shows, by the ids of its columns: the cell's number, text or cached value. */
function row(name: string, block: string, key: string, plan: WorkbookPlan = report): Record<string, unknown> {
  const { cells } = sheet(name, plan);
  const keyRow = cells.find(({ column, cell }) => column === 1 && cell.kind === 'label' && cell.text.endsWith(`/${block}`))?.row ?? 0;
  const at = cells.find(
    ({ row: number, column, cell }) => number > keyRow && column === 1 && cell.kind === 'label' && cell.text === key,
  )?.row;
  const ids = cells.filter((placed) => placed.row === keyRow && placed.column > 1);
  return Object.fromEntries(
    ids.map(({ column, cell }) => {
      const content = cells.find((placed) => placed.row === at && placed.column === column)?.cell;
      const id = cell.kind === 'label' ? cell.text : '';
      if (content?.kind === 'computed') return [id, content.cached];
      if (content?.kind === 'number') return [id, content.number];
      return [id, content && 'text' in content ? content.text : undefined];
    }),
  );
}

const keysOf = (name: string, pattern: RegExp): string[] =>
  sheet(name).cells.flatMap(({ column, cell }) => (column === 1 && cell.kind === 'label' && pattern.test(cell.text) ? [cell.text] : []));

test('all 28 indicator rows, 8 parks and 84 projects stand in the report', () => {
  expect(new Set(keysOf('指标完成', /^IND-/)).size).toBe(28);
  expect(keysOf('园区名录', /^PK\d$/)).toHaveLength(8);
  // The keys of an Excel table stand in its own code column.
  expect(keysOf('项目库', /^A[346]-\d\d$/)).toEqual([]);
  const codes = sheet('项目库').cells.flatMap(({ cell }) => (cell.style === 'code left' && cell.kind === 'text' ? [cell.text] : []));
  expect(codes.filter((text) => /^A[346]-\d\d$/.test(text))).toHaveLength(84);
});

test.each([
  ['A3-total', 16, 1561404],
  ['A4-total', 53, 5709851],
  ['A6-total', 15, 239277],
])('%s of the annex is the sum of its rows', (key, count, investment) => {
  expect(row('项目库', 'totals', key)).toMatchObject({ count, sum: investment, stated: investment, difference: 0 });
  expect(row('项目分布', 'lists', key)).toMatchObject({ count, investment, stated: investment, result: '相符' });
});

test('the zone shows what was published of it, and leaves growth empty where none was', () => {
  expect(row('总览', 'zone', 'P01')).toMatchObject({
    measure: '规上工业总产值',
    when: '2023年',
    status: '公开',
    value: 243.94,
    growth: 24.28,
  });
  expect(row('总览', 'zone', 'P03')).toMatchObject({ value: 68.75, growth: '' });
});

test('targets stand as printed, and multiples only where 2020 has a value', () => {
  expect(row('指标完成', 'targets', 'IND-03b')).toMatchObject({
    base2020: 30,
    target2022: 50,
    target2025: 60,
    annualTarget: '',
    current: '',
  });
  expect(row('指标完成', 'targets', 'IND-02')).toMatchObject({ base2020: '—' });
  expect(row('指标完成', 'multiples', 'IND-01')).toMatchObject({ multiple2022: expect.closeTo(16.2 / 11.7, 12) as number });
  expect(keysOf('指标完成', /^IND-02$/)).toHaveLength(1);
});

test('nothing colours an indicator: no light without a published or entered target of the year', () => {
  const fills = new Set(sheet('指标完成').cells.flatMap(({ cell }) => report.styles[cell.style ?? '']?.fill ?? []));
  expect([...fills]).toEqual(['E9F0F7']);
});

test('a period without figures says so; one with figures counts them', () => {
  const lead = (plan: WorkbookPlan, name: string) => sheet(name, plan).cells.find(({ row: at, column }) => at === 3 && column === 2)?.cell;
  expect(lead(report, '总览')).toMatchObject({
    cached:
      '2023年，合作区规上工业总产值243.94亿元、比上年增长24.3%；工业增加值79.42亿元、比上年增长15.0%；固定资产投资68.75亿元；全口径税收8.60亿元；本期尚无填报数据，以上为最近一期的数，状态见下表。',
  });
  expect(lead(report, '指标完成')).toMatchObject({ cached: expect.stringContaining('本期尚无指标数值') as string });
  const reported: Figure = {
    period: 202402,
    unit: 'ZHB',
    subject: 'IND-03a',
    measure: 'IND-03a',
    valueKind: 'ytd',
    value: { type: 'number', number: 12 },
    unitOfMeasure: '个',
    status: 'reported',
  };
  const target: Figure = { ...reported, period: 202412, valueKind: 'plan', value: { type: 'number', number: 104 } };
  const { plan } = planned([reported, target]);
  expect(lead(plan, '总览')).toMatchObject({ cached: expect.stringMatching(/；本期填报数据 1 条。$/) as string });
  expect(lead(plan, '指标完成')).toMatchObject({ cached: '本期已有指标数值 1 项，本年目标 1 项。' });
  expect(row('指标完成', 'targets', 'IND-03a', plan)).toMatchObject({ annualTarget: 104, current: 12 });
});

test('sample figures are counted apart and called what they are; empty ones are not counted as received', () => {
  const figure: Figure = {
    period: 202402,
    unit: 'PK1',
    subject: 'PK1',
    measure: 'P08',
    valueKind: 'ytd',
    value: { type: 'number', number: 1 },
    unitOfMeasure: '万元',
    status: 'sample',
  };
  const { plan } = planned([
    figure,
    { ...figure, unit: 'PK2', subject: 'PK2', value: { type: 'empty', state: 'notReported' }, status: 'reported' },
  ]);
  expect(sheet('总览', plan).cells.find(({ row: at, column }) => at === 3 && column === 2)?.cell).toMatchObject({
    cached: expect.stringMatching(/；示例数据 1 条，不是真实数据。$/) as string,
  });
});

test('a revised published figure shows its own status and reporter', () => {
  const revised: Figure = {
    period: 202312,
    unit: 'DOC003',
    subject: 'ZH1',
    measure: 'P01',
    valueKind: 'ytd',
    value: { type: 'number', number: 2439400 },
    unitOfMeasure: '万元',
    status: 'revised',
    source: { own: '统计局修订' },
  };
  expect(row('总览', 'zone', 'P01', planned([revised]).plan)).toMatchObject({ value: 243.94, status: '修订/公开' });
});

test('a report shows no results of years after its period', () => {
  expect(row('总览', 'zone', 'P01', planned([], 202206).plan)).toMatchObject({ value: '', growth: '', when: '2022年1—6月' });
});

test.each([
  [202206, 82, '公开'],
  [202402, '', ''],
  [202506, 115, '公开'],
])("in %i the year's published target of IND-03a is %p", (period, annualTarget, targetStatus) => {
  expect(row('指标完成', 'targets', 'IND-03a', planned([], period).plan)).toMatchObject({ annualTarget, targetStatus });
});

test('a published target keeps its sign and digits; — stays —, and a target of the ledger comes before it', () => {
  const plan = planned([], 202506).plan;
  const format = (key: string, on: WorkbookPlan) => {
    const { cells } = sheet('指标完成', on);
    const at = cells.find(({ column, cell }) => column === 1 && cell.kind === 'label' && cell.text === key)?.row;
    return cells.find((placed) => placed.row === at && placed.column === 8)?.cell.style;
  };
  expect(format('IND-03b', plan)).toBe('body right ">"#,##0');
  expect(row('指标完成', 'targets', 'IND-05c', plan)).toMatchObject({ annualTarget: '—', targetStatus: '公开' });
  const target: Figure = {
    period: 202512,
    unit: 'ZHB',
    subject: 'IND-03b',
    measure: 'IND-03b',
    valueKind: 'plan',
    value: { type: 'number', number: 62 },
    unitOfMeasure: '%',
    status: 'revised',
  };
  const entered = planned([target], 202506).plan;
  expect(row('指标完成', 'targets', 'IND-03b', entered)).toMatchObject({ annualTarget: 62, targetStatus: '修订' });
  expect(format('IND-03b', entered)).toBe('body right #,##0');
});

test.each([
  [0.1 + 0.2, '#,##0.0'],
  [100 / 3, 'General'],
  [112345678.25, '#,##0.00'],
  [1234567890.125, 'General'],
  [-12.5, '#,##0.0'],
])('%p is shown in %s, so that it fits its column', (number, format) => {
  const computed: Figure = {
    period: 202402,
    unit: 'PK1',
    subject: 'PK1',
    measure: 'P08',
    valueKind: 'ytd',
    value: { type: 'number', number },
    unitOfMeasure: '万元',
    status: 'reported',
  };
  const { plan } = planned([computed]);
  const cell = sheet('数据台账', plan).cells.find(({ cell: content }) => content.kind === 'number' && content.number === number)?.cell;
  expect(cell?.style).toBe(`body right ${format}`);
});

test('a growth of another status than its value is told apart', () => {
  const revised: Figure = {
    period: 202312,
    unit: 'DOC003',
    subject: 'ZH1',
    measure: 'P02',
    valueKind: 'growth',
    value: { type: 'number', number: 16 },
    unitOfMeasure: '%',
    status: 'revised',
    source: { own: '统计局修订' },
  };
  expect(row('总览', 'zone', 'P02', planned([revised]).plan)).toMatchObject({ growth: 16, status: '公开/修订' });
});

test('a very small number is not shown as zero', () => {
  const small: Figure = {
    period: 202402,
    unit: 'PK1',
    subject: 'PK1',
    measure: 'P08',
    valueKind: 'ytd',
    value: { type: 'number', number: 1.5e-7 },
    unitOfMeasure: '万元',
    status: 'reported',
  };
  const cell = sheet('数据台账', planned([small]).plan).cells.find(
    ({ cell: content }) => content.kind === 'number' && content.number === 1.5e-7,
  )?.cell;
  expect(cell?.style).toBe('body right General');
});

test('a project says which anomalies cite its row', () => {
  const texts = sheet('项目库').cells.flatMap(({ cell }) => (cell.kind === 'text' ? [cell.text] : []));
  expect(texts.some((text) => /^AN-001-\d\d/.test(text))).toBe(true);
});

test('a blank figure stays blank and a zero a zero', () => {
  const figure = (subject: string, value: Figure['value'], unit = 'ZHB'): Figure => ({
    period: 202402,
    unit,
    subject,
    measure: subject,
    valueKind: 'ytd',
    value,
    status: 'reported',
  });
  const { plan } = planned([
    figure('IND-01', { type: 'empty', state: 'notReported' }),
    figure('IND-06a', { type: 'number', number: 0 }, 'D10'),
    figure('IND-03a', { type: 'empty', state: 'negligible' }),
  ]);
  const current = (key: string) => row('指标完成', 'targets', key, plan)['current'];
  expect([current('IND-01'), current('IND-06a'), current('IND-03a')]).toEqual(['', 0, '…']);
});

test('texts of lists stay in the book: the sheet counts them and shows none', () => {
  const text: Figure = {
    period: 202402,
    unit: 'PK1',
    subject: 'A3-02',
    measure: 'J09',
    valueKind: 'none',
    value: { type: 'text', text: '主体完成85%' },
    status: 'reported',
  };
  const { plan, left } = planned([text]);
  expect(left.texts).toBe(1);
  const texts = sheet('数据台账', plan).cells.flatMap(({ cell }) => ('text' in cell ? [cell.text] : []));
  expect(texts).not.toContain('主体完成85%');
  expect(texts.some((said) => said.includes('清单文字 1 条'))).toBe(true);
});

test('every formula has a cached value, and none outside chart helpers is an error', () => {
  const cached = report.sheets.flatMap(({ cells, chartHelpers }) =>
    cells.flatMap(({ column, cell }) => {
      const helps = chartHelpers.some(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn);
      return cell.kind === 'computed' && !helps ? [cell.cached] : [];
    }),
  );
  expect(cached.length).toBeGreaterThan(200);
  expect(cached.filter((value) => typeof value === 'object' || String(value).startsWith('#'))).toEqual([]);
});

test('every block of every sheet is found by a hidden name', () => {
  expect(report.names.every(({ hidden, name }) => hidden && /^_gq\.[a-z_]+\.[a-z_]+$/.test(name))).toBe(true);
  expect(report.names.map(({ name }) => name)).toContain('_gq.park_directory.parks');
});

test('key column and key rows are hidden', () => {
  for (const { columns, rows, cells, name } of report.sheets.filter(({ visibility }) => visibility === 'visible')) {
    expect({ name, hidden: columns[0]?.hidden }).toEqual({ name, hidden: true });
    const keyRows = cells
      .filter(({ column, cell }) => column === 1 && cell.kind === 'label' && /^[^#].*\//.test(cell.text))
      .map(({ row: at }) => at);
    expect(keyRows.filter((at) => rows.find(({ row: number }) => number === at)?.hidden !== true)).toEqual([]);
  }
});

test('there are at least four charts, each with words for those who cannot see it', () => {
  const charts = report.sheets.flatMap((one) => one.charts);
  expect(charts.length).toBeGreaterThanOrEqual(4);
  expect(charts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['bar', 'doughnut', 'combo', 'column']));
  expect(charts.filter(({ altText }) => altText.length < 20)).toEqual([]);
});

test.each([
  [202401, '2024年1月'],
  [202402, '2024年1—2月'],
  [202412, '2024年1—12月'],
])('the sheets of %i say %s', (period, words) => {
  const identity = sheet('园区名录', planned([], period).plan).cells.find(({ row: at, column }) => at === 2 && column === 2)?.cell;
  expect(identity).toMatchObject({ text: expect.stringContaining(`报告期：${words}（期别 ${period}）`) as string });
});
