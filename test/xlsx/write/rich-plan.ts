import type { PlanCell, PlanSheet, WorkbookPlan } from '../../../src/model/workbook-plan';
import { samples, sheets } from './chart/samples';
import type { SheetOfCells } from './chart/sheet-of-cells';
import { area, at, column, plan, sheet, text } from './plans';

/** A name that formulas, XML and file formats each quote in their own way. */
export const QUOTED = "O'Brien & Söhne <甲>";

/** Texts that programs like to take for something else. */
export const ODD_TEXTS = [
  ' 前后有空白 ',
  '一\n二',
  '😀𠮷',
  '=1+1',
  '+86 20',
  '-',
  '@home',
  '0123',
  `<a> & "b" 'c'`,
  'a\tb',
  '　',
  'TRUE',
  '#N/A',
  '1E5',
  '2024-02',
  ']]>',
] as const;

/** Numbers at the edges of what a cell holds. */
export const ODD_NUMBERS = [1e-300, 123456789012345, 0.1, -0.07, 1e15, 0, 9.99e307] as const;

/** A style with every property. */
const full = {
  font: { name: '宋体', size: 10.5, bold: true, italic: true, underline: true, color: '1F4E79' },
  fill: 'DEEBF7',
  border: {
    top: { line: 'thin', color: '000000' },
    bottom: { line: 'medium', color: '111111' },
    left: { line: 'hair', color: '222222' },
    right: { line: 'thin', color: '333333' },
  },
  align: { horizontal: 'right', vertical: 'middle', wrap: true, indent: 2 },
  numberFormat: '#,##0.00"<元>"',
  unlocked: true,
} as const;

const ROWS_APART = 20;

/** The sheets of the chart samples with plan cells. */
function dataSheet({ name, rows }: SheetOfCells): PlanSheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const cell: PlanCell = typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
      return [{ row: row + 1, column: index + 1, cell }];
    }),
  );
  return sheet(name, { cells });
}

const [months, parks, counties] = sheets.map(dataSheet) as [PlanSheet, PlanSheet, PlanSheet];

const form = sheet('填报 表', {
  tabColor: '5B93C4',
  cells: [
    at('A1', { kind: 'label', text: '项目表', style: 'full' }),
    at('B1', { kind: 'blank', style: 'full' }),
    at('A2', { kind: 'label', text: '代码' }),
    at('B2', { kind: 'label', text: '金额' }),
    at('A3', { kind: 'text', text: '0123' }),
    at('B3', { kind: 'number', number: 1234.5, style: 'full' }),
    at('C3', { kind: 'date', date: '2024-02-29', style: 'date' }),
    at('D3', { kind: 'text', text: `去“${QUOTED}”`, link: { sheet: QUOTED, cell: 'A1' } }),
    at('A4', { kind: 'input', value: null, style: 'input' }),
    at('B4', { kind: 'input', value: 7, style: 'input' }),
    at('C4', { kind: 'input', value: '已填', style: 'input' }),
    at('A5', { kind: 'computed', formula: 'IF(B3<2,"a&b","")', cached: '' }),
    at('B5', { kind: 'computed', formula: 'SUM(B3:B4)', cached: 1241.5 }),
    at('C5', { kind: 'computed', formula: 'B3>B4', cached: true }),
    at('D5', { kind: 'computed', formula: 'B3<B4', cached: false }),
    at('E5', { kind: 'computed', formula: `'O''Brien & Söhne <甲>'!A9&"<&"`, cached: `<a> & "b" 'c'<&` }),
    at('F5', { kind: 'computed', formula: 'B3-B3', cached: 0 }),
    at('G5', { kind: 'computed', formula: 'IF(B3<0,B3,NA())', cached: { error: '#N/A' } }),
    at('A6', { kind: 'blank' }),
  ],
  columns: [
    { width: 12.5, hidden: false },
    { width: 20, hidden: false },
    { width: 20, hidden: true },
  ],
  rows: [
    { row: 1, height: 30, hidden: false },
    { row: 4, hidden: true },
  ],
  merges: [area('A1:B1'), area('A8:C9')],
  frozen: { rows: 2, columns: 1 },
  validations: [
    {
      area: area('A4:A1000'),
      rule: { kind: 'list', source: { sheet: '_lists', area: area('A1:A3') } },
      prompt: { title: '园区 & "代码"', text: '请从 <清单> 中选择' },
      error: { title: '不在清单中', text: '请选择清单中的园区' },
    },
    { area: area('B4:B1000'), rule: { kind: 'decimal', min: 0, max: 99.5 } },
    { area: area('C4:C1000'), rule: { kind: 'whole', min: 1 } },
    { area: area('D4:D1000'), rule: { kind: 'whole', max: 12 } },
    { area: area('E4:E1000'), rule: { kind: 'textLength', min: 0, max: 200 } },
    { area: area('F4:F1000'), rule: { kind: 'any' }, prompt: { title: '备注', text: '随意填写' } },
  ],
  conditionalFormats: [
    { area: area('A3:A60'), formula: 'LEFT(A3,LEN("▼▼"))="▼▼"', style: { font: { color: 'B3261E', bold: true } } },
    { area: area('A3:A60'), formula: 'LEFT(A3,LEN("▼"))="▼"', style: { font: { color: 'A66100' } } },
    { area: area('B3:B60'), formula: 'AND(ISNUMBER($B3),$B3<0,"<&>"<>"")', style: { fill: 'FDE7E9' } },
  ],
  textNumbers: [area('A3:A1000')],
  chartHelpers: [area('G5:G60')],
  page: {
    orientation: 'landscape',
    fit: { across: 1, down: 0 },
    repeat: { firstRow: 1, lastRow: 2 },
    area: area('A1:F60'),
    header: '广州 && 清远 <月报>',
    footer: '第 &P 页 共 &N 页',
    breaks: [20, 40],
  },
  protected: true,
});

