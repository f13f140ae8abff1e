import type { BootedExcel } from '../../host/boot';
import { typed } from '../../host/model/typed';
import { undoWrite } from '../../../src/officejs/write/undo-write';
import { writePlan } from '../../../src/officejs/write/write-plan';
import { workbooksOf } from '../../layout/entry';
import { planned } from '../../layout/planned';
import { bootWithoutCalculating, everything, sheetOf, smallReport } from '../excel';

let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating({ apiLevel: '1.9' });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

const parks = () => planned({ sheets: ['park-directory'] }).plan;
const names = () => host.excel.workbook.sheets.map(({ name }) => name);

test('the sheets of a plan stand behind those that are there, in its order, the first on top', async () => {
  const plan = smallReport();
  const outcome = await writePlan(plan);
  expect(outcome).toMatchObject({ state: 'done', shortfalls: [] });
  expect(names()).toEqual(['Sheet1', ...plan.sheets.map(({ name }) => name)]);
  expect(host.excel.workbook.active).toBe(sheetOf(host.excel.workbook, '总览').id);
});

test('the outcome knows the sheets by the ids Excel gave them', async () => {
  const { sheets } = await writePlan(parks());
  expect(sheets).toEqual([
    { name: '园区名录', state: 'finished', added: true, id: sheetOf(host.excel.workbook, '园区名录').id },
    { name: '_gq', state: 'finished', added: true, id: sheetOf(host.excel.workbook, '_gq').id },
  ]);
});

test('calculation and events are as they were, automatic or manual', async () => {
  for (const mode of ['Automatic', 'Manual'] as const) {
    host.excel.reset();
    host.excel.workbook.calculationMode = mode;
    const during: string[] = [];
    host.excel.beforeBatch = () => void during.push(`${host.excel.workbook.calculationMode} ${host.excel.enableEvents}`);
    await writePlan(parks());
    expect(during.slice(2)).toContain('Manual false');
    expect(host.excel.workbook.calculationMode).toBe(mode);
    expect(host.excel.enableEvents).toBe(true);
  }
});

test('a sheet of that name is not touched: what is taken is named, nothing is changed', async () => {
  await writePlan(parks());
  const before = everything(host.excel.workbook);
  const outcome = await writePlan(parks());
  expect(outcome).toMatchObject({ state: 'stopped', cause: { code: 'sheetsTaken', details: { sheets: ['园区名录'] } } });
  expect(everything(host.excel.workbook)).toEqual(before);
});

test('a sheet that somebody renamed is still known as taken, by its blocks', async () => {
  await writePlan(parks());
  sheetOf(host.excel.workbook, '园区名录').name = '我的园区';
  for (const name of host.excel.workbook.names) name.refersTo = name.refersTo.replaceAll('园区名录', '我的园区');
  const outcome = await writePlan(parks());
  expect(outcome).toMatchObject({ cause: { code: 'sheetsTaken', details: { sheets: ['我的园区'] } } });
});

test('names left behind by a deleted sheet do not keep it from being inserted again', async () => {
  await writePlan(parks());
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('园区名录').delete();
    await context.sync();
  });
  expect(host.excel.workbook.names.length).toBeGreaterThan(0);
  const again = await writePlan(parks());
  expect(again.cause).toBeUndefined();
  expect(again).toMatchObject({ state: 'done' });
});

test('a workbook with a protected structure is refused before anything is changed', async () => {
  host.excel.workbook.protection = {};
  expect(await writePlan(parks())).toMatchObject({ state: 'stopped', cause: { code: 'workbookProtected' } });
  expect(names()).toEqual(['Sheet1']);
  expect(host.excel.workbook.calculationMode).toBe('Automatic');
});

test('report sheets inserted into a returned workbook leave it the reporting unit’s, and are known on its hidden sheet', async () => {
  await writePlan(workbooksOf().plan('PK1'));
  const outcome = await writePlan(parks());
  expect(outcome).toMatchObject({ state: 'done', shortfalls: [{ what: 'identityKept' }] });
  expect(host.excel.workbook.customXml).toHaveLength(1);
  expect(host.excel.workbook.customXml[0]?.xml).toContain('<unit>PK1</unit>');
  const texts = [...sheetOf(host.excel.workbook, '_gq').cells.values()].map((row) =>
    [...row.values()].map(({ value }) => JSON.stringify(value)).join(' '),
  );
  expect(texts).toContain('"unit" "PK1"');
  expect(texts.filter((text) => text.startsWith('"sheet"'))).toEqual(
    expect.arrayContaining([expect.stringContaining('园区月报'), expect.stringContaining('园区名录')]),
  );
});

test('a plan beyond Excel’s limits is refused before anything is asked of Excel to change', async () => {
  const plan = parks();
  const [sheet, ...others] = plan.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const long = { row: 900, column: 1, cell: { kind: 'text' as const, text: '长'.repeat(40_000) } };
  expect(await writePlan({ ...plan, sheets: [{ ...sheet, cells: [...sheet.cells, long] }, ...others] })).toMatchObject({
    state: 'stopped',
    cause: { code: 'planInvalid' },
  });
  expect(names()).toEqual(['Sheet1']);
});

test('the title of a workbook that has one is left alone', async () => {
  host.excel.workbook.properties.title = '三月材料';
  await writePlan(parks());
  expect(host.excel.workbook.properties.title).toBe('三月材料');
});

test('a subject that somebody gave the workbook is left alone, by writing and by undoing', async () => {
  host.excel.workbook.properties.subject = '三月';
  await undoWrite(await writePlan(parks()));
  expect(host.excel.workbook.properties).toMatchObject({ title: '', subject: '三月' });
});

test('entry sheets end protected without a password, others open, the identity very hidden', async () => {
  await writePlan(workbooksOf().plan('PK1'));
  const { workbook } = host.excel;
  expect(sheetOf(workbook, '园区月报').protection).toBeDefined();
  expect(sheetOf(workbook, '园区月报').protection?.password).toBeUndefined();
  expect(sheetOf(workbook, '_gq').visibility).toBe('VeryHidden');
  expect(() => typed(host.excel, '园区月报', 'B2', 'x')).toThrow(/AccessDenied|protected/);
});

test('progress names each sheet before it is written', async () => {
  const told: string[] = [];
  await writePlan(smallReport(), { onProgress: ({ sheet, index, count }) => told.push(`${index}/${count} ${sheet}`) });
  expect(told).toEqual(['1/7 总览', '2/7 指标完成', '3/7 园区运行', '4/7 项目进度', '5/7 园区名录', '6/7 数据台账', '7/7 _gq']);
});

test('somebody who is typing in a cell is waited for', async () => {
  host.excel.cellEditing = true;
  setTimeout(() => (host.excel.cellEditing = false), 30);
  expect(await writePlan(parks())).toMatchObject({ state: 'done' });
});
