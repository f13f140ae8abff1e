import { FormulaPattern } from '../../../src/xlsx/read/formula-pattern';

/** The formula of B2 in the cell D5: three down, two to the right. */
const moved = (formula: string) => new FormulaPattern(formula, 2, 2).at(5, 4);

test.each([
  ['A1', 'C4'],
  ['$A1', '$A4'],
  ['A$1', 'C$1'],
  ['$A$1', '$A$1'],
  ['a1', 'C4'],
  ['SUM(A1:B2,C3)', 'SUM(C4:D5,E6)'],
  ['Z9+AA10', 'AB12+AC13'],
  ['A1 B:B', 'C4 D:D'],
  ['SUM(A:A)+SUM($B:C)', 'SUM(C:C)+SUM($B:E)'],
  ['SUM(1:1)+SUM($2:3)', 'SUM(4:4)+SUM($2:6)'],
  ['-A1^2%', '-C4^2%'],
  ['{1,2;3,4}*A1', '{1,2;3,4}*C4'],
  ['A1#', 'C4#'],
  ['@A1', '@C4'],
  ['Sheet1!A1', 'Sheet1!C4'],
  ['台账!A1+数据!$B:$B', '台账!C4+数据!$B:$B'],
  ['Sheet1:Sheet3!A1', 'Sheet1:Sheet3!C4'],
  ['[1]Sheet1!A1', '[1]Sheet1!C4'],
])('%s becomes %s', (formula, expected) => {
  expect(moved(formula)).toBe(expected);
});

test.each([
  ['a text', '"A1"&"x""A1"'],
  ['a sheet name in quotes', "'A1 B2'!$A$1+'it''s A1'!$B$2"],
  ['a file in quotes', "'[A1.xlsx]A1'!$A$1"],
  ['a function whose name looks like a cell', 'LOG10(2)+BIN2DEC(1)+ATAN2(1,2)'],
  ['a sheet whose name looks like a cell', 'AB12!$A$1'],
  ['a table column', 'SUM(表1[A1])+表1[[#This Row],[B2]]'],
  ['a table column with a quoted bracket', "表1[a'[A1]"],
  ['a name', '_gq.A1+总_A1+A1.b+ABCD1+A1B'],
  ['a number', '1E5+10+1.5E+10'],
  ['a cell beyond the sheet', 'XFE1+A1048577+A0'],
  ['a text that does not end', '"A1'],
  ['brackets that do not end', '表1[A1'],
  ['nothing', ''],
])('%s stays', (_, formula) => {
  expect(moved(formula)).toBe(formula);
});

test('a reference that leaves the sheet is #REF!', () => {
  const pattern = new FormulaPattern('A1+XFD$1+$B1048576', 2, 2);
  expect(pattern.at(1, 1)).toBe('#REF!+XFC$1+$B1048575');
  expect(pattern.at(3, 3)).toBe('B2+#REF!+#REF!');
});

test('the master has its formula as it was', () => {
  const formula = `IF('O''Brien'!A1>$B$2,"A1",SUM(A:A))`;
  expect(new FormulaPattern(formula, 7, 7).at(7, 7)).toBe(formula);
});
