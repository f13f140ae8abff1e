import type { PlanRange } from '../../../../src/model/chart';
import { categoryReference, nameReference, valueReference } from '../../../../src/xlsx/write/chart/reference';
import { AWKWARD, sheets } from './samples';
import { chartCells } from './sheet-of-cells';

const cells = chartCells(sheets);
const rows = (sheet: string, column: number, firstRow: number, lastRow: number): PlanRange => ({ sheet, column, firstRow, lastRow });

test('a reference quotes its sheet, doubles quotes and escapes what XML claims', () => {
  expect(nameReference({ sheet: AWKWARD, row: 1, column: 2 }, cells)).toBe(
    `<c:tx><c:strRef><c:f>'园区''s "A&amp;B" &lt;1&gt;'!$B$1</c:f>` +
      '<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>已投产</c:v></c:pt></c:strCache></c:strRef></c:tx>',
  );
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(nameReference({ sheet: '数', row: 3, column }, cells)).toContain(`<c:f>'数'!$${letters}$3</c:f>`);
});

test('a blank value has no point and keeps its place', () => {
  expect(valueReference(rows('数据', 3, 7, 9), cells)).toBe(
    `<c:val><c:numRef><c:f>'数据'!$C$7:$C$9</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="3"/>` +
      '<c:pt idx="0"><c:v>1855</c:v></c:pt><c:pt idx="2"><c:v>2181</c:v></c:pt></c:numCache></c:numRef></c:val>',
  );
});

test('one range of categories is a plain axis', () => {
  expect(categoryReference([rows('数据', 1, 2, 3)], cells)).toBe(
    `<c:cat><c:strRef><c:f>'数据'!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>` +
      '<c:pt idx="0"><c:v>1月</c:v></c:pt><c:pt idx="1"><c:v>2月</c:v></c:pt></c:strCache></c:strRef></c:cat>',
  );
});

test('two ranges are a grouped axis: one block of cells, the inner level first, a group named once', () => {
  expect(categoryReference([rows('县区', 1, 2, 3), rows('县区', 2, 2, 3)], cells)).toBe(
    `<c:cat><c:multiLvlStrRef><c:f>'县区'!$A$2:$B$3</c:f><c:multiLvlStrCache><c:ptCount val="2"/>` +
      '<c:lvl><c:pt idx="0"><c:v>清城区</c:v></c:pt><c:pt idx="1"><c:v>清新区</c:v></c:pt></c:lvl>' +
      '<c:lvl><c:pt idx="0"><c:v>清远</c:v></c:pt></c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>',
  );
});

test.each([
  ['stand apart', rows('县区', 1, 2, 3), rows('县区', 3, 2, 3)],
  ['stand in the wrong order', rows('县区', 2, 2, 3), rows('县区', 1, 2, 3)],
  ['have other rows', rows('县区', 1, 2, 4), rows('县区', 2, 2, 3)],
  ['stand on two sheets', rows('数据', 1, 2, 3), rows('县区', 2, 2, 3)],
])('levels that %s are refused: Excel reads them from one block', (_, outer, inner) => {
  expect(() => categoryReference([outer, inner], cells)).toThrow('neighbouring columns');
});