const odd = sheet(QUOTED, {
  cells: [
    ...column(...ODD_TEXTS).flatMap((placed, index) => {
      const number = ODD_NUMBERS[index];
      return number === undefined ? [placed] : [placed, at(`B${index + 1}`, { kind: 'number', number })];
    }),
  ],
  page: {
    orientation: 'portrait',
    fit: { across: 1, down: 1 },
    area: area('A1:B16'),
    header: '',
    footer: '',
    breaks: [],
  },
});

const ledger = sheet('数据 台账', {
  cells: [
    text('A1', '指标'),
    text('B1', '数值（%） & <率>'),
    text('A2', 'GDP'),
    at('B2', { kind: 'number', number: 5.2 }),
    text('A3', '产值'),
    at('B3', { kind: 'number', number: 8 }),
    text('D1', '单位'),
    text('D2', '广清办'),
  ].sort((a, b) => a.row - b.row || a.column - b.column),
  tables: [
    { name: '台账', area: area('A1:B3'), columns: ['指标', '数值（%） & <率>'], keyColumn: 1 },
    { name: '单位表', area: area('D1:D2'), columns: ['单位'], keyColumn: 4 },
  ],
});

/** Everything a plan can say, in one small workbook. */
export const richPlan: WorkbookPlan = plan(
  [
    form,
    { ...months, charts: [samples.line] },
    parks,
    counties,
    odd,
    ledger,
    sheet('空'),
    sheet('图表 看板', {
      charts: [samples.column, samples.bar, samples.doughnut, samples.combo].map((chart, index) => ({
        ...chart,
        position: { ...chart.position, area: area(`A${1 + index * ROWS_APART}:J${18 + index * ROWS_APART}`) },
      })),
    }),
    sheet('_lists', { visibility: 'hidden', cells: column('广清园', '广德园', '佛冈园') }),
    sheet('_gq', { visibility: 'veryHidden', cells: column('信封') }),
  ],
  {
    styles: {
      full,
      date: { numberFormat: 'yyyy-mm-dd' },
      input: { unlocked: true, fill: 'FFF2CC' },
      plain: {},
    },
    names: [
      { name: 'gq_form', sheet: '填报 表', area: area('A3:F5'), hidden: true },
      { name: '园区清单', sheet: '_lists', area: area('A1:A3'), hidden: false },
      { name: 'gq_odd', sheet: QUOTED, area: area('A1'), hidden: true },
    ],
    envelope: { templateSet: 'monthly', templateVersion: '1.0', ruleSetHash: 'ab12', unit: 'GQB', period: 202402, issue: 1 },
    properties: { title: '月报 <1> & "2"', subject: '2024年1—2月', creator: "O'Brien" },
  },
);
