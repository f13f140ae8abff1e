import { EXCEL } from '../../../../src/model/limits';
import { Acting } from './acting';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;
const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

function acted() {
  const acting = new Acting();
  const sheet = acting.sheet('总览');
  return { acting, sheet, areaOf: (address?: string) => acting.to('Range', sheet, 'getRange', address).self.area };
}

test.each([
  ['A1', area(1, 1, 1, 1)],
  ['$B$2:D9', area(2, 2, 9, 4)],
  ['D9:B2', area(2, 2, 9, 4)],
  ['A:C', area(1, 1, EXCEL.rows, 3)],
  ['$5:7', area(5, 1, 7, EXCEL.columns)],
  ["'总览'!B2", area(2, 2, 2, 2)],
  ['总览!B2', area(2, 2, 2, 2)],
])('the address %s is read', (address, expected) => {
  expect(acted().areaOf(address)).toEqual(expected);
});

test.each(['', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1,B2', '1', 'Sheet1!A1', '没有此名称', 'A1:B2+1'])(
  '%j is no address of the sheet',
  (address) => {
    expect(() => acted().areaOf(address)).toThrow(refusal('InvalidArgument'));
  },
);

test('without an address it is the whole sheet', () => {
  expect(acted().areaOf()).toEqual(area(1, 1, EXCEL.rows, EXCEL.columns));
});

test('a name leads to its cells, on their own sheet alone', () => {
  const { acting, areaOf } = acted();
  acting.excel.workbook.names.push(
    { name: '_gq.overview.head', refersTo: "='总览'!$A$3:$C$4", visible: false },
    { name: '别处', refersTo: '=Sheet1!$A$1', visible: true },
  );
  expect(areaOf('_GQ.overview.head')).toEqual(area(3, 1, 4, 3));
  expect(() => areaOf('别处')).toThrow(refusal('InvalidArgument'));
});

test('several addresses are parted by commas or semicolons', () => {
  const { acting, sheet } = acted();
  expect(acting.to('RangeAreas', sheet, 'getRanges', 'A1:B2, 5:7;C:C').self.areas).toEqual([
    area(1, 1, 2, 2),
    area(5, 1, 7, EXCEL.columns),
    area(1, 3, EXCEL.rows, 3),
  ]);
});

test('addresses of more than 8192 characters are refused', () => {
  const { acting, sheet } = acted();
  const addresses = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(',');
  expect(addresses.length).toBeGreaterThan(8192);
  expect(() => acting.call(sheet, 'getRanges', addresses)).toThrow(refusal('InvalidArgument'));
});

test('cells are found by numbers from 0, within the sheet', () => {
  const { acting, sheet } = acted();
  expect(acting.to('Range', sheet, 'getCell', 4, 2).self.area).toEqual(area(5, 3, 5, 3));
  expect(acting.to('Range', sheet, 'getRangeByIndexes', 1, 0, 3, 2).self.area).toEqual(area(2, 1, 4, 2));
  expect(() => acting.call(sheet, 'getCell', -1, 0)).toThrow(refusal('InvalidArgument'));
  expect(() => acting.call(sheet, 'getRangeByIndexes', 0, 0, 0, 1)).toThrow(refusal('InvalidArgument'));
  expect(() => acting.call(sheet, 'getRangeByIndexes', EXCEL.rows - 1, 0, 2, 1)).toThrow(refusal('InvalidArgument'));
});

test('the used range spans what holds something, or looks like something', () => {
  const { acting, sheet } = acted();
  sheet.self.cells.set(3, new Map([[2, { value: 1, format: {} }]]));
  sheet.self.cells.set(9, new Map([[5, { value: null, format: { fill: 'FFF2CC' } }]]));
  expect(acting.to('Range', sheet, 'getUsedRange').self.area).toEqual(area(3, 2, 9, 5));
  expect(acting.to('Range', sheet, 'getUsedRange', true).self.area).toEqual(area(3, 2, 3, 2));
});

test('the used range of a blank sheet is its first cell, or a null object', () => {
  const { acting, sheet } = acted();
  expect(acting.to('Range', sheet, 'getUsedRange').self.area).toEqual(area(1, 1, 1, 1));
  expect(acting.call(sheet, 'getUsedRangeOrNullObject')).toBeNull();
});
