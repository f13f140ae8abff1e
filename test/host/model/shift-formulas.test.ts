import { anchoredText, shiftedFormula, shiftedText } from './shift-formulas';
import type { Shift } from './shift';

const inserted: Shift = { axis: 'row', at: 5, count: 2 };
const deleted: Shift = { axis: 'row', at: 5, count: -2 };

test.each([
  ['A4', 'A4', 'A4'],
  ['A5+$A$7', 'A7+$A$9', '#REF!+$A$5'],
  ['SUM(B3:B9)', 'SUM(B3:B11)', 'SUM(B3:B7)'],
  ['SUM($B$5:$B$6)', 'SUM($B$7:$B$8)', 'SUM(#REF!)'],
  ['SUM(A:A)+SUM(5:6)+SUM(4:9)', 'SUM(A:A)+SUM(7:8)+SUM(4:11)', 'SUM(A:A)+SUM(#REF!)+SUM(4:7)'],
  ['"A9"&A9', '"A9"&A11', '"A9"&A7'],
  ["Sheet1!A9+'Sheet1'!A9", "Sheet1!A11+'Sheet1'!A11", "Sheet1!A7+'Sheet1'!A7"],
  ['Sheet1!A5:A6', 'Sheet1!A7:A8', 'Sheet1!#REF!'],
  ['其他!A9+A9', '其他!A9+A11', '其他!A9+A7'],
  ['Sheet1:Sheet3!A9', 'Sheet1:Sheet3!A9', 'Sheet1:Sheet3!A9'],
  ['[1]Sheet1!A9', '[1]Sheet1!A9', '[1]Sheet1!A9'],
])('%s becomes %s when rows are inserted before row 5, and %s when rows 5 and 6 are deleted', (formula, after, without) => {
  expect(shiftedFormula(formula, 'Sheet1', { name: 'Sheet1', shift: inserted })).toBe(after);
  expect(shiftedFormula(formula, 'Sheet1', { name: 'Sheet1', shift: deleted })).toBe(without);
});

test('on another sheet only what names the shifted one follows', () => {
  expect(shiftedFormula("A9+'项目 库'!A9", 'Sheet2', { name: '项目 库', shift: inserted })).toBe("A9+'项目 库'!A11");
});

test('columns follow as rows do', () => {
  expect(shiftedFormula('A1+$C1+SUM(B:D)', 'S', { name: 'S', shift: { axis: 'column', at: 3, count: 1 } })).toBe('A1+$D1+SUM(B:E)');
});

test('texts without equals sign stay', () => {
  expect(shiftedText('A9', 'S', { name: 'S', shift: inserted })).toBe('A9');
  expect(shiftedText('=A9', 'S', { name: 'S', shift: inserted })).toBe('=A11');
});

test('a rule whose first cell is deleted is told for the first cell that is left', () => {
  const area = { firstRow: 5, firstColumn: 1, lastRow: 9, lastColumn: 1 };
  expect(anchoredText('=$B5>C$1', area, deleted)).toBe('=$B7>C$1');
  expect(anchoredText('=$B5>C$1', area, inserted)).toBe('=$B5>C$1');
  expect(anchoredText('=$B4>1', { ...area, firstRow: 4 }, deleted)).toBe('=$B4>1');
});
