import { isGqError } from '../../../src/model/errors';
import type { PlanPage, PlanSheet, PlanValidation, WorkbookPlan } from '../../../src/model/workbook-plan';
import { checkPlan } from '../../../src/layout/check/check-plan';
import { samples } from '../../xlsx/write/chart/samples';
import { area, at, plan, sheet, text } from '../../xlsx/write/plans';

// Plans that Excel would repair or the writers stumble over.

const one = (more: Partial<PlanSheet>, whole: Partial<WorkbookPlan> = {}) => plan([sheet('表', more)], whole);
const named = (name: string, on = '表') => one({}, { names: [{ name, sheet: on, area: area('A1'), hidden: false }] });
const validated = (more: Partial<PlanValidation>) => one({ validations: [{ area: area('B2:B9'), rule: { kind: 'any' }, ...more }] });
const tables = (name: string, ...columns: readonly string[]): Partial<PlanSheet> => {
  const heads = columns.map((words, index) => text(`${String.fromCharCode(65 + index)}1`, words));
  const last = String.fromCharCode(64 + columns.length);
  return { cells: [...heads, text('A2', '值')], tables: [{ name, area: area(`A1:${last}2`), columns, keyColumn: 1 }] };
};
const printed = (more: Partial<PlanPage>) =>
  one({
    page: { orientation: 'portrait', fit: { across: 1, down: 0 }, area: area('A1:B9'), header: '', footer: '', breaks: [], ...more },
  });

const [series] = samples.column.series;
if (series === undefined) throw new Error('the sample has no series');
const rows = { sheet: '表', column: 1, firstRow: 2, lastRow: 5 };
const sound = { ...series, name: { sheet: '表', row: 1, column: 3 }, categories: [rows], values: { ...rows, column: 3 } };
const charted = (more: Partial<typeof sound>, title = '图') =>
  plan([sheet('表', { charts: [{ ...samples.column, title, series: [{ ...sound, ...more }] }] }), sheet('乙')]);

test('the plans below are sound but for their fault', () => {
  for (const given of [named('gq_a'), validated({}), one(tables('Table_1', '栏', '值')), printed({}), charted({})])
    expect(() => checkPlan(given)).not.toThrow();
});

test.each<[string, WorkbookPlan]>([
  ['a formula with a control character', one({ cells: [at('A1', { kind: 'computed', formula: '"\u0001"', cached: 1 })] })],
  ['a formula with U+FFFE', one({ cells: [at('A1', { kind: 'computed', formula: '"\uFFFE"', cached: 1 })] })],
  ['a prompt with a control character', validated({ prompt: { title: '题', text: '\u0001' } })],
  ['an error title with half a pair', validated({ error: { title: '\uD83D', text: '文' } })],
  ['a sheet name with a control character', plan([sheet('a\u0001b')])],
  ['a head with U+FFFE', printed({ header: '\uFFFE' })],
  ['a chart title with half a pair', charted({}, '\uD83D')],
  ['a title of the workbook with U+FFFE', plan([sheet('表')], { properties: { title: '\uFFFE', subject: '', creator: '' } })],
])('%s is refused: XML cannot carry it, or it is lost', (_, given) => {
  expect(() => checkPlan(given)).toThrow();
});

test.each<[string, WorkbookPlan]>([
  ['a name with a blank', named('a b')],
  ['a name that is an address', named('A1')],
  ['a name that begins with a digit', named('1a')],
  ['a name longer than 255 characters', named('n'.repeat(256))],
  ['a table name with what XML claims', one(tables('a&b', '栏'))],
  ['a table name with a blank', one(tables('a b', '栏'))],
  ['the sheet name that Excel keeps for itself', plan([sheet('History')])],
])('%s is refused', (_, given) => {
  expect(() => checkPlan(given)).toThrow();
});

test.each<[string, WorkbookPlan]>([
  ['a workbook without sheets', plan([])],
  ['a workbook without a visible sheet', plan([sheet('表', { visibility: 'hidden' })])],
  ['table columns whose names differ in case only', one(tables('Table_1', 'Gdp', 'GDP'))],
  ['a merged area on a table', one({ ...tables('Table_1', '栏', '值'), merges: [area('A2:B2')] })],
  ['an area from bottom to top', validated({ area: { firstRow: 9, firstColumn: 2, lastRow: 2, lastColumn: 2 } })],
  ['an area beyond the last row', one({ merges: [area('A1:A1048577')] })],
  ['a row before the first', one({ rows: [{ row: 0, height: 20, hidden: false }] })],
  ['a row higher than 409 points', one({ rows: [{ row: 1, height: 410, hidden: false }] })],
  ['a column wider than 255 characters', one({ columns: [{ width: 256, hidden: false }] })],
  ['a head longer than 255 characters', printed({ header: '长'.repeat(256) })],
  ['a cell written twice, not side by side', one({ cells: [text('A1', '一'), text('B1', '二'), text('A1', '三')] })],
  ['a style that only objects of the language have', one({ cells: [at('A1', { kind: 'blank', style: 'toString' })] })],
])('%s is refused', (_, given) => {
  expect(() => checkPlan(given)).toThrow();
});

test.each<[string, WorkbookPlan]>([
  ['a name', named('gq_a', '无')],
  ['a list', validated({ rule: { kind: 'list', source: { sheet: '无', area: area('A1') } } })],
  ['a link', one({ cells: [at('A1', { kind: 'text', text: '去', link: { sheet: '无', cell: 'A1' } })] })],
  ["a series' name", charted({ name: { sheet: '无', row: 1, column: 3 } })],
])('%s on a sheet that is not there is refused', (_, given) => {
  expect(() => checkPlan(given)).toThrow();
});

test.each<[string, WorkbookPlan]>([
  ['have other rows', charted({ categories: [rows, { ...rows, column: 2, lastRow: 4 }] })],
  ['stand on two sheets', charted({ categories: [rows, { ...rows, column: 2, sheet: '乙' }] })],
  ['are of three levels', charted({ categories: [1, 2, 3].map((level) => ({ ...rows, column: level })) })],
])('grouped categories that %s are refused by the check, not by the chart', (_, given) => {
  expect(() => checkPlan(given)).toThrow();
});

test('a row before the first is said to be a row', () => {
  try {
    checkPlan(one({ cells: [{ row: 0, column: 1, cell: { kind: 'blank' } }] }));
  } catch (error) {
    expect(isGqError(error) && error.details).toMatchObject({ problems: [{ fault: 'rows' }] });
    return;
  }
  throw new Error('the plan passes');
});
