import type { BootedExcel } from '../../host/boot';
import { HostError, type HostErrorCode } from '../../host/protocol/host-error';
import type { WriteOutcome } from '../../../src/officejs/write/outcome';
import { undoWrite } from '../../../src/officejs/write/undo-write';
import { writePlan } from '../../../src/officejs/write/write-plan';
import { workbooksOf } from '../../layout/entry';
import { bootWithoutCalculating, everything, sheetOf, smallReport } from '../excel';

let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating({ apiLevel: '1.9' });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

const plan = smallReport();
const entry = workbooksOf().plan('PK1');

/** What an uninterrupted write leaves, and in how many requests. */
async function whole(what = plan): Promise<{ requests: number; left: unknown }> {
  host.excel.reset();
  let requests = 0;
  host.excel.beforeBatch = (batch) => (requests = batch);
  await writePlan(what);
  const left = everything(host.excel.workbook);
  host.excel.reset();
  return { requests, left };
}

/** Writes with Excel failing at one request. */
function failingAt(request: number, fail: () => void, what = plan): Promise<WriteOutcome> {
  let isDue = true;
  host.excel.beforeBatch = (batch) => {
    if (!isDue || batch !== request) return;
    isDue = false;
    fail();
  };
  return writePlan(what);
}

const refuse = (code: HostErrorCode) => () => {
  throw new HostError(code, 'as Excel refuses');
};

test('wherever Excel stops listening, going on ends where an undisturbed write ends', async () => {
  const { requests, left } = await whole();
  for (let request = 1; request <= requests; request++) {
    host.excel.reset();
    const stopped = await failingAt(request, refuse('ActivityLimitReached'));
    expect([request, stopped.state, stopped.cause]).toMatchObject([request, 'stopped', { code: 'excelBusy' }]);
    expect(host.excel.workbook.calculationMode).toBe('Automatic');
    const resumed = await writePlan(plan, {}, stopped);
    expect([request, resumed.state]).toEqual([request, 'done']);
    expect(everything(host.excel.workbook)).toEqual(left);
  }
});

test('wherever Excel stops, undoing leaves the workbook as it was', async () => {
  const { requests } = await whole();
  const before = everything(host.excel.workbook);
  for (let request = 1; request <= requests; request++) {
    host.excel.reset();
    await undoWrite(await failingAt(request, refuse('GeneralException')));
    expect(everything(host.excel.workbook)).toEqual(before);
  }
});

test('a finished write can be undone as well; sheets of others stay', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add('我的表').getRange('A1').values = [['留下']];
    await context.sync();
  });
  const before = everything(host.excel.workbook) as { sheets: unknown };
  const undone = await undoWrite(await writePlan(plan));
  expect(undone.deleted).toEqual(plan.sheets.map(({ name }) => name));
  expect((everything(host.excel.workbook) as { sheets: unknown }).sheets).toEqual(before.sheets);
  expect(host.excel.workbook.names).toEqual([]);
});

test('undoing a workbook that has nothing else leaves an empty sheet: Excel must keep one', async () => {
  const outcome = await writePlan(plan);
  host.excel.workbook.sheets.shift();
  expect((await undoWrite(outcome)).cause).toBeUndefined();
  expect(host.excel.workbook.sheets).toHaveLength(1);
});

test.each([3, 5])('a sheet deleted midway (request %s) is named, and made again with the formulas that led to it', async (request) => {
  const { left } = await whole();
  const stopped = await failingAt(request, () => {
    const { workbook } = host.excel;
    const gone = sheetOf(workbook, '数据台账');
    // As a person does it, through Excel: references to it break.
    workbook.sheets.splice(workbook.sheets.indexOf(gone), 1);
  });
  expect(stopped).toMatchObject({ state: 'stopped', cause: { code: 'sheetGone', details: { sheet: '数据台账' } } });
  expect((await writePlan(plan, {}, stopped)).state).toBe('done');
  const names = (workbook: unknown) => (workbook as { sheets: { name: string }[] }).sheets.map(({ name }) => name).sort();
  expect(names(everything(host.excel.workbook))).toEqual(names(left));
});

