import { OnCells, refusal } from '../../on-cells';

let on: OnCells;
beforeEach(() => (on = new OnCells()));

/** Address of the range that a method leads to; null: of none. */
const found = (from: string, method: string, ...args: unknown[]): unknown => {
  const range = on.call(on.range(from), method, ...args);
  return range === null ? null : on.get(on.to('Range', on.range(from), method, ...args), 'address');
};

test('a range says where it is, counted from 0', () => {
  const range = on.range('B3:D9');
  expect(['address', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'cellCount'].map((name) => on.get(range, name))).toEqual([
    'Sheet1!B3:D9',
    2,
    1,
    7,
    3,
    21,
  ]);
  expect(on.get(on.range('A1', on.sheetNamed('园区 月报')), 'address')).toBe("'园区 月报'!A1");
});

test('more cells than Excel counts are -1', () => {
  expect(on.get(on.range('A:XFD'), 'cellCount')).toBe(-1);
});

test('whole rows and columns know that they are', () => {
  expect([on.get(on.range('3:4'), 'isEntireRow'), on.get(on.range('3:4'), 'isEntireColumn')]).toEqual([true, false]);
  expect([on.get(on.range('A:B'), 'isEntireRow'), on.get(on.range('A:B'), 'isEntireColumn')]).toEqual([false, true]);
});

test.each([
  ['getCell', [0, 0], 'Sheet1!B3'],
  ['getCell', [9, 9], 'Sheet1!K12'],
  ['getRow', [1], 'Sheet1!B4:D4'],
  ['getColumn', [2], 'Sheet1!D3:D9'],
  ['getLastRow', [], 'Sheet1!B9:D9'],
  ['getLastColumn', [], 'Sheet1!D3:D9'],
  ['getLastCell', [], 'Sheet1!D9'],
  ['getEntireRow', [], 'Sheet1!3:9'],
  ['getEntireColumn', [], 'Sheet1!B:D'],
  ['getRowsAbove', [], 'Sheet1!B2:D2'],
  ['getRowsAbove', [-2], 'Sheet1!B3:D4'],
  ['getRowsBelow', [2], 'Sheet1!B10:D11'],
  ['getRowsBelow', [-2], 'Sheet1!B8:D9'],
  ['getColumnsBefore', [1], 'Sheet1!A3:A9'],
  ['getColumnsAfter', [2], 'Sheet1!E3:F9'],
  ['getOffsetRange', [-1, 2], 'Sheet1!D2:F8'],
  ['getResizedRange', [-6, 1], 'Sheet1!B3:E3'],
  ['getBoundingRect', ['A12'], 'Sheet1!A3:D12'],
  ['getIntersection', ['C1:C4'], 'Sheet1!C3:C4'],
  ['getIntersection', ['Sheet1!C1:C4'], 'Sheet1!C3:C4'],
  ['getIntersectionOrNullObject', ['F1:G2'], null],
  ['getUsedRangeOrNullObject', [], null],
])('%s(%j) of B3:D9 is %s', (method, args, address) => {
  expect(found('B3:D9', method, ...args)).toBe(address);
});

test.each([
  ['getCell', [-3, 0], 'InvalidArgument'],
  ['getCell', ['0', 0], 'InvalidArgument'],
  ['getRow', [7], 'InvalidArgument'],
  ['getColumn', [3], 'InvalidArgument'],
  ['getRowsAbove', [3], 'InvalidArgument'],
  ['getRowsBelow', [0], 'InvalidArgument'],
  ['getOffsetRange', [0, -2], 'InvalidArgument'],
  ['getResizedRange', [-7, 0], 'InvalidArgument'],
  ['getIntersection', ['F1:G2'], 'ItemNotFound'],
  ['getBoundingRect', ['Sheet2!A1'], 'InvalidArgument'],
  ['getUsedRange', [], 'ItemNotFound'],
])('%s(%j) of B3:D9 is refused with %s', (method, args, code) => {
  expect(refusal(() => on.call(on.range('B3:D9'), method, ...args))).toBe(code);
});

test('a range of another sheet is refused', () => {
  const other = on.range('A1', on.sheetNamed('Sheet2'));
  expect(refusal(() => on.call(on.range('A1'), 'getBoundingRect', other))).toBe('InvalidArgument');
  expect(found('A1', 'getBoundingRect', on.range('C3'))).toBe('Sheet1!A1:C3');
});

test('the used range has formatted cells too, unless only values are asked for', () => {
  on.write('B2', 1);
  on.set(on.to('RangeFill', on.format('D5'), 'fill'), 'color', '#FFF8E1');
  expect(found('A1:Z99', 'getUsedRange')).toBe('Sheet1!B2:D5');
  expect(found('A1:Z99', 'getUsedRange', true)).toBe('Sheet1!B2');
  expect(found('C3:Z99', 'getUsedRangeOrNullObject', true)).toBeNull();
});

test('rows and columns are hidden as wholes; some hidden reads null', () => {
  on.set(on.range('A2:A3'), 'rowHidden', true);
  expect(on.get(on.range('A2'), 'rowHidden')).toBe(true);
  expect(on.get(on.range('A1:A2'), 'rowHidden')).toBeNull();
  expect(on.get(on.range('A2:B3'), 'hidden')).toBe(true);
  expect(on.get(on.range('A1:B3'), 'hidden')).toBeNull();
  expect(on.get(on.range('A5'), 'hidden')).toBe(false);
  on.set(on.range('A2'), 'rowHidden', false);
  expect(on.get(on.range('A2'), 'rowHidden')).toBe(false);
  expect(refusal(() => on.set(on.range('A2'), 'rowHidden', 'yes'))).toBe('InvalidArgument');
});

test('distances are told in points', () => {
  on.set(on.format('A:A'), 'columnWidth', 96);
  on.set(on.range('2:2'), 'rowHidden', true);
  const range = on.range('B3:C4');
  expect(['left', 'top', 'width', 'height'].map((name) => on.get(range, name))).toEqual([96, 15, 96, 30]);
});

test('selecting brings the sheet on top; cells of a hidden sheet cannot be selected', () => {
  const other = on.sheetNamed('Sheet2');
  on.call(on.range('B2', other), 'select');
  expect(on.excel.workbook.active).toBe(other.id);
  expect(on.excel.selection).toEqual({ sheet: other.id, area: { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 } });
  other.visibility = 'Hidden';
  expect(refusal(() => on.call(on.range('B2', other), 'select'))).toBe('InvalidOperation');
});
