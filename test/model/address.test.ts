import fc from 'fast-check';
import { absoluteAddress, absoluteArea, areaAddress, cellAddress, columnLetters, columnNumber, quotedSheet } from '../../src/model/address';
import { EXCEL } from '../../src/model/limits';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [EXCEL.columns, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('the letters of a column read back as its number, small ones too', () => {
  const read = (column: number) => [columnNumber(columnLetters(column)), columnNumber(columnLetters(column).toLowerCase())];
  fc.assert(fc.property(fc.integer({ min: 1, max: EXCEL.columns }), (column) => read(column).every((number) => number === column)));
});

test('a cell is named by column and row, with dollars where it stays put', () => {
  expect([cellAddress(5, 3), absoluteAddress(5, 3)]).toEqual(['C5', '$C$5']);
  expect(cellAddress(EXCEL.rows, EXCEL.columns)).toBe('XFD1048576');
});

test('an area is named by its corners', () => {
  const area = { firstRow: 2, firstColumn: 2, lastRow: 9, lastColumn: 4 };
  expect([areaAddress(area), absoluteArea(area)]).toEqual(['B2:D9', '$B$2:$D$9']);
});

test('an area of one cell is named by that cell alone; fixed, by both corners', () => {
  const cell = { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 };
  expect([areaAddress(cell), absoluteArea(cell)]).toEqual(['B2', '$B$2:$B$2']);
});

test('one row or one column is an area', () => {
  expect(areaAddress({ firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 3 })).toBe('B2:C2');
  expect(areaAddress({ firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 2 })).toBe('B2:B3');
});

test('a sheet name is always quoted, its apostrophes doubled', () => {
  expect([quotedSheet('项目库'), quotedSheet("Bob's '24")]).toEqual(["'项目库'", "'Bob''s ''24'"]);
});
