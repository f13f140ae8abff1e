import { hostObject } from '../../../protocol/host-type';
import { SimulatedExcel } from '../../../simulated-excel';
import { addSheet } from '../../../model/workbook-model';
import { area, called, fill, firstSheet, range, refusal } from '../called';

function open() {
  const excel = new SimulatedExcel();
  const sheet = firstSheet(excel);
  fill(sheet, [
    ['园区', '产值'],
    ['广清产业园', 12],
    ['广德产业园', 7],
  ]);
  const members = called(excel);
  const tables = hostObject('TableCollection', { workbook: excel.workbook, sheet });
  const add = (address: unknown = 'A1:B3') => members.follow(tables, 'add', 'Table', address, true);
  return { excel, sheet, tables, add, ...members };
}

const headers = (sheet: ReturnType<typeof firstSheet>) => [...(sheet.cells.get(1)?.values() ?? [])].map(({ value }) => value);

describe('TableCollection.add', () => {
  test('makes a table over cells given as address or as Range, with a name of its own', () => {
    const { sheet, add, get } = open();
    fill(sheet, [['a', 'b', 'c', 'd']]);
    expect(get(add('A1:B3'), 'name')).toBe('Table1');
    expect(get(add(range(sheet, 'C1:D3')), 'name')).toBe('Table2');
    expect(sheet.tables.map((table) => table.area)).toEqual([area('A1:B3'), area('C1:D3')]);
  });

  test('takes the sheet of an address from the workbook', () => {
    const { excel, follow, get } = open();
    const other = addSheet(excel.workbook, "县区's");
    const all = hostObject('TableCollection', { workbook: excel.workbook });
    const table = follow(all, 'add', 'Table', "'县区''s'!A1:B2", true);
    expect(follow(table, 'worksheet', 'Worksheet').self).toBe(other);
    expect(get(all, 'count')).toBe(1);
  });

  test('makes headers unique texts, large and small letters alike', () => {
    const { sheet, add } = open();
    fill(sheet, [
      ['Name', 'name', null, 2024, 'Name'],
      [1, 2, 3, 4, 5],
    ]);
    add('A1:E2');
    expect(headers(sheet)).toEqual(['Name', 'name2', 'Column3', '2024', 'Name3']);
  });

  test('turns a formula in the header into its text', () => {
    const { sheet, add } = open();
    sheet.cells.get(1)?.set(1, { value: '园区', formula: '"园"&"区"', format: {} });
    add();
    expect(sheet.cells.get(1)?.get(1)).toEqual({ value: '园区', format: {} });
  });

  test('says loudly that it cannot write a formatted number as a header', () => {
    const { sheet, add } = open();
    sheet.cells.get(1)?.set(1, { value: 45000, format: { numberFormat: 'yyyy-mm-dd' } });
    const { code, message } = refusal(() => add());
    expect(code).toBe('HostNotImplemented');
    expect(message).toContain("'Sheet1'!A1");
  });

  test('refuses cells of another table', () => {
    const { add } = open();
    add();
    expect(refusal(() => add('B3:C5'))).toEqual({
      code: 'InvalidArgument',
      message: "TableCollection.add: 'Sheet1'!B3:C5 overlaps the table Table1",
    });
  });

  test('refuses merged cells', () => {
    const { sheet, add } = open();
    sheet.merges.push(area('B2:B3'));
    expect(refusal(() => add()).code).toBe('InvalidArgument');
  });

  test('refuses a protected sheet', () => {
    const { sheet, add } = open();
    sheet.protection = { options: {} };
    expect(refusal(() => add()).code).toBe('AccessDenied');
  });

  test.each([
    ['an address that is none', 'A0:B3', true, 'InvalidArgument'],
    ['a sheet that is not there', '无!A1:B3', true, 'ItemNotFound'],
    ['no word about headers', 'A1:B3', undefined, 'InvalidArgument'],
    ['a table without headers', 'A1:B3', false, 'HostNotImplemented'],
    ['a table without data rows', 'A1:B1', true, 'HostNotImplemented'],
  ])('refuses %s', (_, address, hasHeaders, code) => {
    const { sheet, tables, call } = open();
    expect(refusal(() => call(tables, 'add', address, hasHeaders)).code).toBe(code);
    expect(sheet.tables).toEqual([]);
  });
});

