import { OnCells, refusal } from '../../on-cells';

let on: OnCells;
beforeEach(() => (on = new OnCells()));

describe('merging', () => {
  test('only the first cell keeps what it holds', () => {
    on.write('A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    on.call(on.range('A1:B2'), 'merge');
    expect(on.values('A1:B2')).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(on.sheet.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }]);
  });

  test('across merges each row on its own', () => {
    on.call(on.range('A1:B3'), 'merge', true);
    expect(on.sheet.merges).toHaveLength(3);
  });

  test('merged cells within give way, part of merged cells is refused', () => {
    on.call(on.range('A1:B1'), 'merge');
    expect(refusal(() => on.call(on.range('B1:C1'), 'merge'))).toBe('InvalidOperation');
    on.call(on.range('A1:C2'), 'merge');
    expect(on.sheet.merges).toHaveLength(1);
  });

  test('a single cell is not merged, and whatever touches the area is taken apart', () => {
    on.call(on.range('A1'), 'merge');
    expect(on.sheet.merges).toEqual([]);
    on.call(on.range('A1:B1'), 'merge');
    on.call(on.range('B1:B9'), 'unmerge');
    expect(on.sheet.merges).toEqual([]);
  });

  test('cells of tables and of protected sheets are not merged', () => {
    on.sheet.protection = { options: {} };
    expect(refusal(() => on.call(on.range('A1:B1'), 'merge'))).toBe('AccessDenied');
    expect(refusal(() => on.call(on.range('A1:B1'), 'unmerge'))).toBe('AccessDenied');
  });
});

describe('inserting and deleting', () => {
  test('inserting gives the new cells; the range follows its own', () => {
    on.write('A2', '甲');
    const row = on.range('2:3');
    on.excel.held.use(row);
    const inserted = on.to('Range', row, 'insert', 'Down');
    expect(on.get(inserted, 'address')).toBe('Sheet1!2:3');
    expect(on.get(row, 'address')).toBe('Sheet1!4:5');
    expect(on.values('A1:A4')).toEqual([[''], [''], [''], ['甲']]);
  });

  test('formats that hang on held ranges follow too', () => {
    const range = on.range('A2');
    const format = on.format('A2');
    on.excel.held.use(range);
    on.excel.held.use(format);
    on.call(on.range('1:1'), 'insert', 'Down');
    on.set(format, 'wrapText', true);
    expect(on.get(on.format('A3'), 'wrapText')).toBe(true);
  });

  test('a range whose cells are deleted is lost, and stays so', () => {
    const [gone, left] = [on.range('A2:B2'), on.range('A1:A3')];
    on.excel.held.use(gone);
    on.excel.held.use(left);
    on.call(on.range('2:2'), 'delete', 'Up');
    expect(on.excel.held.lostPlace(gone)).toBe('Sheet1!A2:B2');
    expect(on.get(left, 'address')).toBe('Sheet1!A1:A2');
    on.call(on.range('2:2'), 'delete', 'Up');
    expect(on.excel.held.lostPlace(gone)).toBe('Sheet1!A2:B2');
  });

  test.each([
    ['2:3', 'insert', 'Down', 'RowInserted', 'ShiftCellDown'],
    ['2:3', 'delete', 'Up', 'RowDeleted', 'ShiftCellUp'],
    ['B:B', 'insert', 'Right', 'ColumnInserted', 'ShiftCellRight'],
    ['B:B', 'delete', 'Left', 'ColumnDeleted', 'ShiftCellLeft'],
  ])('%s %s %s is told as %s', (address, method, direction, changeType, shiftDirection) => {
    on.excel.listeners.add(on.sheet.id);
    on.call(on.range(address), method, direction);
    expect(on.events.map(({ args }) => args)).toEqual([
      {
        changeType,
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        worksheetId: on.sheet.id,
        address,
        shiftDirection,
      },
    ]);
  });

  test('blocks of cells are not known, wrong directions are refused', () => {
    expect(refusal(() => on.call(on.range('A1:B2'), 'insert', 'Down'))).toBe('HostNotImplemented');
    expect(refusal(() => on.call(on.range('1:1'), 'insert', 'Right'))).toBe('InvalidArgument');
    expect(refusal(() => on.call(on.range('1:1'), 'insert', 'Up'))).toBe('InvalidArgument');
    expect(refusal(() => on.call(on.range('A:XFD'), 'delete', 'Up'))).toBe('InvalidOperation');
  });

  test('protected sheets need the permission, and deleted cells must be unlocked', () => {
    on.sheet.protection = { options: { allowInsertRows: true, allowDeleteRows: true } };
    on.call(on.range('1:1'), 'insert', 'Down');
    expect(refusal(() => on.call(on.range('A:A'), 'insert', 'Right'))).toBe('AccessDenied');
    expect(refusal(() => on.call(on.range('1:1'), 'delete', 'Up'))).toBe('AccessDenied');
  });

  test('cells that hold something are not pushed off the sheet', () => {
    on.write('A1048576', 1);
    expect(refusal(() => on.call(on.range('1:1'), 'insert', 'Down'))).toBe('InvalidOperation');
    expect(on.values('A1048576')).toEqual([[1]]);
  });
});

