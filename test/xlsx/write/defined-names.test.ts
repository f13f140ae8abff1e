import type { PlanPage } from '../../../src/model/workbook-plan';
import { definedNames } from '../../../src/xlsx/write/defined-names';
import { elements } from './chart/elements';
import { area, plan, sheet } from './plans';

const page = (more: Partial<PlanPage> = {}): PlanPage => ({
  orientation: 'portrait',
  fit: { across: 1, down: 0 },
  area: area('A1:F60'),
  header: '',
  footer: '',
  breaks: [],
  ...more,
});

const names = (...given: Parameters<typeof plan>) => elements(definedNames(plan(...given)), 'definedName');
const name = (called: string, on: string, address: string, hidden = false) => ({ name: called, sheet: on, area: area(address), hidden });

test('a workbook without names has no element for them', () => {
  expect(definedNames(plan([sheet('表')]))).toBe('');
});

test('a name refers to its cells absolutely, one cell as an area too', () => {
  expect(names([sheet('表')], { names: [name('甲', '表', 'B2:D9'), name('乙', '表', 'C3')] })).toEqual([
    `<definedName name="乙">'表'!$C$3:$C$3</definedName>`,
    `<definedName name="甲">'表'!$B$2:$D$9</definedName>`,
  ]);
});

test('only a hidden name says so', () => {
  expect(names([sheet('表')], { names: [name('a', '表', 'A1', true), name('b', '表', 'A1')] })).toEqual([
    `<definedName name="a" hidden="1">'表'!$A$1:$A$1</definedName>`,
    `<definedName name="b">'表'!$A$1:$A$1</definedName>`,
  ]);
});

test('a sheet that prints says what, by its place among the sheets', () => {
  expect(names([sheet('封面'), sheet('表', { page: page({ repeat: { firstRow: 3, lastRow: 4 } }) })])).toEqual([
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'表'!$A$1:$F$60</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'表'!$3:$4</definedName>`,
  ]);
});

test('without rows to repeat there is no name for them', () => {
  expect(names([sheet('表', { page: page() })])).toHaveLength(1);
});

test('the quote of a sheet name is doubled, what XML claims is escaped', () => {
  expect(names([sheet("O'Brien <&>")], { names: [name('a', "O'Brien <&>", 'A1')] })).toEqual([
    `<definedName name="a">'O''Brien &lt;&amp;&gt;'!$A$1:$A$1</definedName>`,
  ]);
});

test('names are sorted, those of sheets by their sheet: the order of the plan does not matter', () => {
  const sheets = [sheet('甲', { page: page() }), sheet('乙', { page: page() })];
  const given = [name('c', '甲', 'A1'), name('a', '乙', 'A1'), name('b', '甲', 'A1')];
  const written = definedNames(plan(sheets, { names: given }));
  expect([...written.matchAll(/name="([^"]+)"(?: localSheetId="(\d)")?/g)].map(([, called, on]) => `${called}${on ?? ''}`)).toEqual([
    '_xlnm.Print_Area0',
    '_xlnm.Print_Area1',
    'a',
    'b',
    'c',
  ]);
  expect(definedNames(plan(sheets, { names: [...given].reverse() }))).toBe(written);
});
