import { OnCells, refusal } from '../../on-cells';

let on: OnCells;
beforeEach(() => {
  on = new OnCells();
  on.write('A1:C3', [
    [1, 2, '甲'],
    [3, 4, true],
    ['', '#N/A', '=1+1'],
  ]);
  on.excel.calculate = () => {
    on.excel.workbook.stale = false;
  };
});

/** Address of what is found; null: nothing. */
const found = (address: string, ...args: unknown[]): unknown => {
  const areas = on.call(on.range(address), 'getSpecialCellsOrNullObject', ...args);
  return areas === null ? null : on.get(on.to('RangeAreas', on.range(address), 'getSpecialCellsOrNullObject', ...args), 'address');
};

test.each([
  [['Constants', 'Numbers'], 'Sheet1!A1:B2'],
  [['Constants', 'Text'], 'Sheet1!C1'],
  [['Constants', 'NumbersText'], 'Sheet1!A1:C1,Sheet1!A2:B2'],
  [['Constants', 'Logical'], 'Sheet1!C2'],
  [['Constants', 'Errors'], 'Sheet1!B3'],
  [['Constants'], 'Sheet1!A1:C2,Sheet1!B3'],
  [['Formulas'], 'Sheet1!C3'],
  [['Formulas', 'Text'], null],
  [['Formulas', 'ErrorsLogicalNumber'], 'Sheet1!C3'],
])('%j are %s', (args, address) => {
  expect(found('A1:Z9', ...args)).toBe(address);
});

test('what is visible are the cells between hidden rows and columns', () => {
  on.set(on.range('2:2'), 'rowHidden', true);
  on.set(on.range('B:B'), 'columnHidden', true);
  expect(found('A1:C3', 'Visible')).toBe('Sheet1!A1,Sheet1!C1,Sheet1!A3,Sheet1!C3');
  on.set(on.range('1:3'), 'rowHidden', true);
  expect(found('A1:C3', 'Visible')).toBeNull();
});

test('kinds that are not known, unknown words and single cells are refused', () => {
  expect(refusal(() => found('A1:C3', 'Blanks'))).toBe('HostNotImplemented');
  expect(refusal(() => found('A1:C3', 'Values'))).toBe('InvalidArgument');
  expect(refusal(() => found('A1:C3', 'Constants', 'Words'))).toBe('InvalidArgument');
  expect(refusal(() => found('A1', 'Constants'))).toBe('HostNotImplemented');
});

test('without such cells the one method gives a null object, the other refuses', () => {
  expect(found('E1:F9', 'Constants')).toBeNull();
  expect(refusal(() => on.call(on.range('E1:F9'), 'getSpecialCells', 'Constants'))).toBe('ItemNotFound');
});

test('merged areas of a range are found', () => {
  expect(on.call(on.range('A1:F9'), 'getMergedAreasOrNullObject')).toBeNull();
  on.call(on.range('D1:E1'), 'merge');
  on.call(on.range('D3:E4'), 'merge');
  expect(on.get(on.to('RangeAreas', on.range('A1:F9'), 'getMergedAreasOrNullObject'), 'address')).toBe('Sheet1!D1:E1,Sheet1!D3:E4');
  expect(refusal(() => on.call(on.range('D1:D9'), 'getMergedAreasOrNullObject'))).toBe('HostNotImplemented');
});

test('several areas are counted, formatted and cleared as one', () => {
  const areas = on.to('RangeAreas', on.range('A1:C3'), 'getSpecialCells', 'Constants', 'NumbersText');
  expect([on.get(areas, 'areaCount'), on.get(areas, 'cellCount'), on.get(areas, 'isEntireRow')]).toEqual([2, 5, false]);
  on.set(on.to('RangeFont', on.to('RangeFormat', areas, 'format'), 'font'), 'bold', true);
  expect(on.get(on.to('RangeFont', on.format('A1:C1'), 'font'), 'bold')).toBe(true);
  expect(on.get(on.to('RangeFont', on.format('C2'), 'font'), 'bold')).toBe(false);
  expect(on.get(on.to('RangeAreas', areas, 'getEntireRow'), 'address')).toBe('Sheet1!1:1,Sheet1!2:2');
  expect(on.get(on.to('RangeAreas', areas, 'getEntireColumn'), 'address')).toBe('Sheet1!A:C,Sheet1!A:B');
  on.call(areas, 'clear', 'Contents');
  expect(on.values('A1:C2')).toEqual([
    ['', '', ''],
    ['', '', true],
  ]);
});
