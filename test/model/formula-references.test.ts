import { mapReferences, referenceText, type FormulaReference } from '../../src/model/formula-references';

/** What a formula refers to. */
function referencesOf(formula: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference.text;
  });
  return found;
}

const texts = (formula: string) => referencesOf(formula).map(({ text }) => text);
const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

test.each([
  ['A1', ['A1']],
  ['A1:B2', ['A1:B2']],
  ['SUM(Sheet1!A1:B2,C3)', ['Sheet1!A1:B2', 'C3']],
  ["SUMIFS('数据台账'!$B$5:$B$9,'数据台账'!$C$5:$C$9,B7)", ["'数据台账'!$B$5:$B$9", "'数据台账'!$C$5:$C$9", 'B7']],
  ["'a''b'!$A$1+1", ["'a''b'!$A$1"]],
  ["'a''''b'!$A$1", ["'a''''b'!$A$1"]],
  ["B1&'a b'!A1", ['B1', "'a b'!A1"]],
  ['SUM($A:$C)+SUM(5:7)', ['$A:$C', '5:7']],
  ['台账!$B:$B', ['台账!$B:$B']],
  ['A1 B:B', ['A1', 'B:B']],
  ['A1:B2:C3', ['A1:B2', 'C3']],
  ['A1:INDEX(B:B,3)', ['A1', 'B:B']],
  ['[1]Sheet1!A1', ['[1]Sheet1!A1']],
  ["'[A1.xlsx]A1'!$A$1", ["'[A1.xlsx]A1'!$A$1"]],
  ['Sheet1:Sheet3!A1', ['Sheet1:Sheet3!A1']],
  ['Sheet1!A1:Sheet1!B2', ['Sheet1!A1', 'Sheet1!B2']],
  ['-A1^2%', ['A1']],
  ['A1#', ['A1']],
])('%s refers to %j', (formula, expected) => {
  expect(texts(formula)).toEqual(expected);
});

test.each([
  ['a text', '"A1"&"Sheet1!A1"&"x""A1"'],
  ['a name', '_gq.a.b+总计+ABCD1'],
  ['a function', 'LOG10(2)+ATAN2(1,2)'],
  ['a table column', 'SUM(表1[A1])+表1[[#This Row],[B2]]'],
  ['cells that are gone', '#REF!+Sheet1!#REF!'],
  ['a sheet that is gone', '#REF!A1'],
  ['a sheet that is gone, with a pair of cells', 'SUM(#REF!A1:B2)'],
  ['numbers and times', '1E5+10+{1,2;3,4}'],
  ['nothing', ''],
])('%s is no reference', (_, formula) => {
  expect(texts(formula)).toEqual([]);
});

test('what is between the references stays as it was', () => {
  expect(mapReferences(`IF("A1"='a''b'!$A$1,LOG10(B2),#REF!)&C3`, ({ text }) => `<${text}>`)).toBe(
    `IF("A1"=<'a''b'!$A$1>,LOG10(<B2>),#REF!)&<C3>`,
  );
});

test('a reference says its sheet out of its quotes, its cells and its dollar signs', () => {
  expect(referencesOf("'a''b'!$A1:C$3")).toEqual([
    {
      kind: 'range',
      sheet: "a'b",
      area: area(1, 1, 3, 3),
      absolute: { firstRow: false, firstColumn: true, lastRow: true, lastColumn: false },
      text: "'a''b'!$A1:C$3",
    },
  ]);
});

test('corners in another order are put in order with their dollar signs', () => {
  expect(referencesOf('$C$3:A1')).toMatchObject([
    { area: area(1, 1, 3, 3), absolute: { firstRow: false, firstColumn: false, lastRow: true, lastColumn: true } },
  ]);
});

test('whole columns and rows run over the whole sheet', () => {
  expect(referencesOf('SUM($A:C)+SUM(5:$7)')).toMatchObject([
    { kind: 'columns', area: area(1, 1, 1048576, 3), absolute: { firstColumn: true, lastColumn: false } },
    { kind: 'rows', area: area(5, 1, 7, 16384), absolute: { firstRow: false, lastRow: true } },
  ]);
});

test.each(['A1', '$A$1:B2', 'B2:B2', '$A:C', '5:$7', "'a''b'!C$3", "'数据台账'!$A$1:$A$9"])('%s is written as it was', (formula) => {
  expect(mapReferences(formula, referenceText)).toBe(formula);
});
