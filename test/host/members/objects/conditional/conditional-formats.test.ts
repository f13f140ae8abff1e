import { areaAddress } from '../../../../../src/model/address';
import { hostObject } from '../../../protocol/host-type';
import { SimulatedExcel } from '../../../simulated-excel';
import { area, called, firstSheet, refusal } from '../called';

function open() {
  const excel = new SimulatedExcel();
  const sheet = firstSheet(excel);
  const members = called(excel);
  const on = (...addresses: string[]) => hostObject('ConditionalFormatCollection', { sheet, areas: addresses.map(area) });
  const add = (address: string, formula: string) => {
    const format = members.follow(on(address), 'add', 'ConditionalFormat', 'Custom');
    const custom = members.follow(format, 'custom', 'CustomConditionalFormat');
    members.set(members.follow(custom, 'rule', 'ConditionalFormatRule'), 'formula', formula);
    return { format, look: members.follow(custom, 'format', 'ConditionalRangeFormat') };
  };
  const formulas = () => sheet.conditionalFormats.map((one) => one.formula);
  return { sheet, on, add, formulas, ...members };
}

describe('ConditionalFormatCollection', () => {
  test('puts a new format before the others', () => {
    const { sheet, add, formulas } = open();
    add('A1:A9', '=$A1>1');
    add('B1:B9', '=$B1>1');
    expect(formulas()).toEqual(['=$B1>1', '=$A1>1']);
    expect(sheet.conditionalFormats.map((one) => one.priority)).toEqual([0, 1]);
  });

  test('has the formats that touch its cells', () => {
    const { on, add, call, items } = open();
    add('A1:A9', '=1>0');
    add('B1:B9', '=2>0');
    expect(call(on('A9:B12'), 'getCount')).toBe(2);
    expect(items(on('A9'))).toHaveLength(1);
    expect(call(on('C1'), 'getCount')).toBe(0);
  });

  test('finds a format by id and by place, and refuses what it does not have', () => {
    const { on, add, get, follow, call } = open();
    const { format } = add('A1', '=1>0');
    const id = get(format, 'id');
    expect(follow(on('A1'), 'getItem', 'ConditionalFormat', id).self.format).toBe(format.self.format);
    expect(follow(on('A1'), 'getItemAt', 'ConditionalFormat', 0).self.format).toBe(format.self.format);
    expect(refusal(() => call(on('B1'), 'getItem', id)).code).toBe('ItemNotFound');
    expect(refusal(() => call(on('A1'), 'getItemAt', 1)).code).toBe('ItemNotFound');
    expect(call(on('B1'), 'getItemOrNullObject', id)).toBeNull();
  });

  test('says loudly which kinds it does not know', () => {
    const { on, call } = open();
    expect(refusal(() => call(on('A1'), 'add', 'DataBar')).code).toBe('HostNotImplemented');
    expect(refusal(() => call(on('A1'), 'add', 'Bar')).code).toBe('InvalidArgument');
  });

  test('clears cells: whole formats go, others keep the rest', () => {
    const { sheet, on, add, call, formulas } = open();
    add('A1:A9', '=1>0');
    add('B1:B3', '=2>0');
    call(on('A1:B3'), 'clearAll');
    expect(formulas()).toEqual(['=1>0']);
    expect(sheet.conditionalFormats.map((one) => areaAddress(one.area))).toEqual(['A4:A9']);
  });

  test('refuses loudly to make a hole', () => {
    const { on, add, call } = open();
    add('A1:A9', '=1>0');
    expect(refusal(() => call(on('A5'), 'clearAll')).code).toBe('HostNotImplemented');
  });

  test('refuses on a protected sheet unless formatting is allowed', () => {
    const { sheet, on, add, call } = open();
    sheet.protection = { options: {} };
    expect(refusal(() => call(on('A1'), 'add', 'Custom')).code).toBe('AccessDenied');
    sheet.protection = { options: { allowFormatCells: true } };
    add('A1', '=1>0');
    expect(sheet.conditionalFormats).toHaveLength(1);
  });
});

describe('ConditionalFormat', () => {
  test.each([
    [0, ['=3>0', '=1>0', '=2>0']],
    [9, ['=1>0', '=2>0', '=3>0']],
    [-1, ['=1>0', '=2>0', '=3>0']],
    [-2, ['=1>0', '=3>0', '=2>0']],
    [-9, ['=3>0', '=1>0', '=2>0']],
  ])('moved to priority %d reorders the others', (priority, expected) => {
    const { sheet, add, set, formulas } = open();
    const { format } = add('A1', '=3>0');
    add('A1', '=2>0');
    add('A1', '=1>0');
    set(format, 'priority', priority);
    expect(formulas()).toEqual(expected);
    expect(sheet.conditionalFormats.map((one) => one.priority)).toEqual([0, 1, 2]);
  });

  test('deleted leaves priorities without gaps', () => {
    const { sheet, add, call } = open();
    add('A1', '=2>0');
    const { format } = add('A1', '=1>0');
    call(format, 'delete');
    expect(sheet.conditionalFormats.map(({ formula, priority }) => [formula, priority])).toEqual([['=2>0', 0]]);
  });

  test('keeps colour, weight and fill, and gives them back as Excel writes colours', () => {
    const { add, set, get, call, follow } = open();
    const { format, look } = add('A1', '=1>0');
    const font = follow(look, 'font', 'ConditionalRangeFont');
    const fill = follow(look, 'fill', 'ConditionalRangeFill');
    set(font, 'color', 'c00000');
    set(font, 'bold', true);
    set(fill, 'color', '#FFE699');
    expect(format.self.format.style).toEqual({ color: '#C00000', bold: true, fill: '#FFE699' });
    call(fill, 'clear');
    expect(get(fill, 'color')).toBeNull();
    expect(get(font, 'color')).toBe('#C00000');
  });

  test('refuses a formula without equals sign, and colours that are none', () => {
    const { add, set, follow } = open();
    expect(refusal(() => add('A1', 'A1>0')).code).toBe('InvalidArgument');
    const font = follow(add('A1', '=1>0').look, 'font', 'ConditionalRangeFont');
    expect(refusal(() => set(font, 'color', '#12')).code).toBe('InvalidArgument');
    expect(refusal(() => set(font, 'color', 'orange')).code).toBe('HostNotImplemented');
  });

  test('leads to its cells', () => {
    const { add, follow } = open();
    expect(follow(add('B2:C3', '=1>0').format, 'getRange', 'Range').self.area).toEqual(area('B2:C3'));
  });
});
