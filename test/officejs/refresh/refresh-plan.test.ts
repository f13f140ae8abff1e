import type { BootedExcel } from '../../host/boot';
import { HostError } from '../../host/protocol/host-error';
import { readOpen } from '../../../src/officejs/read/read-workbook';
import { refreshPlan } from '../../../src/officejs/refresh/refresh-plan';
import { columnLetters } from '../../../src/model/address';
import { writePlan } from '../../../src/officejs/write/write-plan';
import { workbooksOf } from '../../layout/entry';
import { bootWithoutCalculating, doing, everything, sheetOf, smallReport } from '../excel';

let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating();
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

const february = smallReport(202402);
const march = smallReport(202403);

test('refreshing with the same plan changes nothing', async () => {
  await writePlan(february);
  const before = await readOpen();
  expect(await refreshPlan(february)).toMatchObject({ state: 'done', shortfalls: [], left: [] });
  expect(await readOpen()).toEqual(before);
});

test('the next month brought in place is in everything as if it had been written anew', async () => {
  await writePlan(march);
  const [fresh, read] = [everything(host.excel.workbook), await readOpen()];
  host.excel.reset();
  await writePlan(february);
  expect((await refreshPlan(march)).state).toBe('done');
  expect(await readOpen()).toEqual(read);
  expect(everything(host.excel.workbook)).toEqual(fresh);
});

test('a title that a person gave the workbook stays', async () => {
  host.excel.workbook.properties.title = '三月材料';
  await writePlan(february);
  await refreshPlan(march);
  expect(host.excel.workbook.properties.title).toBe('三月材料');
});

test('what people added stays: rows, columns, notes beside, sheets, a new name', async () => {
  await writePlan(february);
  await doing((context) => {
    const { worksheets } = context.workbook;
    const parks = worksheets.getItem('园区运行');
    parks.getRange('10:10').insert('Down');
    parks.getRange('B10').values = [['我的行']];
    parks.getRange('AZ12').values = [['批注：请核']];
    parks.getRange('D:D').insert('Right');
    parks.getRange('D9').values = [['我的栏']];
    parks.name = '园区（三月）';
    worksheets.add('我的表').getRange('A1').formulas = [["='园区（三月）'!B2"]];
  });
  const noted = sheetOf(host.excel.workbook, '园区（三月）');
  const keyOf = (row: number) => noted.cells.get(row)?.get(1)?.value;
  noted.notes.push({ row: 12, column: 3, text: '电话核实' });
  const key = keyOf(12);
  const outcome = await refreshPlan(march);
  expect(outcome.cause).toBeUndefined();
  const cells = await readOpen();
  const parks = cells.sheets.find(({ name }) => name === '园区（三月）');
  const texts = parks?.cells.map(({ value }) => value);
  expect(texts).toEqual(expect.arrayContaining(['我的行', '我的栏', '批注：请核']));
  expect(noted.notes.map(({ row, text }) => [keyOf(row), text])).toEqual([[key, '电话核实']]);
  expect(key).toMatch(/^PK/);
  expect(cells.sheets.find(({ name }) => name === '我的表')?.cells[0]?.formula).toContain('园区（三月）');
  expect(cells.sheets.map(({ name }) => name)).not.toContain('园区运行');
});

test('rows that people typed beneath a table stay in it', async () => {
  await writePlan(february);
  const table = () => {
    const { tables } = sheetOf(host.excel.workbook, '数据台账');
    return tables[0]?.area ?? { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 };
  };
  const { lastRow, lastColumn } = table();
  await doing((context) => {
    const sheet = context.workbook.worksheets.getItem('数据台账');
    sheet.getRange(`B${lastRow + 1}`).values = [['我的数据']];
    sheet.tables.getItem('DataLedger').resize(`B8:${columnLetters(lastColumn)}${lastRow + 1}`);
  });
  expect((await refreshPlan(march)).cause).toBeUndefined();
  const row = table().lastRow;
  expect(sheetOf(host.excel.workbook, '数据台账').cells.get(row)?.get(2)?.value).toBe('我的数据');
});

test('a sheet that was deleted is added again', async () => {
  await writePlan(february);
  await doing((context) => context.workbook.worksheets.getItem('园区名录').delete());
  expect((await refreshPlan(march)).state).toBe('done');
  expect((await readOpen()).sheets.map(({ name }) => name)).toContain('园区名录');
});

