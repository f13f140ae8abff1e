import type { BootedExcel } from '../../host/boot';
import { readOpen } from '../../../src/officejs/read/read-workbook';
import { refreshPlan } from '../../../src/officejs/refresh/refresh-plan';
import { writePlan } from '../../../src/officejs/write/write-plan';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { sampleLedger } from '../../layout/entry';
import { planned } from '../../layout/planned';
import { bootWithoutCalculating, sheetOf } from '../excel';

// ExcelApi 1.9 cannot resize a table.
let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating({ apiLevel: '1.9' });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

/** 数据台账 with figures up to a month alone: each month adds rows. */
const ledgerOf = (last: number): WorkbookPlan =>
  planned({ sheets: ['data-ledger'], period: 202402, ledger: sampleLedger.filter(({ period }) => period >= 202401 && period <= last) })
    .plan;

test('a ledger that gained rows at its end is made a table anew, and the person is told', async () => {
  const [before, after] = [ledgerOf(202401), ledgerOf(202402)];
  await writePlan(after);
  const fresh = await readOpen();
  host.excel.reset();
  await writePlan(before);
  const outcome = await refreshPlan(after);
  expect(outcome.cause).toBeUndefined();
  expect(await readOpen()).toEqual(fresh);
  const [table, ...others] = sheetOf(host.excel.workbook, '数据台账').tables;
  const [wanted] = after.sheets.flatMap(({ tables }) => tables);
  expect([table?.name, table?.area, others]).toEqual([wanted?.name, wanted?.area, []]);
});

test('a table whose rows are the same is left alone', async () => {
  const plan = ledgerOf(202402);
  await writePlan(plan);
  expect(await refreshPlan(plan)).toMatchObject({ state: 'done', shortfalls: [] });
});

test('a table that must grow at its end is the one thing an older Excel does otherwise', async () => {
  const plan = ledgerOf(202402);
  const [sheet, ...rest] = plan.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  await writePlan(plan);
  // As if the last row had never been: it comes back beneath the table.
  const last = sheetOf(host.excel.workbook, '数据台账').tables[0]?.area.lastRow ?? 0;
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('数据台账').getRange(`${last}:${last}`).delete('Up');
    await context.sync();
  });
  expect(rest).toHaveLength(1);
  expect(await refreshPlan(plan)).toMatchObject({
    state: 'done',
    shortfalls: [{ what: 'tableRemade', sheet: '数据台账', table: 'DataLedger' }],
  });
});
