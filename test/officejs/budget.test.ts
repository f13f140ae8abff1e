import type { BootedExcel } from '../host/boot';
import type { TrafficSummary } from '../host/counters';
import { readOpen } from '../../src/officejs/read/read-workbook';
import { refreshPlan } from '../../src/officejs/refresh/refresh-plan';
import { undoWrite } from '../../src/officejs/write/undo-write';
import { BATCH_BYTES } from '../../src/officejs/write/values';
import { writePlan } from '../../src/officejs/write/write-plan';
import { REPORT_SHEETS } from '../../src/layout/workbook';
import type { PlanSheet, WorkbookPlan } from '../../src/model/workbook-plan';
import { expectFile } from '../golden';
import { sampleLedger, workbooksOf } from '../layout/entry';
import { planned } from '../layout/planned';
import { bootWithoutCalculating, smallReport } from './excel';

// What each action of a person costs between add-in and Excel. Every request is a wait, and on the web a trip to the server.

let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating({ apiLevel: '1.17' });
});
afterEach(() => expect(host.excel.faults).toEqual([]));

/** What one action cost. */
async function costOf(action: () => Promise<unknown>): Promise<TrafficSummary> {
  const { mark } = host.excel.traffic;
  await action();
  return host.excel.traffic.summary(mark);
}

const withCharts = ({ sheets }: WorkbookPlan): number => sheets.filter(({ charts }) => charts.length > 0).length;

/** Most requests that writing a plan may take: one to read, one a sheet, one for the looks of its charts, one to protect, one per 2 MB. */
const most = (plan: WorkbookPlan, bytes: number): number => 1 + plan.sheets.length + withCharts(plan) + 1 + Math.floor(bytes / BATCH_BYTES);

const report = (period: number): WorkbookPlan => planned({ sheets: REPORT_SHEETS, ledger: sampleLedger, period }).plan;

test('every action keeps to its budget, and what it costs is on record', async () => {
  const record: Record<string, { sheets: number; most: number } & TrafficSummary> = {};
  const keep = (name: string, sheets: number, bound: number, cost: TrafficSummary) => {
    record[name] = { sheets, most: bound, ...cost };
    expect([name, cost.syncs <= bound, cost.largestRequest < 5 * 1024 * 1024, cost.largestResponse < 5 * 1024 * 1024]).toEqual([
      name,
      true,
      true,
      true,
    ]);
  };
  const write = async (name: string, plan: WorkbookPlan) => {
    host.excel.reset();
    const cost = await costOf(() => writePlan(plan));
    keep(name, plan.sheets.length, most(plan, cost.requestBytes), cost);
  };
  const read = async (name: string) => {
    const cost = await costOf(readOpen);
    keep(name, host.excel.workbook.sheets.length, 2 + Math.ceil(cost.responseBytes / BATCH_BYTES), cost);
  };
  await write('insertSheet', planned({ sheets: ['park-directory'] }).plan);
  await write('insertEntryWorkbook', workbooksOf().plan('PK1'));
  await read('readEntryWorkbook');
  await write('insertReport', report(202402));
  await read('readReport');
  const march = report(202403);
  let left: Awaited<ReturnType<typeof refreshPlan>> | undefined;
  const refreshed = await costOf(async () => (left = await refreshPlan(march)));
  const reading = record['readReport']?.most ?? 0;
  keep(
    'refreshReport',
    march.sheets.length,
    reading + march.sheets.length + 1 + Math.floor(refreshed.requestBytes / BATCH_BYTES),
    refreshed,
  );
  expect(left?.state).toBe('done');
  host.excel.reset();
  const outcome = await writePlan(smallReport());
  keep('undoInsert', outcome.sheets.length, 2, await costOf(() => undoWrite(outcome)));
  expectFile('test/golden/excel-traffic.json', `${JSON.stringify(record, null, 2)}\n`);
}, 60_000);

/** A plan whose sheets are changed. */
const changed = (plan: WorkbookPlan, change: (sheet: PlanSheet) => PlanSheet): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map(change),
});

/** What remains of a plan when nothing refers to anything. */
const bare = (): WorkbookPlan => {
  const { plan } = planned({ sheets: ['park-directory'] });
  return changed(plan, (sheet) => ({ ...sheet, merges: [], charts: sheet.charts.slice(0, 1), tables: [] }));
};

const requests = async (plan: WorkbookPlan): Promise<number> => {
  host.excel.reset();
  const cost = await costOf(() => writePlan(plan));
  return cost.syncs;
};

test('more rows, columns and charts cost no more requests', async () => {
  const plan = bare();
  const few = await requests(plan);
  const more = (down: number, right: number) =>
    changed(plan, (sheet) => ({
      ...sheet,
      cells: [...sheet.cells, ...sheet.cells.map((placed) => ({ ...placed, row: placed.row + down, column: placed.column + right }))].sort(
        (a, b) => a.row - b.row || a.column - b.column,
      ),
    }));
  expect(await requests(more(500, 0))).toBe(few);
  expect(await requests(more(0, 60))).toBe(few);
  const charts = changed(plan, (sheet) => ({
    ...sheet,
    charts: sheet.charts.flatMap((chart) => [chart, { ...chart, id: `${chart.id}-2` }]),
  }));
  expect(await requests(charts)).toBe(few);
});

test('looks cost actions by look and shape, not by row', async () => {
  const plan = bare();
  const cost = async (rows: number) => {
    const long = changed(plan, (sheet) => ({
      ...sheet,
      cells: Array.from({ length: rows }, (_, row) => ({
        row: row + 1,
        column: 1,
        cell: { kind: 'number' as const, number: row, style: Object.keys(plan.styles)[0] ?? '' },
      })),
      charts: [],
      validations: [],
      conditionalFormats: [],
    }));
    host.excel.reset();
    return (await costOf(() => writePlan(long))).actions;
  };
  // The library itself cuts long values into pieces of 1,500 cells.
  expect((await cost(1400)) - (await cost(100))).toBe(0);
});
