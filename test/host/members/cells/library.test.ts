import { bootExcel, type BootedExcel } from '../../boot';
import { refusalOf } from '../../protocol/refusal-of';

/** Cells as add-in code meets them, through the unmodified library. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel();
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

const onSheet = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
  host.Excel.run((context) => act(context.workbook.worksheets.getItem('Sheet1'), context));

test('formats are set as a whole and read back by parts', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.set({ font: { name: '宋体', bold: true }, fill: { color: '#FFF8E1' }, horizontalAlignment: 'Center', wrapText: true });
    range.format.borders.getItem('EdgeBottom').set({ style: 'Continuous', weight: 'Medium', color: '#1F4E79' });
    range.format.protection.locked = false;
    range.load('format/horizontalAlignment,format/font/name,format/font/bold,format/protection/locked');
    const line = range.format.borders.getItem('EdgeBottom').load('style,weight,color');
    await context.sync();
    expect([range.format.font.name, range.format.horizontalAlignment, range.format.protection.locked]).toEqual(['宋体', 'Center', false]);
    expect([line.style, line.weight, line.color]).toEqual(['Continuous', 'Medium', '#1F4E79']);
  }));

test('borders are loaded as a collection', () =>
  onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('A1').format;
    borders.load('items/sideIndex,items/style');
    await context.sync();
    expect(borders.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`)).toContain('EdgeTop None');
  }));

test('properties of many cells and rows come in one answer each', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('2:2').rowHidden = true;
    const cells = sheet.getRange('A1:B1').getCellProperties({ address: true, format: { fill: { color: true } } });
    const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true });
    await context.sync();
    expect(cells.value[0]?.[1]).toEqual({ address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' } } });
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
  }));

test('whole rows, links and null objects cross as they should', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.hyperlink = { documentReference: 'B2', textToDisplay: '去' };
    range.load('hyperlink,values');
    const row = range.getEntireRow().load('isEntireRow,address');
    const none = sheet.getRange('D1:E9').getSpecialCellsOrNullObject('Constants').load('address');
    const constants = sheet.getRange('A1:B2').getSpecialCells('Constants').load('address,areaCount');
    await context.sync();
    expect([range.hyperlink.documentReference, range.values, row.isEntireRow, row.address]).toEqual(['B2', [['去']], true, 'Sheet1!1:1']);
    expect(none.isNullObject).toBe(true);
    expect([constants.address, constants.areaCount]).toEqual(['Sheet1!A1', 1]);
  }));

test('a text that begins like a formula is refused', async () => {
  const writing = onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [['-甲']];
    await context.sync();
  });
  expect(await refusalOf(writing)).toMatchObject({ code: 'InvalidArgument' });
});

test('200,000 cells are written and read through the library in seconds', () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:J20000');
    range.values = Array.from({ length: 20_000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * column));
    range.load('values');
    const start = performance.now();
    await context.sync();
    expect(range.values[19_999]?.[9]).toBe(19_999 * 9);
    expect(performance.now() - start).toBeLessThan(10_000);
  }));
