import { planRefresh } from '../../../src/layout/refresh/plan-refresh';
import type { SheetRewritten } from '../../../src/layout/refresh/workbook-refresh';
import { cellsOfPlan } from '../plan-cells';
import { month } from './months';
import { SimulatedWorkbook } from './simulated-workbook';

const plan = month(202402, 3);

/** What is done to a sheet after something was done to its workbook. */
function rewritten(name: string, work: (workbook: SimulatedWorkbook) => void): SheetRewritten {
  const workbook = new SimulatedWorkbook(cellsOfPlan(plan));
  work(workbook);
  const found = planRefresh(plan, workbook.cells()).sheets.find((sheet) => sheet.kind === 'rewrite' && sheet.name === name);
  if (found?.kind !== 'rewrite') throw new Error(`${name} is not rewritten`);
  return found;
}
const planned = (name: string) => {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

test('validations hold for the rows above and below a row that somebody put between, not for that row', () => {
  const [first] = planned('年度目标').validations;
  const area = first?.area ?? { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 };
  const at = area.firstRow + 1;
  const { sheet } = rewritten('年度目标', (workbook) => {
    workbook.shift('年度目标', { axis: 'row', kind: 'insert', at, count: 1 });
  });
  const [above, below] = sheet.validations;
  expect(above).toEqual({ ...first, area: { ...area, lastRow: at - 1 } });
  expect(below?.area).toEqual({ ...area, firstRow: at + 1, lastRow: area.lastRow + 1 });
  const formula = (rule: typeof above) => (rule?.rule.kind === 'formula' ? rule.rule.formula : '');
  expect(formula(below)).toBe(formula(above).replaceAll(String(area.firstRow), String(at + 1)));
});

test('a column that somebody put into an Excel table belongs to it under the name it has', () => {
  const table = planned('数据台账').tables[0];
  const header = table?.area.firstRow ?? 0;
  const { sheet } = rewritten('数据台账', (workbook) => {
    workbook.shift('数据台账', { axis: 'column', kind: 'insert', at: 4, count: 1 });
    workbook.put('数据台账', { row: header, column: 4, value: '核对' });
  });
  expect(sheet.tables[0]?.columns[2]).toBe('核对');
  expect(sheet.tables[0]?.area.lastColumn).toBe((table?.area.lastColumn ?? 0) + 1);
  expect(sheet.tables[0]?.keyColumn).toBe((table?.keyColumn ?? 0) + 1);
});

test('what is frozen and what prints moves with its rows and columns', () => {
  const { frozen, page } = planned('园区运行');
  const { sheet } = rewritten('园区运行', (workbook) => {
    workbook.shift('园区运行', { axis: 'row', kind: 'insert', at: 2, count: 2 });
    workbook.shift('园区运行', { axis: 'column', kind: 'insert', at: 1, count: 1 });
  });
  expect(sheet.frozen).toEqual({ rows: (frozen?.rows ?? 0) + 2, columns: (frozen?.columns ?? 0) + 1 });
  expect(sheet.page?.area.lastRow).toBe((page?.area.lastRow ?? 0) + 2);
  expect(sheet.page?.area.firstColumn).toBe(3);
});

test('a cell is not merged over what somebody wrote beside a line', () => {
  const { sheet } = rewritten('总览', (workbook) => {
    workbook.sheet('总览').merges.splice(0);
    workbook.put('总览', { row: 1, column: 6, value: '请核对' });
  });
  expect(sheet.merges.filter(({ firstRow }) => firstRow === 1)).toEqual([]);
  expect(sheet.cells.some(({ row, column }) => row === 1 && column === 6)).toBe(false);
  expect(sheet.merges.filter(({ firstRow }) => firstRow === 2)).toHaveLength(1);
});

test('widths stay as people set them', () => {
  expect(rewritten('总览', () => undefined).sheet.columns).toEqual([]);
});

test('a hidden row stays hidden when its words change', () => {
  const workbook = new SimulatedWorkbook(cellsOfPlan(plan));
  const sheets = workbook
    .cells()
    .sheets.map((sheet) => (sheet.name === '总览' ? { ...sheet, hiddenRows: [...sheet.hiddenRows, 2] } : sheet));
  const [overview] = planRefresh(month(202403, 5), { ...workbook.cells(), sheets }).sheets;
  expect(overview?.kind === 'rewrite' && overview.sheet.rows.find(({ row }) => row === 2)?.hidden).toBe(true);
});