describe('TableCollection', () => {
  test('finds a table by name or id, and says which it does not have', () => {
    const { tables, add, get, set, call, follow } = open();
    const table = add();
    set(table, 'name', '台账');
    expect(follow(tables, 'getItem', 'Table', '台账').self.table).toBe(table.self.table);
    expect(follow(tables, 'getItem', 'Table', get(table, 'id')).self.table).toBe(table.self.table);
    expect(follow(tables, 'getItemAt', 'Table', 0).self.table).toBe(table.self.table);
    expect(call(tables, 'getItemOrNullObject', 'Table1')).toBeNull();
    expect(refusal(() => call(tables, 'getItem', 'Table1')).code).toBe('ItemNotFound');
  });

  test('of a sheet leaves out tables of others', () => {
    const { excel, add, call, items } = open();
    add();
    const other = hostObject('TableCollection', { workbook: excel.workbook, sheet: addSheet(excel.workbook, '空') });
    expect(call(other, 'getCount')).toBe(0);
    expect(items(hostObject('TableCollection', { workbook: excel.workbook }))).toHaveLength(1);
  });
});

describe('Table', () => {
  test.each(['A1', 'R1C1', 'c', '1表', '台 账', '', 'x'.repeat(256)])('refuses the name %j', (name) => {
    const { add, set } = open();
    const table = add();
    expect(refusal(() => set(table, 'name', name)).code).toBe('InvalidArgument');
  });

  test('refuses the name of another table or of a defined name', () => {
    const { excel, sheet, add, set } = open();
    fill(sheet, [['a', 'b', 'c', 'd']]);
    excel.workbook.names.push({ name: '名单', refersTo: '=1', visible: true });
    const [first, second] = [add('A1:B3'), add('C1:D3')];
    set(first, 'name', '台账_1');
    expect(refusal(() => set(second, 'name', '台账_1')).code).toBe('ItemAlreadyExists');
    expect(refusal(() => set(second, 'name', '名单')).code).toBe('ItemAlreadyExists');
    set(first, 'name', '台账_1');
  });

  test('refuses styles that are none of Excel', () => {
    const { add, get, set } = open();
    const table = add();
    set(table, 'style', 'TableStyleLight21');
    expect(refusal(() => set(table, 'style', 'TableStyleLight22')).code).toBe('InvalidArgument');
    expect(get(table, 'style')).toBe('TableStyleLight21');
  });

  test.each(['showFilterButton', 'showBandedRows', 'showBandedColumns', 'highlightFirstColumn', 'highlightLastColumn'])(
    'switches %s, with true and false only',
    (name) => {
      const { add, get, set } = open();
      const table = add();
      const before = get(table, name);
      set(table, name, before !== true);
      expect(get(table, name)).toBe(before !== true);
      expect(refusal(() => set(table, name, 1)).code).toBe('InvalidArgument');
    },
  );

  test('has a header row and data rows', () => {
    const { add, follow } = open();
    const table = add();
    expect(follow(table, 'getRange', 'Range').self.area).toEqual(area('A1:B3'));
    expect(follow(table, 'getHeaderRowRange', 'Range').self.area).toEqual(area('A1:B1'));
    expect(follow(table, 'getDataBodyRange', 'Range').self.area).toEqual(area('A2:B3'));
  });

  test('becomes a range and leaves its values', () => {
    const { sheet, add, follow } = open();
    expect(follow(add(), 'convertToRange', 'Range').self.area).toEqual(area('A1:B3'));
    expect(sheet.tables).toEqual([]);
    expect(sheet.cells.get(2)?.get(2)?.value).toBe(12);
  });

  test('deleted takes its values along', () => {
    const { sheet, add, call } = open();
    call(add(), 'delete');
    expect(sheet.tables).toEqual([]);
    expect(sheet.cells.get(2)?.get(2)?.value).toBeNull();
  });

  test('is resized from its header row, and only there', () => {
    const { add, call, get, follow } = open();
    const table = add();
    call(table, 'resize', 'A1:C5');
    expect(follow(table, 'getRange', 'Range').self.area).toEqual(area('A1:C5'));
    expect(refusal(() => call(table, 'resize', 'A2:C6')).code).toBe('InvalidArgument');
    expect(get(table, 'name')).toBe('Table1');
  });

  test.each([
    ['name', '台账'],
    ['style', 'TableStyleLight1'],
    ['showBandedRows', false],
  ])('refuses %s on a protected sheet', (name, value) => {
    const { sheet, add, set } = open();
    const table = add();
    sheet.protection = { options: {} };
    expect(refusal(() => set(table, name, value)).code).toBe('AccessDenied');
  });
});
