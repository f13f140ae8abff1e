import type { ChartGrouping, ChartKind } from '../../src/model/chart';
import type { PlanLine, PlanStyle } from '../../src/model/style';
import type { DescribedChart, DescribedColumn, DescribedValue, Description } from './description';

const PARKS = ['广清产业园', '广德产业园', '广佛产业园', '清远高新区', '英德高新区', '佛冈工业园', '清新工业园', '连州产业转移园'];
const INDUSTRIES = ['新材料', '智能家电', '汽车零部件', '生物医药', '食品饮料', '电子信息', '高端装备', '现代物流', '大数据', '绿色建材'];
const STATES = ['在建', '竣工', '投产', '筹建', '签约'];
const REMARKS = ['按计划推进', '用地手续办理中', '设备安装调试', '待环评批复', '已纳入省重点项目'];

const line: PlanLine = { line: 'thin', color: 'BFBFBF' };
const border = { top: line, bottom: line, left: line, right: line };
const font = { name: '宋体', size: 10 };
const right = { horizontal: 'right', vertical: 'middle' } as const;

const STYLES: Record<string, PlanStyle> = {
  header: {
    font: { ...font, bold: true, color: 'FFFFFF' },
    fill: '1F4E79',
    border,
    align: { horizontal: 'center', vertical: 'middle', wrap: true },
  },
  text: { font, border, align: { horizontal: 'left', vertical: 'middle' } },
  whole: { font, border, align: right, numberFormat: '#,##0' },
  money: { font, border, align: right, numberFormat: '#,##0.00' },
  percent: { font, border, align: right, numberFormat: '0.0%' },
  date: { font, border, align: { horizontal: 'center', vertical: 'middle' }, numberFormat: 'yyyy-mm-dd' },
  inputText: { font, border, fill: 'FFF8DC', align: { horizontal: 'left', vertical: 'middle' } },
  inputNumber: { font, border, fill: 'FFF8DC', align: right, numberFormat: '#,##0.00' },
};

/** A column with what stands in it: `record` counts through the workbook, `row` is the row of the sheet. */
interface Field extends DescribedColumn {
  value: (record: number, row: number) => DescribedValue;
}

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const two = (number: number): string => String(number).padStart(2, '0');
const hundredths = (number: number): number => Math.round(number * 100) / 100;

// The values below follow from the record's number alone: primes keep neighbours apart. None has more digits than every program writes.
const planned = (record: number): number => 500 + ((record * 7919) % 90_000);
const monthly = (record: number): number => hundredths(((record * 104_729) % 1_000_000) / 137);
const total = (record: number): number => hundredths(monthly(record) * (1 + (record % 11)));

const FIELDS = {
  code: { header: '编号', width: 14, kind: 'text', style: 'text', value: (n) => `GQ-${two(n % 37)}-${String(n).padStart(6, '0')}` },
  park: { header: '园区', width: 14, kind: 'text', style: 'inputText', accepts: 'list', value: (n) => pick(PARKS, n * 3) },
  name: {
    header: '项目名称',
    width: 34,
    kind: 'text',
    style: 'text',
    value: (n) => `${pick(PARKS, n)}${pick(INDUSTRIES, n * 7)}生产基地项目（第${n}号）`,
  },
  industry: { header: '行业', width: 12, kind: 'text', style: 'text', value: (n) => pick(INDUSTRIES, n * 7) },
  planned: { header: '年度计划（万元）', width: 14, kind: 'number', style: 'whole', value: planned },
  monthly: { header: '本月完成（万元）', width: 14, kind: 'number', style: 'inputNumber', accepts: 'decimal', value: monthly },
  total: { header: '累计完成（万元）', width: 14, kind: 'number', style: 'money', value: total },
  share: {
    header: '完成率',
    width: 10,
    kind: 'formula',
    style: 'percent',
    value: (n, row) => [`IF(E${row}=0,0,G${row}/E${row})`, Math.round((total(n) / planned(n)) * 1e6) / 1e6],
  },
  growth: { header: '同比', width: 10, kind: 'number', style: 'percent', value: (n) => (((n * 31) % 1999) - 1000) / 1000 },
  begun: {
    header: '开工日期',
    width: 12,
    kind: 'date',
    style: 'date',
    value: (n) => `${2019 + (n % 6)}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`,
  },
  rest: {
    header: '差额（万元）',
    width: 14,
    kind: 'formula',
    style: 'money',
    value: (n, row) => [`E${row}-G${row}`, hundredths(planned(n) - total(n))],
  },
  remark: {
    header: '备注',
    width: 30,
    kind: 'text',
    style: 'text',
    value: (n) => (n % 2 === 0 ? pick(REMARKS, n / 2) : `${pick(REMARKS, n)}，第${n}号记录由所在园区报送`),
  },
  state: { header: '状态', width: 8, kind: 'text', style: 'text', value: (n) => pick(STATES, n * 3) },
  jobs: { header: '用工（人）', width: 10, kind: 'number', style: 'whole', value: (n) => (n * 613) % 3000 },
  area: { header: '用地（亩）', width: 10, kind: 'number', style: 'money', value: (n) => hundredths(((n * 271) % 40_000) / 100) },
} satisfies Record<string, Field>;

