import type { BootedExcel } from '../../host/boot';
import { readOpen } from '../../../src/officejs/read/read-workbook';
import { refreshPlan } from '../../../src/officejs/refresh/refresh-plan';
import { writePlan } from '../../../src/officejs/write/write-plan';
import { planned } from '../../layout/planned';
import { bootWithoutCalculating } from '../excel';

// Excel lists at most 512 merged areas of a sheet and refuses the whole request where there are more.

let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating();
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

/** A person merges so many pairs of cells on a sheet of theirs. */
const merging = (pairs: number): Promise<void> =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['附件']];
    for (let row = 1; row <= pairs; row++) sheet.getRange(`A${row}:B${row}`).merge();
    await context.sync();
  });

test('as many merged areas as Excel lists are read, one request for all sheets', async () => {
  await merging(512);
  const { mark } = host.excel.traffic;
  expect((await readOpen()).sheets[0]?.merges).toHaveLength(512);
  expect(host.excel.traffic.summary(mark).syncs).toBe(3);
});

test('a sheet with more is read without its merged areas, by one request more', async () => {
  await merging(513);
  const { mark } = host.excel.traffic;
  expect((await readOpen()).sheets).toMatchObject([{ merges: [], cells: [{ row: 1, column: 1, value: '附件' }] }]);
  expect(host.excel.traffic.summary(mark).syncs).toBe(4);
});

test('a workbook with such a sheet is brought up to date', async () => {
  await merging(513);
  const { plan } = planned({ sheets: ['park-directory'] });
  await writePlan(plan);
  expect(await refreshPlan(plan)).toMatchObject({ state: 'done', left: [] });
});
