import { uncovered } from '../../../src/xlsx/read/merges';
import { areaOf } from '../../../src/model/address';
import { oneSheet, readSheet, refusal, worksheet, zipped } from './small-workbook';

const merged = (...references: readonly string[]) =>
  `<mergeCells>${references.map((reference) => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>`;

const GRID = [1, 2, 3].map((row) => `<row r="${row}">${'<c><v>1</v></c>'.repeat(3)}</row>`).join('');

/** Places that are left of a grid of three by three, row and column in one number. */
const left = (...references: readonly string[]) =>
  readSheet(worksheet(`<sheetData>${GRID}</sheetData>${merged(...references)}`)).cells.map(({ row, column }) => row * 10 + column);

test('only the master of a merged range holds a value', () => {
  expect(left('A1:B2')).toEqual([11, 13, 23, 31, 32, 33]);
  expect(left('B2:C3', 'A1:C1')).toEqual([11, 21, 22, 31]);
});

test('masters below one another each keep their value', () => {
  expect(left('A1:C1', 'A2:C2', 'A3:C3')).toEqual([11, 21, 31]);
});

test('a range of one cell covers nothing', () => {
  expect(left('A1', 'B2:B2')).toHaveLength(9);
});

test('a range written from its other corners is the same one', () => {
  expect(left('B2:A1')).toEqual(left('A1:B2'));
  expect(readSheet(worksheet(merged('$b$2:a1'))).merges).toEqual(['A1:B2']);
});

test('ranges are listed as they are written, without dollar signs', () => {
  expect(readSheet(worksheet(`<sheetData/>${merged('$A$1:$B$2', 'c3:D4')}`)).merges).toEqual(['A1:B2', 'C3:D4']);
});

test.each(['', 'A', 'A1:XFE1', 'A1:A1048577', 'A0:B2', 'A1:B2:C3', 'A:B', '表!A1:B2'])('a range of %p is damage', (reference) => {
  expect(refusal(zipped(oneSheet(worksheet(`<sheetData/>${merged(reference)}`))))).toMatchObject({ why: 'damaged' });
});

test('a hundred thousand ranges over whole sheets, one over the other, cost no more than their width', () => {
  const whole = areaOf('A1:XFD1048576');
  if (whole === undefined) throw new Error('no area');
  const cells = Array.from({ length: 50_000 }, (_, index) => ({ row: index + 1, column: 2, value: 1 }));
  const start = process.hrtime.bigint();
  expect(
    uncovered(
      cells,
      Array.from({ length: 100_000 }, () => whole),
    ),
  ).toEqual([]);
  expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(5);
});
