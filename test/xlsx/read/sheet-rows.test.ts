import { oneSheet, readCells, readRow, readSheet, refusal, rows, worksheet, zipped } from './small-workbook';

const places = (content: string) => readCells(content).map(({ row, column, value }) => [row, column, value]);

test('cells and rows without a place follow the one before', () => {
  expect(
    places('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'),
  ).toEqual([
    [1, 1, 1],
    [1, 2, 2],
    [5, 3, 3],
    [5, 4, 4],
    [6, 1, 5],
  ]);
});

test('the last cell of a sheet is one', () => {
  expect(places('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toEqual([[1048576, 16384, 1]]);
});

test.each(['XFE1', 'A1048577', 'A0', 'A', '1', 'AAAA1', 'A1:B2', '$A$1', 'A01234567', '表1', ''])('a cell at %p is damage', (place) => {
  expect(refusal(zipped(oneSheet(rows(`<row r="1"><c r="${place}"><v>1</v></c></row>`))))).toMatchObject({ why: 'damaged' });
});

test.each(['0', '1048577', '-1', 'x', '', '1.5', '99999999999999999999'])('a row numbered %p is damage', (number) => {
  expect(refusal(zipped(oneSheet(rows(`<row r="${number}"><c><v>1</v></c></row>`))))).toMatchObject({ why: 'damaged' });
});

test('a cell beyond the last column is damage even when only counted', () => {
  expect(refusal(zipped(oneSheet(rows('<row r="1"><c r="XFD1"/><c><v>1</v></c></row>'))))).toMatchObject({ why: 'damaged' });
});

test('cells out of order are put in order; of two at one place the later counts', () => {
  expect(
    places(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>',
    ),
  ).toEqual([
    [1, 1, 3],
    [3, 1, 2],
    [3, 2, 4],
  ]);
});

test('small letters name columns too', () => {
  expect(places('<row r="1"><c r="ab1"><v>1</v></c></row>')).toEqual([[1, 28, 1]]);
});

test('cells that hold nothing are left out, a formula without a result is not', () => {
  expect(readRow('<c r="A1" s="3"/><c r="B1"><f>NOW()</f></c>')).toEqual([{ row: 1, column: 2, value: null, formula: 'NOW()' }]);
});

describe('hidden', () => {
  test('are rows that say so or have no height, once each and in order', () => {
    const sheet = rows(
      '<row r="4" hidden="true"/><row r="2" hidden="1" ht="0"/><row r="5" hidden="0" ht="15"/><row r="6" ht="0" customHeight="1"/>',
    );
    expect(readSheet(sheet).hiddenRows).toEqual([2, 4, 6]);
  });

  test('are columns of ranges that say so or have no width, never beyond the sheet', () => {
    const sheet = worksheet(
      '<cols><col min="3" max="4" width="9" hidden="1"/><col min="1" max="1" width="0"/><col min="6" max="6" width="9"/>' +
        '<col min="16383" max="999999999" hidden="1"/><col min="0" max="2" hidden="1"/></cols><sheetData/>',
    );
    expect(readSheet(sheet).hiddenColumns).toEqual([1, 3, 4, 16383, 16384]);
  });
});
