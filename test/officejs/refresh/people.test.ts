import type { BootedExcel } from '../../host/boot';
import { HostError } from '../../host/protocol/host-error';
import { cellAddress } from '../../../src/model/address';
import { refreshPlan } from '../../../src/officejs/refresh/refresh-plan';
import { shiftHeld } from '../../host/model/shift-held';
import { shiftSheet } from '../../host/model/shift-workbook';
import { typed } from '../../host/model/typed';
import { writePlan } from '../../../src/officejs/write/write-plan';
import { workbooksOf } from '../../layout/entry';
import { bootWithoutCalculating, doing, everything, sheetOf, smallReport } from '../excel';

// What people may have done to a workbook before it is brought up to date, and what then becomes of it.

let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating();
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

const february = smallReport(202402);
const march = smallReport(202403);

test('the head of printed pages says the new month, unless somebody wrote another', async () => {
  await writePlan(february);
  await doing((context) => {
    context.workbook.worksheets.getItem('园区运行').pageLayout.headersFooters.defaultForAllPages.centerHeader = '内部资料';
  });
  await refreshPlan(march);
  const heads = await host.Excel.run(async (context) => {
    const asked = ['总览', '园区运行'].map((name) => {
      const words = context.workbook.worksheets.getItem(name).pageLayout.headersFooters.defaultForAllPages;
      words.load('centerHeader');
      return words;
    });
    await context.sync();
    return asked.map(({ centerHeader }) => centerHeader);
  });
  expect(heads).toEqual([expect.stringContaining('2024年1—3月　总览'), '内部资料']);
});

test('a formula in a cell that somebody made a text is a formula again', async () => {
  await writePlan(february);
  const overview = march.sheets.find(({ name }) => name === '总览');
  const placed = overview?.cells.find(({ cell }) => cell.kind === 'computed');
  if (placed === undefined) throw new Error('no formula');
  const address = cellAddress(placed.row, placed.column);
  await doing((context) => {
    context.workbook.worksheets.getItem('总览').getRange(address).numberFormat = [['@']];
  });
  await refreshPlan(march);
  const cell = sheetOf(host.excel.workbook, '总览').cells.get(placed.row)?.get(placed.column);
  expect(cell?.formula).toBeDefined();
});

test('a row that comes first under a header has its own looks, not those of the header', async () => {
  await writePlan(february);
  const ledger = sheetOf(host.excel.workbook, '数据台账');
  const row = (ledger.tables[0]?.area.firstRow ?? 0) + 1;
  // Its key column has no look of its own and prints nowhere.
  const looks = () =>
    [...(ledger.cells.get(row) ?? [])]
      .flatMap(([column, { format }]) => (column > 1 ? [[column, format] as const] : []))
      .sort(([a], [b]) => a - b);
  const before = looks();
  await doing((context) => {
    context.workbook.worksheets.getItem('数据台账').getRange(`${row}:${row}`).delete('Up');
  });
  expect((await refreshPlan(february)).state).toBe('done');
  expect(looks()).toEqual(before);
});

test('a report sheet that a person protected is named before anything is changed, and stays protected', async () => {
  await writePlan(february);
  await doing((context) => context.workbook.worksheets.getItem('园区运行').protection.protect({ allowFormatCells: true }));
  const before = everything(host.excel.workbook);
  expect(await refreshPlan(march)).toMatchObject({ state: 'stopped', cause: { code: 'sheetProtected', details: { sheet: '园区运行' } } });
  expect(everything(host.excel.workbook)).toEqual(before);
});

test('a form that a person protected with a password is named, not the first sheet', async () => {
  const entry = workbooksOf().plan('PK1');
  const form = entry.sheets.filter((sheet) => sheet.protected).at(-1)?.name ?? '';
  expect(form).not.toBe(entry.sheets[0]?.name);
  await writePlan(entry);
  await doing((context) => {
    for (const sheet of entry.sheets) if (sheet.protected) context.workbook.worksheets.getItem(sheet.name).protection.unprotect();
    context.workbook.worksheets.getItem(form).protection.protect({}, '密');
  });
  expect(await refreshPlan(entry)).toMatchObject({ cause: { code: 'sheetProtected', details: { sheet: form } } });
});

test('a chart that is deleted midway is not told as a sheet that is gone', async () => {
  await writePlan(february);
  let first = 0;
  host.excel.beforeBatch = (batch) => {
    first ||= batch;
    if (batch === first + 4) for (const { charts } of host.excel.workbook.sheets) charts.splice(0);
  };
  expect(await refreshPlan(march)).toMatchObject({ state: 'stopped', cause: { code: 'excelRefused', details: { code: 'ItemNotFound' } } });
});

test('manual calculation that a refresh left behind ends with the next one', async () => {
  await writePlan(february);
  let first = 0;
  host.excel.beforeBatch = (batch) => {
    first ||= batch;
    if (batch > first + 4) throw new HostError('ActivityLimitReached', 'as Excel refuses');
  };
  const stopped = await refreshPlan(march);
  expect(host.excel.workbook.calculationMode).toBe('Manual');
  // One that cannot even read forgets nothing of it.
  host.excel.beforeBatch = () => {
    throw new HostError('ActivityLimitReached', 'as Excel refuses');
  };
  const again = await refreshPlan(march, {}, stopped);
  expect(again.shortfalls).toEqual(stopped.shortfalls);
  host.excel.beforeBatch = () => undefined;
  expect((await refreshPlan(march, {}, again)).state).toBe('done');
  expect([host.excel.workbook.calculationMode, host.excel.enableEvents]).toEqual(['Automatic', true]);
});

test('a row that somebody inserts on a sheet that waits its turn is not written over: work stops, and goes on when asked again', async () => {
  await writePlan(february);
  const name = '项目进度';
  let begin = 0;
  let isDone = false;
  host.excel.beforeBatch = (batch) => {
    if (begin === 0) begin = batch;
    if (isDone || batch - begin !== 5) return;
    isDone = true;
    const sheet = sheetOf(host.excel.workbook, name);
    shiftSheet(host.excel.workbook, sheet, { axis: 'row', at: 60, count: 1 }, name);
    shiftHeld(host.excel.held, sheet, { axis: 'row', at: 60, count: 1 });
    typed(host.excel, name, 'B60', '会上要问');
  };
  expect(await refreshPlan(march)).toMatchObject({ state: 'stopped', cause: { code: 'sheetChanged', details: { sheet: name } } });
  host.excel.beforeBatch = () => undefined;
  expect((await refreshPlan(march)).state).toBe('done');
  const texts = [...sheetOf(host.excel.workbook, name).cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
  expect(texts.filter((text) => text === '会上要问')).toHaveLength(1);
});
