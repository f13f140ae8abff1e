import type { BootedExcel } from '../../host/boot';
import { writePlan } from '../../../src/officejs/write/write-plan';
import { readOpen } from '../../../src/officejs/read/read-workbook';
import { planned } from '../../layout/planned';
import { bootWithoutCalculating, everything, smallReport } from '../excel';

// An Excel that takes much less at once than any real one.
let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating({ apiLevel: '1.9', payloadLimit: 400_000 });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

test('what Excel refuses as too large is sent in halves, until it passes', async () => {
  const plan = smallReport();
  expect(await writePlan(plan)).toMatchObject({ state: 'done' });
  const refused = host.excel.traffic.list.filter(({ error }) => error !== undefined);
  expect(refused.length).toBeGreaterThan(0);
  const inHalves = everything(host.excel.workbook);
  host.excel.reset();
  expect(await writePlan(plan, { batchBytes: 50_000 })).toMatchObject({ state: 'done' });
  expect(everything(host.excel.workbook)).toEqual(inHalves);
});

test('answers that are too large are asked for in halves', async () => {
  await writePlan(smallReport(), { batchBytes: 50_000 });
  const cells = await readOpen();
  expect(cells.sheets.find(({ name }) => name === '数据台账')?.cells.length).toBeGreaterThan(1000);
  expect(host.excel.traffic.list.filter(({ error }) => error !== undefined).length).toBeGreaterThan(0);
});

test('a row that is too large alone is named by its sheet', async () => {
  const { plan } = planned({ sheets: ['park-directory'] });
  const [sheet, ...others] = plan.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const wide = Array.from({ length: 20 }, (_, index) => ({
    row: 500,
    column: index + 1,
    cell: { kind: 'text' as const, text: '清'.repeat(30_000) },
  }));
  const outcome = await writePlan({ ...plan, sheets: [{ ...sheet, cells: [...sheet.cells, ...wide] }, ...others] });
  expect(outcome).toMatchObject({ state: 'stopped', cause: { code: 'payloadTooLarge', details: { sheet: '园区名录' } } });
});
