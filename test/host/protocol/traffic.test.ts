import { bootExcel, type BootedExcel } from '../boot';
import { exampleClasses } from './example-classes';
import { refusalOf } from './refusal-of';
import { settle } from './settle';

/** What is counted between library and host. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ classes: exampleClasses });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

const rename = (name: string) =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(host.excel.workbook.active).name = name;
    await context.sync();
  });

test('a sync of the add-in is one batch, with its actions and bytes', async () => {
  await rename('园区');
  expect(host.excel.traffic.summary()).toMatchObject({ syncs: 1, cleanups: 0, internal: 0 });
  const [batch] = host.excel.traffic.list;
  expect(batch).toMatchObject({ kind: 'user', actions: 4 });
  expect(batch?.requestBytes).toBeGreaterThan(300);
  expect(batch?.responseBytes).toBeGreaterThan(100);
});

test('a Chinese character is three bytes', async () => {
  await rename('园');
  await rename('园区');
  const [one, two] = host.excel.traffic.list;
  expect((two?.requestBytes ?? 0) - (one?.requestBytes ?? 0)).toBe(3);
});

test('letting references go is no sync of the add-in', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange().load('values');
    await context.sync();
  });
  await settle();
  expect(host.excel.traffic.summary()).toMatchObject({ syncs: 1, cleanups: 1 });
});

test('batches are counted from a mark', async () => {
  await rename('一');
  const { mark } = host.excel.traffic;
  await rename('二');
  await rename('三');
  expect(host.excel.traffic.summary(mark).syncs).toBe(2);
  expect(host.excel.traffic.since(mark)).toHaveLength(2);
});

test('a refused batch is counted with its error', async () => {
  await refusalOf(
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('无').load('name');
      await context.sync();
    }),
  );
  expect(host.excel.traffic.list.map(({ error }) => error)).toEqual(['ItemNotFound']);
});

test('a request above the limit is refused and nothing of it is done', async () => {
  const refused = await refusalOf(rename('x'.repeat(5 * 1024 * 1024)));
  expect(refused.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.excel.workbook.sheets[0]?.name).toBe('Sheet1');
});

test('a response above the limit is refused, what was done stays done', async () => {
  const [sheet] = host.excel.workbook.sheets;
  if (sheet) sheet.tabColor = 'x'.repeat(5 * 1024 * 1024);
  const reading = host.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem('Sheet1');
    first.name = '新';
    first.getRange().load('values');
    await context.sync();
  });
  expect((await refusalOf(reading)).code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(sheet?.name).toBe('新');
});
