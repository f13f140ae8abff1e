import { bootExcel, type BootedExcel } from './boot';
import { refusalOf } from './protocol/refusal-of';

/** What an add-in does in a day, through the unmodified library and every class that the host knows. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel();
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

test('values, a number format and a fill are written and read back', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('园区');
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['园区', '产值'],
      ['广清产业园', 12.5],
    ];
    range.format.fill.color = '#FFF2CC';
    sheet.getRange('B2').numberFormat = [['0.00']];
    range.load('values,text,address');
    range.format.fill.load('color');
    await context.sync();
    expect(range.values).toEqual([
      ['园区', '产值'],
      ['广清产业园', 12.5],
    ]);
    expect(range.text[1]?.[1]).toBe('12.50');
    expect(range.address).toBe('园区!A1:B2');
    expect(range.format.fill.color).toBe('#FFF2CC');
  });
});

test('a range held across syncs follows the rows that are inserted above it', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B2');
    range.values = [['项目']];
    await context.sync();
    sheet.getRange('1:3').insert('Down');
    await context.sync();
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Sheet1!B5', [['项目']]]);
  });
});

test('rows that were inserted are those that insert gives', async () => {
  await host.Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem('Sheet1').getRange('2:3');
    const inserted = rows.insert('Down');
    rows.load('address');
    inserted.load('address');
    await context.sync();
    expect([inserted.address, rows.address]).toEqual(['Sheet1!2:3', 'Sheet1!4:5']);
  });
});

test('a range whose row is deleted is refused', async () => {
  const reading = host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B2');
    await context.sync();
    sheet.getRange('2:2').delete('Up');
    range.load('values');
    await context.sync();
  });
  expect((await refusalOf(reading)).code).toBe('InvalidReference');
});

test('the library itself cuts a large write into chunks, in one sync', async () => {
  const values = Array.from({ length: 2_000 }, (_, row) => [row, `第${row}行`]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2000').values = values;
    await context.sync();
  });
  expect(host.excel.traffic.summary().syncs).toBe(1);
  expect(host.excel.traffic.summary().actions).toBeGreaterThan(10);
  expect(host.excel.workbook.sheets[0]?.cells.get(2_000)?.get(2)?.value).toBe('第1999行');
});

test('rows of unequal length are refused', async () => {
  const writing = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [['a', 'b'], ['c']];
    await context.sync();
  });
  expect((await refusalOf(writing)).code).toBe('InvalidArgument');
});

test('a table is made of written cells and found by its name', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      ['代码', '名称'],
      ['PK1', '广清产业园'],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.name = '园区名录';
    await context.sync();
    const found = context.workbook.tables.getItem('园区名录');
    found.load('name,showHeaders');
    await context.sync();
    expect([found.name, found.showHeaders]).toEqual(['园区名录', true]);
  });
});

test('a rule of data validation is written and read back', async () => {
  await host.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A5');
    dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
    dataValidation.load('type,rule');
    await context.sync();
    expect(dataValidation.type).toBe('WholeNumber');
    expect(dataValidation.rule.wholeNumber).toMatchObject({ formula1: '=1', formula2: '=10' });
  });
});

test('a write by the add-in raises onChanged, and none while events are off', async () => {
  const seen: string[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('B2').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('B3').values = [[2]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(['B2']);
});