/** One after the other over the sheets. */
const CHARTS: readonly { kind: ChartKind; grouping: ChartGrouping; title: string }[] = [
  { kind: 'column', grouping: 'clustered', title: '计划与累计完成' },
  { kind: 'bar', grouping: 'stacked', title: '计划与累计完成（堆积）' },
  { kind: 'line', grouping: 'clustered', title: '计划与累计完成走势' },
  { kind: 'doughnut', grouping: 'clustered', title: '年度计划构成' },
  { kind: 'combo', grouping: 'clustered', title: '计划、完成与完成率' },
];

const PALETTE = ['1F4E79', '2E75B6', '9DC3E6', 'C55A11', 'F4B183', '548235', 'A9D18E', '7F7F7F'];

function chart(index: number): DescribedChart {
  const { kind, grouping, title } = CHARTS[index % CHARTS.length] ?? { kind: 'column', grouping: 'clustered', title: '' };
  const bars = [
    { column: 5, color: '1F4E79', drawnAs: 'column', axis: 'primary' },
    { column: 7, color: '9DC3E6', drawnAs: 'column', axis: 'primary' },
  ] as const;
  const share = { column: 8, color: 'C55A11', drawnAs: 'line', axis: 'secondary' } as const;
  return {
    title,
    kind,
    grouping,
    categories: 1,
    series: kind === 'doughnut' ? bars.slice(0, 1) : kind === 'combo' ? [...bars, share] : bars,
    points: kind === 'doughnut' ? PALETTE.length : 12,
    pointColors: kind === 'doughnut' ? PALETTE : [],
  };
}

function description(fields: readonly Field[], sheets: number, rows: number, charts: boolean): Description {
  return {
    title: '广清协作项目台账',
    creator: '基准',
    columns: fields.map(({ header, width, kind, style, accepts }) => ({ header, width, kind, style, ...(accepts && { accepts }) })),
    headerStyle: 'header',
    styles: STYLES,
    list: { sheet: '名录', values: PARKS },
    decimal: { min: 0, max: 1_000_000, title: '本月完成', text: '单位：万元，保留两位小数。' },
    sheets: Array.from({ length: sheets }, (_, sheet) => ({
      name: `台账${two(sheet + 1)}`,
      // The header is one of the rows.
      rows: Array.from({ length: rows - 1 }, (_, row) => fields.map(({ value }) => value(sheet * rows + row + 1, row + 2))),
      ...(charts && { chart: chart(sheet) }),
    })),
  };
}

const REPORT = ['code', 'park', 'name', 'industry', 'planned', 'monthly', 'total', 'share', 'growth', 'begun', 'rest', 'remark'] as const;
const LEDGER = [
  'code',
  'park',
  'name',
  'industry',
  'planned',
  'monthly',
  'total',
  'share',
  'growth',
  'begun',
  'state',
  'jobs',
  'area',
  'remark',
] as const;

const fieldsOf = (names: readonly (keyof typeof FIELDS)[]): Field[] => names.map((name) => FIELDS[name]);

/** What is written, by name. */
export const WORKBOOKS = {
  /** 12 sheets × 250 rows × 12 columns with a chart each. */
  report: () => description(fieldsOf(REPORT), 12, 250, true),
  /** One sheet of 20,000 rows × 14 columns. */
  ledger: () => description(fieldsOf(LEDGER), 1, 20_000, false),
};
