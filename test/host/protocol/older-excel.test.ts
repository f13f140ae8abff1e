import { bootExcel, type BootedExcel } from '../boot';
import { exampleClasses } from './example-classes';
import { refusalOf } from './refusal-of';

/** An Excel of ExcelApi 1.7: what came later is refused by library and host alike. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ classes: exampleClasses, apiLevel: '1.7', payloadLimit: Infinity });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

const readGridlines = () =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load('showGridlines');
    await context.sync();
  });

test('the level is what isSetSupported says', () => {
  const { requirements } = host.Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
});

test('the library refuses a newer member before anything is sent', async () => {
  const asking = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRanges('A1,C3');
    await context.sync();
  });
  const error = await refusalOf(asking);
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain('ExcelApi 1.9');
  expect(host.excel.traffic.list).toEqual([]);
});

test('the host refuses a newer member that the library lets pass', async () => {
  const writing = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').showGridlines = false;
    await context.sync();
  });
  const error = await refusalOf(writing);
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Worksheet.showGridlines']);
});

test('a load of a newer member passes the library and is refused by the host', async () => {
  const error = await refusalOf(readGridlines());
  expect([error.code, error.message]).toEqual(['ApiNotFound', 'Worksheet.showGridlines came with ExcelApi 1.8; this Excel has 1.7']);
  expect(host.excel.traffic.summary().syncs).toBe(1);
});

test('a load without names leaves newer members out', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load();
    await context.sync();
    expect(sheet.name).toBe('Sheet1');
  });
});

test('without a limit a large request is taken', async () => {
  const name = 'x'.repeat(6 * 1024 * 1024);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').name = name;
    await context.sync();
  });
  expect(host.excel.workbook.sheets[0]?.name).toBe(name);
});
