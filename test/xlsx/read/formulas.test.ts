import { readCells, readRow } from './small-workbook';

const formulas = (content: string) => readCells(content).map(({ row, column, formula }) => [row, column, formula]);

test('a shared formula is spelled out for each of its cells', () => {
  expect(
    formulas(
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+\'A1\'!B2</f><v>1</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"></f><v>3</v></c></row>',
    ),
  ).toEqual([
    [2, 3, "A2*$B$1+'A1'!B2"],
    [3, 3, "A3*$B$1+'A1'!B3"],
    [4, 3, "A4*$B$1+'A1'!B4"],
  ]);
});

test('a cell may stand before the master of its formula', () => {
  expect(
    formulas('<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c><c r="B1"><f t="shared" si="7" ref="A1:B1">B2</f><v>2</v></c></row>'),
  ).toEqual([
    [1, 1, 'A2'],
    [1, 2, 'B2'],
  ]);
});

test('a cell with a formula of its own keeps it, and does not change the shared one', () => {
  expect(
    formulas(
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:C1">A2</f></c><c r="B1"><f t="shared" si="0">X9</f></c><c r="C1"><f t="shared" si="0"/></c></row>',
    ),
  ).toEqual([
    [1, 1, 'A2'],
    [1, 2, 'X9'],
    [1, 3, 'C2'],
  ]);
});

test('a cell whose shared formula is missing keeps its value alone', () => {
  expect(readRow('<c r="A1"><f t="shared" si="3"/><v>5</v></c>')).toEqual([{ row: 1, column: 1, value: 5 }]);
});

test('an array formula stands with the cell that has it', () => {
  expect(readRow('<c r="A1"><f t="array" ref="A1:B1">B1:C1*2</f><v>2</v></c><c r="B1"><v>4</v></c>')).toEqual([
    { row: 1, column: 1, value: 2, formula: 'B1:C1*2' },
    { row: 1, column: 2, value: 4 },
  ]);
});

test('a table of values has values', () => {
  expect(readRow('<c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="C1"/><v>2</v></c>')).toEqual([{ row: 1, column: 1, value: 2 }]);
});

test('a formula that leads out of the file keeps the value it had', () => {
  expect(readRow('<c r="A1"><f>[1]台账!$A$1</f><v>2</v></c>')).toEqual([{ row: 1, column: 1, value: 2, formula: '[1]台账!$A$1' }]);
});