test('a sheet that somebody protects midway is named; unprotected, it is gone on with', async () => {
  const { left } = await whole();
  const stopped = await failingAt(4, () => {
    sheetOf(host.excel.workbook, '指标完成').protection = { options: {} };
  });
  expect(stopped).toMatchObject({ cause: { code: 'sheetProtected', details: { sheet: '指标完成' } } });
  delete sheetOf(host.excel.workbook, '指标完成').protection;
  expect((await writePlan(plan, {}, stopped)).state).toBe('done');
  expect(everything(host.excel.workbook)).toEqual(left);
});

test('a request that fails halfway leaves sheets that are known and cleared before they are written again', async () => {
  const { left } = await whole();
  // Somebody else's name is in the way only when the names of the first sheet are made, late in its request.
  const stopped = await failingAt(2, () => {
    host.excel.workbook.names.push({ name: plan.names[0]?.name ?? '', refersTo: '=#REF!', visible: true });
  });
  expect(stopped).toMatchObject({ state: 'stopped', cause: { code: 'excelRefused' } });
  expect(stopped.sheets.every(({ id, added }) => id !== undefined && added)).toBe(true);
  expect((await writePlan(plan, {}, stopped)).state).toBe('done');
  expect(everything(host.excel.workbook)).toEqual(left);
});

test('protection that was reached halfway is not asked for twice', async () => {
  const { requests, left } = await whole(entry);
  const stopped = await failingAt(
    requests,
    () => {
      // The last request protects one sheet after the other; this one is gone when its turn comes.
      const { workbook } = host.excel;
      workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(workbook, '历史')), 1);
    },
    entry,
  );
  expect(stopped).toMatchObject({ state: 'stopped', cause: { code: 'sheetGone', details: { sheet: '历史' } } });
  expect((await writePlan(entry, {}, stopped)).state).toBe('done');
  const protectedSheets = (workbook: unknown) =>
    (workbook as { sheets: { name: string; protected: boolean }[] }).sheets
      .filter((sheet) => sheet.protected)
      .map(({ name }) => name)
      .sort();
  expect(protectedSheets(everything(host.excel.workbook))).toEqual(protectedSheets(left));
});

test('cancelling stops between sheets; the rest can be written later', async () => {
  const { left } = await whole();
  let sheets = 0;
  const stopped = await writePlan(plan, { onProgress: () => sheets++, cancelled: () => sheets === 2 });
  expect(stopped).toMatchObject({ state: 'stopped', cause: 'cancelled' });
  expect(stopped.sheets.map(({ state }) => state).slice(0, 3)).toEqual(['finished', 'finished', 'untouched']);
  expect(host.excel.workbook.calculationMode).toBe('Automatic');
  expect((await writePlan(plan, {}, stopped)).state).toBe('done');
  expect(everything(host.excel.workbook)).toEqual(left);
});

test('an Excel that never answers again leaves manual calculation, and the outcome says so', async () => {
  host.excel.beforeBatch = (batch) => {
    if (batch >= 3) throw new HostError('ActivityLimitReached', 'as Excel refuses');
  };
  expect(await writePlan(plan)).toMatchObject({
    state: 'stopped',
    shortfalls: [{ what: 'calculationManual', mode: 'Automatic', events: true }],
  });
});

test.each(['going on', 'undoing'])('manual calculation that was left behind ends with %s', async (how) => {
  host.excel.beforeBatch = (batch) => {
    if (batch >= 3) throw new HostError('ActivityLimitReached', 'as Excel refuses');
  };
  const stopped = await writePlan(plan);
  expect([host.excel.workbook.calculationMode, host.excel.enableEvents]).toEqual(['Manual', false]);
  host.excel.beforeBatch = () => undefined;
  await (how === 'going on' ? writePlan(plan, {}, stopped) : undoWrite(stopped));
  expect([host.excel.workbook.calculationMode, host.excel.enableEvents]).toEqual(['Automatic', true]);
});
