import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { bootExcel, type BootedExcel } from '../boot';
import { dumpFile, dumpWorkbook } from './dump-workbook';

/** What add-in code wrote through the unmodified library, as a plan. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel();
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

/** Writes on the first sheet, without gridlines as all sheets of plans, and dumps. */
async function dumped(write: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>) {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.showGridlines = false;
    await write(sheet, context);
    await context.sync();
  });
  return dumpWorkbook(host.excel.workbook);
}
const sheetOf = (plan: WorkbookPlan) => plan.sheets[0];
const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

test('texts, numbers, inputs and blanks are told by what they hold and how they look, each look once', async () => {
  const { plan, losses } = await dumped((sheet) => {
    sheet.getRange('A1:B2').values = [
      ['园区', 12.5],
      ['', ''],
    ];
    sheet.getRange('A1:A2').format.fill.color = '#FFF2CC';
    sheet.getRange('B1:B2').format.protection.locked = false;
  });
  expect(losses).toEqual([]);
  expect(sheetOf(plan)?.cells).toEqual([
    { row: 1, column: 1, cell: { kind: 'text', text: '园区', style: 's1' } },
    { row: 1, column: 2, cell: { kind: 'input', value: 12.5, style: 's2' } },
    { row: 2, column: 1, cell: { kind: 'blank', style: 's1' } },
    { row: 2, column: 2, cell: { kind: 'input', value: null, style: 's2' } },
  ]);
  expect(plan.styles).toEqual({ s1: { fill: 'FFF2CC' }, s2: { unlocked: true } });
});

test('a formula keeps what it is worth; one that was never calculated is a loss', () => {
  const sheet = host.excel.workbook.sheets[0];
  sheet?.cells.set(
    1,
    new Map([
      [1, { value: { error: '#N/A' }, formula: 'NA()', format: {} }],
      [2, { value: null, formula: '1+1', format: {} }],
      [3, { value: { error: '#REF!' }, formula: '#REF!', format: {} }],
    ]),
  );
  if (sheet) sheet.gridlines = false;
  const { plan, losses } = dumpWorkbook(host.excel.workbook);
  expect(sheetOf(plan)?.cells[0]?.cell).toEqual({ kind: 'computed', formula: 'NA()', cached: { error: '#N/A' } });
  expect(losses).toEqual(['Sheet1!B1: its formula was never calculated', 'Sheet1!C1: its formula is worth #REF!']);
});

test('columns become characters wide, rows and frozen panes keep their points and counts', async () => {
  const { plan } = await dumped((sheet) => {
    sheet.getRange('B:B').format.columnWidth = 63;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('2:2').format.rowHeight = 30;
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.getRange('A1:C1').merge();
  });
  const sheet = sheetOf(plan);
  expect(sheet?.columns.map(({ width, hidden }) => [Math.round(width * 100) / 100, hidden])).toEqual([
    [9.14, false],
    [12, false],
    [9.14, true],
  ]);
  expect(sheet?.rows).toEqual([{ row: 2, height: 30, hidden: false }]);
  expect([sheet?.frozen, sheet?.merges]).toEqual([{ rows: 3, columns: 2 }, [area(1, 1, 1, 3)]]);
});

test('validations and conditional formats come back as plans say them', async () => {
  const { plan, losses } = await dumped((sheet) => {
    const rules: readonly [string, Excel.DataValidationRule][] = [
      ['A1:A3', { list: { inCellDropDown: true, source: "='Sheet1'!$F$1:$F$3" } }],
      ['B1', { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }],
      ['C1', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }],
      ['D1', { textLength: { formula1: 0, formula2: 200, operator: 'Between' } }],
      ['E1', { custom: { formula: '=LEN(E1)=5' } }],
    ];
    for (const [address, rule] of rules) sheet.getRange(address).dataValidation.rule = rule;
    sheet.getRange('B1').dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '数值', message: '填 0 到 100' };
    const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=LEFT(A1,1)="▼"';
    format.custom.format.font.color = '#C00000';
  });
  const sheet = sheetOf(plan);
  expect(losses).toEqual([]);
  expect(sheet?.validations.map(({ rule }) => rule)).toEqual([
    { kind: 'list', source: { sheet: 'Sheet1', area: area(1, 6, 3, 6) } },
    { kind: 'decimal', min: 0, max: 100 },
    { kind: 'whole', min: 0 },
    { kind: 'textLength', min: 0, max: 200 },
    { kind: 'formula', formula: 'LEN(E1)=5' },
  ]);
  expect(sheet?.validations[1]?.error).toEqual({ title: '数值', text: '填 0 到 100' });
  expect(sheet?.conditionalFormats).toEqual([{ area: area(1, 1, 9, 1), formula: 'LEFT(A1,1)="▼"', style: { font: { color: 'C00000' } } }]);
});

test('a validation that no plan says is a loss', async () => {
  const { losses } = await dumped((sheet) => {
    sheet.getRange('A1').dataValidation.rule = { date: { formula1: '2024-01-01', operator: 'GreaterThan' } };
  });
  expect(losses).toEqual([expect.stringContaining('Sheet1!A1: the validation')]);
});

