import { cellAddress } from '../../../src/model/address';
import { planRefresh } from '../../../src/layout/refresh/plan-refresh';
import type { SheetRewritten, WorkbookRefresh } from '../../../src/layout/refresh/workbook-refresh';
import { cellsOfPlan } from '../plan-cells';
import { references, values } from './by-key';
import { month } from './months';
import { SimulatedWorkbook } from './simulated-workbook';

const february = month(202402, 3);
const march = month(202403, 5);

const rewritten = (refresh: WorkbookRefresh, name: string): SheetRewritten => {
  const found = refresh.sheets.find((sheet) => sheet.kind === 'rewrite' && sheet.name === name);
  if (found?.kind !== 'rewrite') throw new Error(`${name} is not rewritten`);
  return found;
};

test('an untouched workbook of the same month needs no rows, and its cells stand where they are planned', () => {
  const refresh = planRefresh(february, cellsOfPlan(february));
  for (const sheet of february.sheets) {
    const done = rewritten(refresh, sheet.name);
    expect(done).toMatchObject({ edits: [], inserted: [], kept: [], entered: [] });
    // The frame of a form is not ours to refresh.
    if (sheet.name !== '年度目标') expect(done.sheet.merges).toEqual(sheet.merges);
    expect(done.sheet.validations).toEqual(sheet.validations);
    expect(done.sheet.conditionalFormats).toEqual(sheet.conditionalFormats);
    expect(done.sheet.tables).toEqual(sheet.tables);
    expect(done.sheet.charts).toEqual(sheet.charts);
    expect(done.sheet.page).toEqual(sheet.page);
    expect(done.sheet.frozen).toEqual(sheet.frozen);
    expect(done.sheet.rows).toEqual([]);
  }
  expect(refresh.names).toEqual(february.names);
});

test('all cells of a report are written, those of forms in tables alone', () => {
  const refresh = planRefresh(february, cellsOfPlan(february));
  const report = february.sheets.find(({ name }) => name === '总览');
  expect(rewritten(refresh, '总览').sheet.cells).toEqual(report?.cells);
  const written = rewritten(refresh, '年度目标').sheet.cells.map(({ row }) => row);
  expect(new Set(written)).toEqual(new Set(Array.from({ length: 31 }, (_, index) => index + 8)));
});

test('a workbook of another month holds the new month afterwards, each cell and each reference at its key', () => {
  const workbook = new SimulatedWorkbook(cellsOfPlan(february));
  workbook.apply(planRefresh(march, workbook.cells()), march);
  const [now, planned] = [workbook.cells(), cellsOfPlan(march)];
  expect(values(now)).toEqual(values(planned));
  expect(references(now)).toEqual(references(planned));
});

describe('inputs', () => {
  const input = '年度目标';
  const blank = february.sheets.find(({ name }) => name === input)?.cells.find(({ cell }) => cell.kind === 'input' && cell.value === null);
  const place = { row: blank?.row ?? 0, column: blank?.column ?? 0 };

  test('what a person entered is left alone and named', () => {
    const workbook = new SimulatedWorkbook(cellsOfPlan(february));
    workbook.put(input, { ...place, value: 12.5 });
    const refresh = rewritten(planRefresh(march, workbook.cells()), input);
    expect(refresh.entered).toEqual([cellAddress(place.row, place.column)]);
    expect(refresh.sheet.cells.filter(({ row, column }) => row === place.row && column === place.column)).toEqual([]);
  });

  test('what is still blank is written', () => {
    const refresh = rewritten(planRefresh(march, cellsOfPlan(february)), input);
    expect(refresh.sheet.cells).toContainEqual({ ...place, cell: blank?.cell });
  });
});

