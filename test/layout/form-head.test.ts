import type { PlanSheet } from '../../src/model/workbook-plan';
import { computed, label, layoutOf, parkTemplate, planOf, sheetOf } from './model';

const words = (zh: string) => ({ zh, en: zh });
const columns = [label('code', 'code', { width: 30 }), label('name', 'name', { width: 30 }), label('location', 'location', { width: 60 })];
const form = { form: { number: '试1表', issuer: words('指挥部'), unit: words('万元') } };
const formed = (table: object = {}, rest: object = {}) => parkTemplate({ columns, ...table }, { ...form, ...rest });

const textAt = ({ cells }: PlanSheet, row: number): string[] =>
  cells.flatMap((at) => (at.row === row && 'text' in at.cell && at.cell.text !== '' ? [at.cell.text] : []));
const styles = ({ cells }: PlanSheet, row: number): (string | undefined)[] =>
  cells.filter((at) => at.row === row).map(({ cell }) => cell.style);

test('a form has its title first, then 表号, 制定机关 and 文号 at the right, whose it is and of when in the line above the table', () => {
  const sheet = sheetOf(formed());
  expect(textAt(sheet, 1)).toEqual(['试']);
  expect(textAt(sheet, 2)).toEqual(['内部资料　注意保存', '表　　号：试1表']);
  expect(textAt(sheet, 3)).toEqual(['制定机关：指挥部']);
  expect(textAt(sheet, 4)[1]).toBe('工作调度表');
  expect(textAt(sheet, 5)).toEqual(['填报单位（盖章）：广州对口帮扶协作清远指挥部', '2024年1—2月', '计量单位：万元']);
});

test('the identity of a form stands once, in its head', () => {
  const layout = layoutOf(formed());
  const sheet = sheetOf(formed());
  const lines = sheet.cells.filter(({ cell }) => 'text' in cell && cell.text === layout.identity.join('　　'));
  expect(lines.map(({ row }) => row)).toEqual([4]);
});

test('a heavy rule ends each table of a form, inside what prints', () => {
  const sheet = sheetOf(formed());
  const last = Math.max(...sheet.cells.filter(({ cell }) => cell.style === 'form formEnd').map(({ row }) => row));
  expect(styles(sheet, last)).toEqual(['form formEnd', 'form formEnd', 'form formEnd']);
  expect(last).toBeLessThanOrEqual(sheet.page?.area.lastRow ?? 0);
  expect(planOf(formed()).styles['form formEnd']?.border?.top?.line).toBe('medium');
});

test('a column without a group looks like one high header on a form, and as before on a report', () => {
  const grouped = { columns: [label('code'), label('name', 'name', { group: words('甲') })] };
  expect(planOf(formed(grouped)).styles).toHaveProperty(['form headerAbove']);
  expect(Object.keys(planOf(parkTemplate(grouped)).styles).filter((name) => /above|below/i.test(name))).toEqual([]);
});

test('formulas right of what a form prints are small and grey, those of a report as ever', () => {
  const helped = {
    columns: [
      ...columns,
      computed('one', { kind: 'literal', value: 1 }),
      computed('sum', { kind: 'sum', column: { block: 'parks', column: 'one' } }),
    ],
  };
  const page = { page: { orientation: 'portrait', pagesDown: 0, printColumns: 3 } };
  const styleOfSum = (sheet: PlanSheet) => sheet.cells.find(({ cell }) => cell.kind === 'computed')?.cell.style;
  expect(styleOfSum(sheetOf(formed(helped, page)))).toBe('form helper right General');
  expect(styleOfSum(sheetOf(parkTemplate(helped, page)))).toBe('body right General');
});

test('the columns of a table can stay in view without its header', () => {
  const freeze = (more: object) => sheetOf(formed({}, { freeze: { block: 'parks', columns: 2, ...more } })).frozen;
  expect(freeze({})).toEqual({ rows: 7, columns: 3 });
  expect(freeze({ header: false })).toEqual({ rows: 0, columns: 3 });
});