test('a sheet of somebody else’s that has the name of one of ours is not touched', async () => {
  await doing((context) => {
    context.workbook.worksheets.add('总览').getRange('A1').values = [['我的总览']];
  });
  const before = everything(host.excel.workbook);
  expect(await refreshPlan(march)).toMatchObject({ state: 'stopped', cause: { code: 'sheetsNotOurs', details: { sheets: ['总览'] } } });
  expect(everything(host.excel.workbook)).toEqual(before);
});

test('a deleted column of ours is named, nothing is changed', async () => {
  await writePlan(february);
  await doing((context) => void context.workbook.worksheets.getItem('园区运行').getRange('E:E').delete('Left'));
  const before = everything(host.excel.workbook);
  expect(await refreshPlan(march)).toMatchObject({ state: 'stopped', cause: { code: 'blocksLost' } });
  expect(everything(host.excel.workbook)).toEqual(before);
});

test('a form that is refreshed keeps what was filled in, and stays protected', async () => {
  const entry = workbooksOf().plan('PK1');
  await writePlan(entry);
  const form = sheetOf(host.excel.workbook, '园区月报');
  const input = entry.sheets
    .find(({ name }) => name === '园区月报')
    ?.cells.find(({ cell }) => cell.kind === 'input' && cell.value === null && entry.styles[cell.style ?? '']?.unlocked === true);
  if (input === undefined) throw new Error('nothing to fill in');
  const address = { row: input.row - 1, column: input.column - 1 };
  await doing((context) => {
    context.workbook.worksheets.getItem('园区月报').getCell(address.row, address.column).values = [[1234.5]];
  });
  const outcome = await refreshPlan(entry);
  expect(outcome).toMatchObject({ state: 'done' });
  expect(outcome.left.find(({ sheet }) => sheet === '园区月报')?.entered).toHaveLength(1);
  expect(form.cells.get(input.row)?.get(input.column)?.value).toBe(1234.5);
  expect(form.protection).toBeDefined();
});

test('a sheet that somebody protected with a password is named, whichever sheet is written first', async () => {
  await writePlan(february);
  sheetOf(host.excel.workbook, '项目进度').protection = { password: 'x', options: {} };
  const before = await readOpen();
  expect(await refreshPlan(march)).toMatchObject({ state: 'stopped', cause: { code: 'sheetProtected', details: { sheet: '项目进度' } } });
  delete sheetOf(host.excel.workbook, '项目进度').protection;
  expect((await readOpen()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect((await refreshPlan(march)).state).toBe('done');
});

test('a sheet that is deleted midway is named, and added when it is refreshed again', async () => {
  await writePlan(february);
  let first = 0;
  host.excel.beforeBatch = (batch) => {
    if (first === 0) first = batch;
    const { sheets } = host.excel.workbook;
    const gone = sheets.findIndex(({ name }) => name === '园区名录');
    if (batch - first === 6 && gone >= 0) sheets.splice(gone, 1);
  };
  expect(await refreshPlan(march)).toMatchObject({ state: 'stopped', cause: { code: 'sheetGone', details: { sheet: '园区名录' } } });
  host.excel.beforeBatch = () => undefined;
  expect((await refreshPlan(march)).state).toBe('done');
});

test('wherever Excel stops, refreshing again ends where an undisturbed refresh ends', async () => {
  await writePlan(february);
  let requests = 0;
  let begin = 0;
  host.excel.beforeBatch = (batch) => {
    if (begin === 0) begin = batch;
    requests = batch - begin + 1;
  };
  await refreshPlan(march);
  const total = requests;
  host.excel.beforeBatch = () => undefined;
  const end = await readOpen();
  for (let stop = 1; stop <= total; stop += 4) {
    host.excel.reset();
    await writePlan(february);
    let first = 0;
    host.excel.beforeBatch = (batch) => {
      if (first === 0) first = batch;
      if (batch - first + 1 === stop) throw new HostError('ActivityLimitReached', 'as Excel refuses');
    };
    expect([stop, (await refreshPlan(march)).cause]).toMatchObject([stop, { code: 'excelBusy' }]);
    host.excel.beforeBatch = () => undefined;
    expect([stop, (await refreshPlan(march)).state]).toEqual([stop, 'done']);
    expect(await readOpen()).toEqual(end);
  }
});
