import { cellAddress } from '../../src/model/address';
import type { PlanSheet, PlanValidation } from '../../src/model/workbook-plan';
import { workbooksOf } from './entry';

const { plan } = workbooksOf();
const sheetOf = (unit: string, name: string): PlanSheet => {
  const sheet = plan(unit).sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const monthly = sheetOf('PK1', '园区月报');
const list = sheetOf('PK1', '招商动态');

/** Row of a code, and the validation of its cell in a column. */
const rowOf = ({ cells }: PlanSheet, key: string) =>
  cells.find(({ column, cell }) => column === 1 && 'text' in cell && cell.text === key)?.row ?? 0;
const at = ({ validations }: PlanSheet, row: number, column: number): PlanValidation | undefined =>
  validations.find(({ area: a }) => row >= a.firstRow && row <= a.lastRow && column >= a.firstColumn && column <= a.lastColumn);
const formulaAt = (key: string, column: number): string => {
  const row = rowOf(monthly, key);
  const rule = at(monthly, row, column)?.rule;
  return rule?.kind === 'formula' ? rule.formula.replaceAll(cellAddress(row, column), 'X') : '';
};
const [MONTH, YTD] = [5, 6];

test.each([
  ['any number', 'P08', MONTH, 'TRUE'],
  ['a number not below zero', 'P01', YTD, 'X>=0'],
  ['a whole number not below zero', 'P10', YTD, 'AND(X>=0,X=INT(X))'],
])('%s is true in a formula, as are the signs of states without one (%s)', (_, key, column, condition) => {
  expect(formulaAt(key, column)).toBe(`IF(ISNUMBER(X),${condition},OR(X="—",X="…"))`);
});

test('cells one under the other that accept the same have one validation, from the first to the last', () => {
  const first = rowOf(list, 'PK1-001');
  const last = rowOf(list, 'PK1-020');
  expect(last - first).toBe(19);
  for (let column = 3; column <= 12; column++) expect(at(list, first, column)?.area).toMatchObject({ firstRow: first, lastRow: last });
});

test('measures have one each: the prompt is about their own', () => {
  const prompts = ['P03', 'P04', 'P05'].map((key) => at(monthly, rowOf(monthly, key), YTD)?.prompt?.title);
  expect(new Set(prompts).size).toBe(3);
});

test('a list leads to its words on the guide sheet', () => {
  const rule = at(list, rowOf(list, 'PK1-001'), 5)?.rule;
  if (rule?.kind !== 'list') throw new Error('no list');
  const { sheet, area } = rule.source;
  const words = sheetOf('PK1', sheet).cells.filter(
    ({ row, column }) => column === area.firstColumn && row >= area.firstRow && row <= area.lastRow,
  );
  expect(sheet).toBe('填报说明');
  expect(words.map(({ cell }) => ('text' in cell ? cell.text : ''))).toContain('广州市');
  expect(words).toHaveLength(area.lastRow - area.firstRow + 1);
});

test('cells that take nothing have none', () => {
  expect(at(monthly, rowOf(monthly, 'P01'), MONTH)).toBeUndefined();
  expect(at(monthly, rowOf(monthly, 'P21'), YTD)).toBeUndefined();
});
