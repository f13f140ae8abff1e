import type { BootedExcel } from '../host/boot';
import { typed } from '../host/model/typed';
import { readOpen } from '../../src/officejs/read/read-workbook';
import { refreshPlan } from '../../src/officejs/refresh/refresh-plan';
import { undoWrite } from '../../src/officejs/write/undo-write';
import { writePlan } from '../../src/officejs/write/write-plan';
import { ENVELOPE_NAMESPACE } from '../../src/model/envelope';
import type { WorkbookPlan } from '../../src/model/workbook-plan';
import { workbooksOf } from '../layout/entry';
import { planned } from '../layout/planned';
import { bootWithoutCalculating, sheetOf, smallReport } from './excel';
import { requestsOf, type Asked } from './requests';

// What is known to go wrong with Office.js, one test a trap; the others stand where the code is that heeds them (budget, write, older).

let host: BootedExcel;
/** Every action on one workbook: requests of each. */
const asked = new Map<string, Asked[][]>();
const sets: string[] = [];
const report = smallReport(202402);
const entry = workbooksOf().plan('PK1');

beforeAll(async () => {
  host = await bootWithoutCalculating({ apiLevel: '1.17' });
  const { requirements } = host.Office.context;
  const real = requirements.isSetSupported.bind(requirements);
  jest.spyOn(requirements, 'isSetSupported').mockImplementation((name, version) => {
    if (name === 'ExcelApi') sets.push(typeof version);
    return real(name, version);
  });
  let outcome: Awaited<ReturnType<typeof writePlan>> | undefined;
  asked.set('write', await requestsOf(async () => (outcome = await writePlan(report))));
  asked.set('read', await requestsOf(readOpen));
  asked.set('refresh', await requestsOf(() => refreshPlan(smallReport(202403))));
  asked.set('undo', await requestsOf(async () => outcome && undoWrite(outcome)));
  host.excel.reset();
  asked.set('form', await requestsOf(() => writePlan(entry)));
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));
afterAll(() => jest.restoreAllMocks());

const ACTIONS = ['write', 'read', 'refresh', 'undo', 'form'];
const requests = (action: string): Asked[][] => asked.get(action) ?? [];
const all = (action: string): Asked[] => requests(action).flat();
const ends = (path: string, end: string): boolean => path === end || path.endsWith(`.${end}`);
/** Actions whose member is called so, or that are on what a member of that name gave. */
const at = (action: string, end: string): Asked[] => all(action).filter(({ path }) => ends(path, end));

test.each(ACTIONS)('%s: nothing is loaded without saying what', (action) => {
  const loads = all(action).filter(({ kind }) => kind === 'load');
  expect(loads.length).toBeGreaterThan(0);
  expect(loads.filter(({ select }) => select.length === 0 || select.some((member) => member.endsWith('*')))).toEqual([]);
});

test.each(['write', 'refresh', 'form'])('%s: screen and calculation are suspended once a request, in each that enters cells', (action) => {
  for (const request of requests(action)) {
    const count = (end: string) => request.filter(({ path }) => ends(path, end)).length;
    const entered = request.some(({ path, kind }) => kind === 'set' && ends(path, 'formulas'));
    const counts = ['suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'].map(count);
    expect(
      entered
        ? [[1, 1]]
        : [
            [0, 0],
            [1, 1],
          ],
    ).toContainEqual(counts);
  }
});

test.each(['write', 'refresh', 'form'])('%s: calculation is set to manual once, and back once', (action) => {
  const modes = at(action, 'calculationMode').flatMap(({ kind, args }) => (kind === 'set' ? args : []));
  expect(modes).toEqual(['Manual', 'Automatic']);
});

test('versions of requirement sets are asked for as texts: 1.10 as a number is 1.1', () => {
  expect(sets.length).toBeGreaterThan(0);
  expect(new Set(sets)).toEqual(new Set(['string']));
});

