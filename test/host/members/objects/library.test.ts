import { bootExcel, type BootedExcel } from '../../boot';
import { refusalOf } from '../../protocol/refusal-of';
import { area } from './called';

/** Objects over cells as an add-in meets them: through the unmodified library. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel();
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

const values = [
  ['园区', '产值', '增速'],
  ['广清产业园', 12, 3.1],
  ['广德产业园', 7, 8.2],
];

/** What the first sheet holds. */
const model = () => {
  const [sheet] = host.excel.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

test('a chart is found again after a sync, and its parts keep what they are told', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = values;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = '产值';
    await context.sync();
    chart.setPosition('E2', 'J16');
    chart.title.text = '各园区产值';
    chart.title.format.font.bold = true;
    const growth = chart.series.getItemAt(1);
    growth.chartType = 'LineMarkers';
    growth.axisGroup = 'Secondary';
    growth.format.line.color = '#ED7D31';
    growth.markerStyle = 'Circle';
    chart.axes.getItem('Value', 'Secondary').numberFormat = '0.0';
    chart.axes.valueAxis.majorGridlines.format.line.color = '#D9D9D9';
    chart.series.getItemAt(0).format.fill.setSolidColor('#4472C4');
    await context.sync();
    const series = sheet.charts.getItem('产值').series.load('items/name,items/axisGroup');
    await context.sync();
    expect(series.items.map(({ name, axisGroup }) => [name, axisGroup])).toEqual([
      ['产值', 'Primary'],
      ['增速', 'Secondary'],
    ]);
  });
  const [chart] = model().charts;
  expect(chart?.position).toEqual(area('E2:J16'));
  expect(chart?.title).toEqual({ text: '各园区产值', visible: true, format: { 'font.bold': true } });
  expect(chart?.axes.secondaryValue).toEqual({ visible: true, format: { numberFormat: '0.0' } });
  expect(chart?.series.map(({ format }) => format)).toEqual([
    { 'fill.color': '#4472C4' },
    { 'line.color': '#ED7D31', markerStyle: 'Circle' },
  ]);
});

test('a stacked chart is made by deleting the series of the source and adding all', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = values;
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:B3'), 'Columns');
    chart.series.getItemAt(0).delete();
    const series = chart.series.add('增速');
    series.setValues(sheet.getRange('C2:C3'));
    series.setXAxisValues(sheet.getRange('A2:A3'));
    await context.sync();
  });
  expect(model().charts[0]?.series).toMatchObject([{ name: '增速', values: { area: area('C2:C3') }, categories: { area: area('A2:A3') } }]);
});

test('conditional formats stand in the order that priorities say', async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B9');
    for (const [formula, color] of [
      ['=$B2<0', '#C00000'],
      ['=$B2>9', '#00B050'],
    ] as const) {
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.font.color = color;
    }
    await context.sync();
    const formats = range.conditionalFormats.load('items/priority');
    await context.sync();
    formats.items.forEach((format) => format.custom.rule.load('formula'));
    await context.sync();
    expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=$B2>9', '=$B2<0']);
  });
});

test('a prompt laid with its rule over another validation is refused at the sync', async () => {
  const writing = host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const prompt = { showPrompt: true, title: '填报', message: '填当月数' };
    sheet.getRange('B5:B10').dataValidation.prompt = prompt;
    const { dataValidation } = sheet.getRange('B1:B10');
    dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    dataValidation.prompt = prompt;
    await context.sync();
  });
  expect((await refusalOf(writing)).code).toBe('InvalidArgument');
});

test('a list takes its values from a Range, and gives them back as a formula', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D4') } };
    dataValidation.load('rule');
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe("='Sheet1'!$D$1:$D$4");
  });
});

test('a page is set up, broken and frozen', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, centerHorizontally: true });
    pageLayout.setPrintArea(sheet.getRange('A1:F90'));
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '第&P页';
    sheet.horizontalPageBreaks.add('A40');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!A1:B3');
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([39]);
  });
  expect(model().page).toMatchObject({ orientation: 'Landscape', titleRows: { first: 1, last: 3 }, footer: { center: '第&P页' } });
});

test('what is not there is a null object', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const none = [
      sheet.charts.getItemOrNullObject('无'),
      sheet.tables.getItemOrNullObject('无'),
      sheet.freezePanes.getLocationOrNullObject(),
      sheet.pageLayout.getPrintAreaOrNullObject(),
    ];
    none.forEach((one) => one.load('isNullObject'));
    await context.sync();
    expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true]);
  });
});