describe('clearing', () => {
  beforeEach(() => {
    on.write('A1:B1', 1);
    on.set(on.to('RangeFill', on.format('A1:B1'), 'fill'), 'color', '#FFF8E1');
    on.set(on.range('A1'), 'hyperlink', { documentReference: 'B2' });
  });

  const state = () => {
    const cell = on.sheet.cells.get(1)?.get(1);
    return { value: cell?.value ?? null, filled: cell?.format.fill !== undefined, linked: cell?.link !== undefined };
  };

  test.each([
    [undefined, { value: null, filled: false, linked: false }],
    ['All', { value: null, filled: false, linked: false }],
    ['Contents', { value: null, filled: true, linked: true }],
    ['Formats', { value: 1, filled: false, linked: true }],
    ['Hyperlinks', { value: 1, filled: true, linked: false }],
    ['RemoveHyperlinks', { value: 1, filled: false, linked: false }],
  ])('%s leaves %j', (applyTo, left) => {
    on.call(on.range('A1'), 'clear', applyTo);
    expect(state()).toEqual(left);
    expect(on.values('B1')).toEqual([[1]]);
  });

  test('other words are refused', () => {
    expect(refusal(() => on.call(on.range('A1'), 'clear', 'Values'))).toBe('InvalidArgument');
  });

  test('part of merged cells is refused, all of them are taken apart', () => {
    on.call(on.range('A1:B1'), 'merge');
    expect(refusal(() => on.call(on.range('A1'), 'clear'))).toBe('InvalidOperation');
    on.call(on.range('A1:C3'), 'clear');
    expect(on.sheet.merges).toEqual([]);
    expect(on.sheet.cells.size).toBe(0);
  });

  test('everything takes validations and conditional formats with it', () => {
    const area = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 };
    on.sheet.validations.push({ area, ignoreBlanks: true });
    on.sheet.conditionalFormats.push({ id: '1', area, formula: '=A1>0', priority: 0, stopIfTrue: true, style: {} });
    expect(refusal(() => on.call(on.range('A1'), 'clear'))).toBe('HostNotImplemented');
    on.call(on.range('A1:B1'), 'clear');
    expect([on.sheet.validations, on.sheet.conditionalFormats]).toEqual([[], []]);
  });

  test('locked cells of a protected sheet keep what they hold', () => {
    on.sheet.protection = { options: {} };
    expect(refusal(() => on.call(on.range('A1'), 'clear', 'Contents'))).toBe('AccessDenied');
    expect(state().value).toBe(1);
  });

  test('who listens is told when contents go, not when looks do', () => {
    on.excel.listeners.add(on.sheet.id);
    on.call(on.range('A1'), 'clear', 'Formats');
    expect(on.events).toEqual([]);
    on.call(on.range('A1'), 'clear', 'Contents');
    expect(on.events).toHaveLength(1);
  });
});
