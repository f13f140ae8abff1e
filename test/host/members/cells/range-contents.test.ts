import { OnCells, refusal } from '../../on-cells';
import { typed } from '../../model/typed';

let on: OnCells;
beforeEach(() => (on = new OnCells()));

test('what is written is read back, empty cells as empty texts', () => {
  on.write('A1:C1', [['甲', 1.5, true]]);
  expect(on.values('A1:D2')).toEqual([
    ['甲', 1.5, true, ''],
    ['', '', '', ''],
  ]);
  expect(on.get(on.range('A1:D1'), 'valueTypes')).toEqual([['String', 'Double', 'Boolean', 'Empty']]);
});

test('a text that Excel reads as a day comes back as a number with its format', () => {
  on.write('A1', [['2024-02']]);
  expect(on.values('A1')).toEqual([[45323]]);
  expect(on.get(on.range('A1'), 'numberFormat')).toEqual([['mmm-yy']]);
});

test('a number format of its own stays with the cell', () => {
  on.set(on.range('A1'), 'numberFormat', '0.0');
  on.write('A1', '12%');
  expect(on.get(on.range('A1'), 'numberFormat')).toEqual([['0.0']]);
});

test('errors are texts of their own type', () => {
  on.write('A1', '#N/A');
  expect(on.values('A1')).toEqual([['#N/A']]);
  expect(on.get(on.range('A1'), 'valueTypes')).toEqual([['Error']]);
});

test('one value fills the range, null leaves cells alone, an empty text empties them', () => {
  on.write('A1:B2', 7);
  on.write('A1:B2', [
    [null, ''],
    [8, null],
  ]);
  expect(on.values('A1:B2')).toEqual([
    [7, ''],
    [8, 7],
  ]);
});

test.each([[[[1]]], [[[1, 2], [3]]], [[1, 2]], [[[1, 2, 3]]]])('an array that is not as large as the range is refused: %p', (array) => {
  expect(refusal(() => on.write('A1:B2', array))).toBe('InvalidArgument');
});

test('one refused value refuses all of them', () => {
  expect(refusal(() => on.write('A1:B1', [[1, '+x']]))).toBe('InvalidArgument');
  expect(on.values('A1:B1')).toEqual([['', '']]);
});

test('formulas are read with their equals sign, constants as they are', () => {
  on.set(on.range('A1:B1'), 'formulas', [['=1+1', 5]]);
  expect(on.formulas('A1:B1')).toEqual([['=1+1', 5]]);
});

test('a constant takes the place of a formula', () => {
  on.write('A1', '=B1');
  on.write('A1', 3);
  expect(on.formulas('A1')).toEqual([[3]]);
});

test('values of formulas are calculated first, unless calculation is manual', () => {
  on.write('A1', '=1+1');
  expect(refusal(() => on.values('A1'))).toBe('HostNotImplemented');
  on.excel.calculate = () => {
    on.excel.workbook.stale = false;
    const cell = on.sheet.cells.get(1)?.get(1);
    if (cell) cell.value = 2;
  };
  expect(on.values('A1')).toEqual([[2]]);
  on.excel.workbook.calculationMode = 'Manual';
  on.write('A1', '=3+3');
  expect(on.values('A1')).toEqual([[0]]);
});

test('values without formulas are read without a calculator', () => {
  on.write('A1', '=1+1');
  on.write('B1', 1);
  expect(on.values('B1')).toEqual([[1]]);
});

test('whole rows and columns read as null and cannot be written', () => {
  expect(on.values('A:A')).toBeNull();
  expect(refusal(() => on.write('A:A', 1))).toBe('InvalidArgument');
  expect(refusal(() => on.set(on.range('1:1'), 'numberFormat', '@'))).toBe('HostNotImplemented');
});

test('too many cells are refused, as Excel refuses them', () => {
  expect(refusal(() => on.values('A1:E1000001'))).toBe('OperationCellsExceedLimit');
  expect(refusal(() => on.write('A1:AH1000000', 1))).toBe('OperationCellsExceedLimit');
});