describe('rows that the plan no longer has', () => {
  const ledger = '数据台账';
  const extra = february.sheets
    .find(({ name }) => name === ledger)
    ?.cells.find(({ column, cell }) => column === 12 && cell.kind === 'text' && cell.text.startsWith('202402|PK'));
  const row = extra?.row ?? 0;
  const key = extra?.cell.kind === 'text' ? extra.cell.text : '';
  const published = month(202402, 0);

  test('are taken out', () => {
    const workbook = new SimulatedWorkbook(cellsOfPlan(february));
    const refresh = rewritten(planRefresh(published, workbook.cells()), ledger);
    expect(refresh.edits).toEqual([{ kind: 'delete', row: expect.any(Number) as number, count: expect.any(Number) as number }]);
    workbook.apply(planRefresh(published, workbook.cells()), published);
    expect(workbook.sheet(ledger).cells.some(({ value }) => value === key)).toBe(false);
  });

  test('stay, emptied but for their key, when somebody wrote beside them', () => {
    const workbook = new SimulatedWorkbook(cellsOfPlan(february));
    workbook.put(ledger, { row, column: 30, value: '请核对' });
    const refresh = planRefresh(published, workbook.cells());
    const { kept } = rewritten(refresh, ledger);
    expect(kept).toMatchObject([{ key }]);
    workbook.apply(refresh, published);
    const shown = workbook.sheet(ledger).cells.filter((cell) => cell.row === kept[0]?.row && cell.value !== null);
    expect(shown.map(({ column, value }) => [column, value])).toEqual([
      [12, key],
      [30, '请核对'],
    ]);
  });

  test('are taken again when their key comes back', () => {
    const workbook = new SimulatedWorkbook(cellsOfPlan(february));
    workbook.put(ledger, { row, column: 30, value: '请核对' });
    workbook.apply(planRefresh(published, workbook.cells()), published);
    workbook.apply(planRefresh(february, workbook.cells()), february);
    const note = workbook.sheet(ledger).cells.find(({ value }) => value === '请核对');
    expect(workbook.sheet(ledger).cells.find(({ row: at, column }) => at === note?.row && column === 12)?.value).toBe(key);
  });
});

describe('sheets', () => {
  const of = (workbook: SimulatedWorkbook, plan = february) => planRefresh(plan, workbook.cells()).sheets;
  const without = (name: string): SimulatedWorkbook => {
    const workbook = new SimulatedWorkbook(cellsOfPlan(february));
    workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== name);
    workbook.names = workbook.names.filter(({ refersTo }) => !refersTo.startsWith(`'${name}'`));
    return workbook;
  };

  test('one that is not there is added, its formulas leading to sheets as they are now called', () => {
    const workbook = without('总览');
    workbook.rename('数据台账', '台账');
    const [added] = of(workbook);
    expect(added).toMatchObject({ kind: 'add', sheet: { name: '总览' } });
    const formulas = added?.sheet.cells.flatMap(({ cell }) => (cell.kind === 'computed' ? [cell.formula] : [])).join('\n');
    expect(formulas).toContain("'台账'!");
    expect(formulas).not.toContain("'数据台账'!");
  });

  test('one of the same name that is not ours is in the way', () => {
    const workbook = without('总览');
    workbook.sheets.push({ name: '总览', visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [] });
    expect(of(workbook)[0]).toMatchObject({ kind: 'blocked', name: '总览', why: 'foreign', blocks: [] });
  });

  test('one without names is found by its hidden keys', () => {
    const workbook = new SimulatedWorkbook(cellsOfPlan(february));
    workbook.rename('总览', '封面');
    workbook.names = [];
    expect(of(workbook)[0]).toMatchObject({ kind: 'rewrite', name: '封面', edits: [] });
  });

  test('one that lost a column of a block is left alone, and the block is named', () => {
    const workbook = new SimulatedWorkbook(cellsOfPlan(february));
    const key = workbook.sheet('园区运行').cells.find(({ value }) => value === 'park-operation/parks');
    const id = workbook.sheet('园区运行').cells.find(({ row, column }) => row === key?.row && column === 4);
    workbook.shift('园区运行', { axis: 'column', kind: 'delete', at: id?.column ?? 0, count: 1 });
    expect(of(workbook)[2]).toMatchObject({ kind: 'blocked', name: '园区运行', why: 'blocksLost' });
    expect((of(workbook)[2] as { blocks: readonly string[] }).blocks).toContain('park-operation/parks');
    expect(planRefresh(february, workbook.cells()).names.some(({ name }) => name === '_gq.park_operation.parks')).toBe(false);
  });

  test('the hidden mirror lists them as they are now called, and nothing of before', () => {
    const workbook = new SimulatedWorkbook(cellsOfPlan(february));
    workbook.rename('总览', '封面');
    workbook.put('_gq', { row: 40, column: 2, value: '旧' });
    const { cells } = rewritten(planRefresh(february, workbook.cells()), '_gq').sheet;
    expect(cells.some(({ cell }) => cell.kind === 'text' && cell.text === '封面')).toBe(true);
    expect(cells.at(-1)).toEqual({ row: 40, column: 2, cell: { kind: 'blank' } });
  });
});