test('a page comes back with its area, titles and breaks; margins of one’s own are losses', async () => {
  const { plan, losses } = await dumped((sheet) => {
    const { pageLayout: page } = sheet;
    page.setPrintArea('A1:F40');
    page.setPrintTitleRows('1:3');
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    page.centerHorizontally = true;
    page.setPrintMargins('Inches', { left: 0.5, right: 0.5, top: 0.7, bottom: 0.6, header: 0.3, footer: 1 });
    page.headersFooters.defaultForAllPages.centerFooter = '&9&"-,Regular"第 &P 页';
    page.headersFooters.defaultForAllPages.centerHeader = '内部资料';
    sheet.horizontalPageBreaks.add('A21');
  });
  expect(sheetOf(plan)?.page).toEqual({
    orientation: 'landscape',
    fit: { across: 1, down: 0 },
    repeat: { firstRow: 1, lastRow: 3 },
    area: area(1, 1, 40, 6),
    header: '内部资料',
    footer: '第 &P 页',
    breaks: [20],
  });
  expect(losses).toEqual(['Sheet1!page: a footer margin of 72 points', 'Sheet1!page: a header in letters of its own: 内部资料']);
});

test('tables come back with their columns, charts with what they show', async () => {
  const { plan, losses } = await dumped(async (sheet, context) => {
    sheet.getRange('A1:C4').values = [
      ['园区', '本月', '累计'],
      ['PK1', 1, 2],
      ['PK2', 3, 4],
      ['PK3', 5, 6],
    ];
    sheet.tables.add('A1:C4', true).name = '台账';
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B4'), 'Columns');
    chart.name = 'ranking';
    chart.title.text = '园区排名';
    chart.legend.visible = false;
    await context.sync();
    const first = chart.series.getItemAt(0);
    first.name = '本月';
    first.setValues(sheet.getRange('B2:B4'));
    first.setXAxisValues(sheet.getRange('A2:A4'));
    first.format.fill.setSolidColor('#2F5597');
    first.gapWidth = 80;
    const line = chart.series.add('累计');
    line.setValues(sheet.getRange('C2:C4'));
    line.setXAxisValues(sheet.getRange('A2:A4'));
    line.chartType = 'LineMarkers';
    line.axisGroup = 'Secondary';
    line.format.line.color = '#C00000';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = '0';
    chart.setPosition('E1', 'H12');
  });
  const sheet = sheetOf(plan);
  expect(losses).toEqual([]);
  expect(sheet?.tables).toEqual([{ name: '台账', area: area(1, 1, 4, 3), columns: ['园区', '本月', '累计'], keyColumn: 1 }]);
  const range = (column: number) => ({ sheet: 'Sheet1', column, firstRow: 2, lastRow: 4 });
  expect(sheet?.charts).toEqual([
    {
      id: 'ranking',
      title: '园区排名',
      altText: '',
      kind: 'combo',
      series: [
        {
          name: { text: '本月' },
          categories: [range(1)],
          values: range(2),
          drawnAs: 'column',
          axis: 'primary',
          labels: 'none',
          color: '2F5597',
        },
        {
          name: { text: '累计' },
          categories: [range(1)],
          values: range(3),
          drawnAs: 'line',
          axis: 'secondary',
          labels: 'none',
          color: 'C00000',
        },
      ],
      valueAxis: { numberFormat: '0', min: 0 },
      secondaryAxis: { numberFormat: 'General' },
      categoriesReversed: false,
      legend: 'none',
      gapWidth: 80,
      plotsHidden: false,
      position: { area: area(1, 5, 12, 8), width: 192, height: 180 },
    },
  ]);
  await expect(dumpFile(host.excel.workbook)).resolves.toBeInstanceOf(Uint8Array);
});

test('identity, names, properties and protection come back; what has no place in plans is named', async () => {
  const { plan, losses } = await dumped((sheet, { workbook }) => {
    workbook.customXmlParts.add(
      '<envelope xmlns="urn:guangqing-workbook:envelope:1"><templateSet>monthly</templateSet><templateVersion>1.0</templateVersion><unit>PK1</unit><period>202402</period><issue>1</issue></envelope>',
    );
    workbook.names.add('_gq.a.b', sheet.getRange('A1:B2')).visible = false;
    workbook.names.add('年', '=2024');
    workbook.properties.title = '月报';
    workbook.properties.author = '指挥部';
    sheet.protection.protect({}, '机密');
  });
  expect(plan.envelope).toEqual({ templateSet: 'monthly', templateVersion: '1.0', unit: 'PK1', period: 202402, issue: 1 });
  expect(plan.names).toEqual([{ name: '_gq.a.b', sheet: 'Sheet1', area: area(1, 1, 2, 2), hidden: true }]);
  expect([plan.properties, sheetOf(plan)?.protected]).toEqual([{ title: '月报', subject: '', creator: '指挥部' }, true]);
  expect(losses).toEqual(['Sheet1!protection: a password', 'name 年: it refers to =2024']);
});