test('cells covered by a merged area take nothing', () => {
  on.call(on.range('A1:B1'), 'merge');
  on.write('A1:B1', [[1, 2]]);
  expect(on.values('A1:B1')).toEqual([[1, '']]);
});

describe('protected sheets', () => {
  beforeEach(() => {
    on.set(on.to('FormatProtection', on.format('B1'), 'protection'), 'locked', false);
    on.sheet.protection = { options: {} };
  });

  test('locked cells cannot be written, unlocked ones can', () => {
    expect(refusal(() => on.write('A1:B1', 1))).toBe('AccessDenied');
    on.write('B1', 1);
    expect(on.values('A1:B1')).toEqual([['', 1]]);
  });

  test('number formats need their permission, even in unlocked cells', () => {
    expect(refusal(() => on.set(on.range('B1'), 'numberFormat', '0'))).toBe('AccessDenied');
    on.sheet.protection = { options: { allowFormatCells: true } };
    on.set(on.range('B1'), 'numberFormat', '0');
    expect(on.get(on.range('B1'), 'numberFormat')).toEqual([['0']]);
  });

  test('a person cannot type into locked cells either', () => {
    expect(refusal(() => typed(on.excel, 'Sheet1', 'A1', 1))).toBe('AccessDenied');
    typed(on.excel, 'Sheet1', 'B1', '12%');
    expect(on.values('B1')).toEqual([[0.12]]);
  });
});

describe('events', () => {
  test('who listens to the sheet or to the workbook is told of changed cells', () => {
    on.excel.listeners.add(on.sheet.id).add('Workbook');
    on.write('A1:B2', 1);
    const args = {
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      worksheetId: on.sheet.id,
      address: 'A1:B2',
      shiftDirection: 'None',
    };
    expect(on.events).toEqual([
      { type: 10, target: on.sheet.id, args },
      { type: 10, target: 'Workbook', args },
    ]);
  });

  test('what a person types is told as not by the add-in', () => {
    on.excel.listeners.add(on.sheet.id);
    typed(on.excel, 'Sheet1', 'C3', '甲');
    expect(on.events.map(({ args }) => [args['triggerSource'], args['address']])).toEqual([['Unknown', 'C3']]);
  });

  test('nobody is told who does not listen, or while events are off', () => {
    on.write('A1', 1);
    on.excel.listeners.add(on.sheet.id);
    on.excel.enableEvents = false;
    on.write('A1', 2);
    expect(on.events).toEqual([]);
  });

  test('a change makes formulas stale', () => {
    on.excel.workbook.stale = false;
    on.write('A1', 1);
    expect(on.excel.workbook.stale).toBe(true);
  });
});

test('the size the library asks for is checked', () => {
  expect(refusal(() => on.call(on.range('A1:B2'), '_ValidateArraySize', 2, 2))).toBeUndefined();
  expect(refusal(() => on.call(on.range('A1:B2'), '_ValidateArraySize', 2, 3))).toBe('InvalidArgument');
});

test('200,000 cells are written, given a font, a fill and all borders, and read within seconds', () => {
  const values = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => (column < 3 ? `'文字${row}` : row * column)),
  );
  const start = performance.now();
  on.write('A1:J20000', values);
  on.set(on.to('RangeFont', on.format('A1:J20000'), 'font'), 'bold', true);
  on.set(on.to('RangeFill', on.format('A1:J20000'), 'fill'), 'color', '#FFF8E1');
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'])
    on.set(on.to('RangeBorder', on.to('RangeBorderCollection', on.format('A1:J20000'), 'borders'), 'getItem', side), 'style', 'Continuous');
  const read = on.values('A1:J20000') as unknown[][];
  expect(read).toHaveLength(20_000);
  expect(read[19_999]?.slice(2, 4)).toEqual(['文字19999', 59_997]);
  expect(performance.now() - start).toBeLessThan(4_000);
});