test('a table is made over cells that were entered before it, and rows are never added to it', () => {
  for (const action of ['write', 'refresh']) expect(all(action).filter(({ path }) => /tables\..*\brows\.add/.test(path))).toEqual([]);
  const withTable = requests('write').filter((request) => request.some(({ path }) => ends(path, 'tables.add')));
  expect(withTable.length).toBeGreaterThan(0);
  for (const request of withTable) {
    const steps = request.flatMap(({ kind, path }) => {
      if (kind === 'other' && ends(path, 'tables.add')) return ['table'];
      return kind === 'set' && ends(path, 'formulas') ? ['cells'] : [];
    });
    expect(steps.join(' ')).toMatch(/^(?:cells )+table(?: table)*$/);
  }
});

test('what Excel cannot undo comes last: protection and hiding, after every cell', () => {
  const order = requests('form').filter((request) => request.some(({ kind }) => kind === 'call' || kind === 'set'));
  const isLast = ({ path }: Asked) => ends(path, 'protection.protect') || ends(path, 'visibility');
  const first = order.findIndex((request) => request.some((one) => isLast(one)));
  expect(first).toBe(order.length - 1);
  expect(order[first]?.some(({ path }) => ends(path, 'formulas'))).toBe(false);
});

test.each([
  ['reading', () => readOpen()],
  ['refreshing', () => refreshPlan(report)],
  ['undoing', () => undoWrite({ state: 'done', sheets: [], shortfalls: [], marks: { envelope: false, title: false } })],
])('%s waits for somebody who is typing in a cell', async (_, work) => {
  host.excel.cellEditing = true;
  setTimeout(() => (host.excel.cellEditing = false), 20);
  const outcome = await work();
  expect('cause' in outcome ? outcome.cause : undefined).toBeUndefined();
});

test('the prompt of a validation comes before its rule, whose list is a text, and no rule is of two kinds', () => {
  const words = all('form').filter(({ kind, path }) => kind === 'set' && /dataValidation\.(?:prompt|rule)$/.test(path));
  const places = new Map<string, string[]>();
  for (const { path, on } of words) {
    const place = JSON.stringify(on);
    places.set(place, [...(places.get(place) ?? []), path.slice(path.lastIndexOf('.') + 1)]);
  }
  const both = [...places.values()].filter((order) => order.length > 1);
  expect(both.length).toBeGreaterThan(0);
  for (const order of both) expect(order).toEqual(['prompt', 'rule']);
  const rules = words.flatMap(({ path, args }) => (path.endsWith('rule') ? [args[0] as Record<string, { source?: unknown }>] : []));
  expect(rules.some(({ list }) => list !== undefined)).toBe(true);
  for (const rule of rules) {
    expect(Object.keys(rule)).toHaveLength(1);
    if (rule['list']) expect(rule['list'].source).toMatch(/^='.+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
  }
});

test('a validation that a person laid over ours and beside does not stop a refresh', async () => {
  await writePlan(entry);
  const form = sheetOf(host.excel.workbook, '园区月报');
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('园区月报');
    sheet.protection.unprotect();
    sheet.getRange('A1:AZ99').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    await context.sync();
  });
  expect((await refreshPlan(entry)).cause).toBeUndefined();
  const planned = entry.sheets.find(({ name }) => name === '园区月报')?.validations ?? [];
  const prompts = new Set(form.validations.flatMap(({ prompt }) => (prompt ? [prompt.title] : [])));
  expect(prompts).toEqual(new Set(planned.flatMap(({ prompt }) => (prompt ? [prompt.title] : []))));
});

test('every conditional format is told its place, and the first of the plan wins', async () => {
  for (const action of ['write', 'refresh']) {
    const made = all(action).filter(({ kind, path }) => kind === 'other' && ends(path, 'conditionalFormats.add'));
    const told = all(action).filter(({ kind, path }) => kind === 'set' && ends(path, 'priority'));
    expect(made.length).toBeGreaterThan(0);
    expect(told).toHaveLength(made.length);
  }
  await writePlan(report);
  for (const { name, conditionalFormats } of report.sheets) {
    const found = [...sheetOf(host.excel.workbook, name).conditionalFormats].sort((a, b) => a.priority - b.priority);
    expect(found.map(({ formula }) => formula.replace(/^=/, ''))).toEqual(conditionalFormats.map(({ formula }) => formula));
  }
});

test('charts are told that columns are series, never left to guess', () => {
  const made = all('write').filter(({ kind, path }) => kind === 'other' && path.endsWith('charts.add'));
  expect(made.length).toBeGreaterThan(0);
  expect(new Set(made.map(({ on }) => on.at(-1)))).toEqual(new Set(['Columns']));
});

test('the series that Excel makes by itself goes before ours are added, which take values and categories from cells', () => {
  const steps = all('write').flatMap(({ kind, path }) => {
    if (kind === 'other' && path.endsWith('charts.add')) return ['chart'];
    if (kind === 'call' && ends(path, 'charts.add.series.getItemAt.delete')) return ['delete'];
    if (kind === 'other' && ends(path, 'charts.add.series.add')) return ['add'];
    return [];
  });
  expect(steps.join(' ')).toMatch(/^(?:chart delete(?: add)+ ?)+$/);
  const added = steps.filter((step) => step === 'add').length;
  expect(at('write', 'series.add.setValues')).toHaveLength(added);
  expect(at('write', 'series.add.setXAxisValues')).toHaveLength(added);
});

test('every chart has its name and its title', async () => {
  await writePlan(report);
  for (const { name, charts } of report.sheets)
    expect(sheetOf(host.excel.workbook, name).charts.map((chart) => [chart.name, chart.title.text])).toEqual(
      charts.map(({ id, title }) => [id, title]),
    );
});

/** A plan with texts that Excel would take for something else, beneath all that it has. */
function withTexts(texts: readonly string[]): WorkbookPlan {
  const { plan } = planned({ sheets: ['park-directory'] });
  const [sheet, ...others] = plan.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const cells = texts.map((text, index) => ({ row: 900 + index, column: 2, cell: { kind: 'text' as const, text } }));
  return { ...plan, sheets: [{ ...sheet, cells: [...sheet.cells, ...cells] }, ...others] };
}

test('texts that begin like formulas, numbers or dates are texts in Excel, and read back as they were', async () => {
  const texts = ['=1+1', '+86 20 8312', '-', '@清远', '001', '2024-02', '1—2月', 'TRUE', '#N/A', "'90年代", '50%', '1/2'];
  await writePlan(withTexts(texts));
  const cells = (await readOpen()).sheets.find(({ name }) => name === '园区名录')?.cells.filter(({ row }) => row >= 900);
  expect(cells?.map(({ value, formula }) => [typeof value === 'object' ? value?.error : value, formula])).toEqual(
    texts.map((text) => [text, undefined]),
  );
});

test('what an add-in listens to is not told of our writing, and is told of a person’s typing afterwards', async () => {
  await writePlan(report);
  let told = 0;
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve(void told++));
    await context.sync();
  });
  await refreshPlan(smallReport(202403));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toBe(0);
  typed(host.excel, '总览', 'AZ1', '我的');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toBe(1);
});

test('we listen to nothing ourselves: handlers die with the pane, and leak with deleted sheets', async () => {
  const outcome = await writePlan(report);
  await refreshPlan(report);
  await undoWrite(outcome);
  expect([...host.excel.listeners]).toEqual([]);
});

test('identity is custom XML of our namespace, not settings of one add-in; parts of others stay', async () => {
  for (const action of ACTIONS) expect(all(action).filter(({ path }) => /settings/i.test(path))).toEqual([]);
  expect(at('write', 'customXmlParts.getByNamespace')[0]?.on).toEqual([ENVELOPE_NAMESPACE]);
  await host.Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<x xmlns="urn:another"/>');
    await context.sync();
  });
  const outcome = await writePlan(report);
  await refreshPlan(report);
  await undoWrite(outcome);
  expect(host.excel.workbook.customXml.map(({ xml }) => xml)).toEqual(['<x xmlns="urn:another"/>']);
});

test('frozen panes are as planned', async () => {
  await writePlan(report);
  for (const { name, frozen } of report.sheets)
    expect([name, sheetOf(host.excel.workbook, name).frozen ?? { rows: 0, columns: 0 }]).toEqual([name, frozen ?? { rows: 0, columns: 0 }]);
});
