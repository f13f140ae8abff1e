import { areaAddress } from '../../../../../src/model/address';
import { hostObject } from '../../../protocol/host-type';
import { SimulatedExcel } from '../../../simulated-excel';
import { area, called, firstSheet, range, refusal } from '../called';

function open() {
  const excel = new SimulatedExcel();
  const sheet = firstSheet(excel);
  const on = (...addresses: string[]) => hostObject('DataValidation', { sheet, areas: addresses.map(area) });
  return { sheet, on, ...called(excel) };
}

const whole = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };
const list = { list: { inCellDropDown: true, source: "='名单'!$A$1:$A$9" } };
const hint = { showPrompt: true, title: '填报', message: '填当月数' };

describe('DataValidation.rule', () => {
  test('comes back with bounds as formulas and the name of its type', () => {
    const { on, get, set } = open();
    set(on('B2:B9'), 'rule', whole);
    expect(get(on('B2:B9'), 'rule')).toEqual({ wholeNumber: { formula1: '=0', formula2: '=10', operator: 'Between' } });
    expect(get(on('B2:B9'), 'type')).toBe('WholeNumber');
  });

  test('keeps a Range as the formula of its cells', () => {
    const { sheet, on, get, set } = open();
    set(on('B2'), 'rule', { list: { source: range(sheet, 'D1:D4') } });
    expect(get(on('B2'), 'rule')).toEqual({ list: { inCellDropDown: true, source: "='Sheet1'!$D$1:$D$4" } });
  });

  test.each([
    ['two kinds at once', { ...whole, ...list }],
    ['no kind', {}],
    ['an unknown kind', { wholeNumbers: whole.wholeNumber }],
    ['an unknown operator', { decimal: { formula1: 1, operator: 'Above' } }],
    ['no operator', { decimal: { formula1: 1 } }],
    ['one bound where two are needed', { decimal: { formula1: 1, operator: 'Between' } }],
    ['bounds the wrong way round', { decimal: { formula1: 2, formula2: 1, operator: 'Between' } }],
    ['a text that is no number', { textLength: { formula1: '十', operator: 'LessThan' } }],
    ['a serial number as a date', { date: { formula1: 45000, operator: 'GreaterThan' } }],
    ['a list of 256 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
    ['a formula without equals sign', { custom: { formula: 'B2>0' } }],
  ])('refuses %s', (_, rule) => {
    const { sheet, on, set } = open();
    expect(refusal(() => set(on('B2'), 'rule', rule)).code).toBe('InvalidArgument');
    expect(sheet.validations).toEqual([]);
  });

  test('takes dates in ISO 8601, lists of 255 characters and formulas', () => {
    const { on, get, set } = open();
    set(on('B2'), 'rule', { date: { formula1: '2024-01-01', operator: 'GreaterThan' } });
    set(on('B3'), 'rule', { list: { source: 'x'.repeat(255) } });
    set(on('B4'), 'rule', { custom: { formula: '=B4>0' } });
    expect(['B2', 'B3', 'B4'].map((cell) => get(on(cell), 'type'))).toEqual(['Date', 'List', 'Custom']);
  });

  test('of cells inside of another validation leaves that one around them', () => {
    const { sheet, on, get, set } = open();
    set(on('A1:C3'), 'rule', whole);
    set(on('B2'), 'rule', list);
    expect(sheet.validations.map((one) => areaAddress(one.area))).toEqual(['A1:C1', 'A2', 'C2', 'A3:C3', 'B2']);
    expect(get(on('B2'), 'type')).toBe('List');
    expect(get(on('A1:C3'), 'type')).toBe('Inconsistent');
    expect(get(on('A1:C3'), 'rule')).toBeNull();
  });

  test('is none where nobody set one, and mixed criteria where some cells have one', () => {
    const { on, get, set } = open();
    set(on('A1:A2'), 'rule', whole);
    expect(get(on('B1'), 'type')).toBe('None');
    expect(get(on('A1:A3'), 'type')).toBe('MixedCriteria');
  });
});

describe('DataValidation.prompt', () => {
  test('may come before or after the rule of the same cells', () => {
    const { on, get, set } = open();
    set(on('B2:B9'), 'prompt', hint);
    set(on('B2:B9'), 'rule', whole);
    set(on('B2:B9'), 'prompt', { ...hint, title: '说明' });
    expect(get(on('B2:B9'), 'prompt')).toEqual({ ...hint, title: '说明' });
    expect(get(on('B2:B9'), 'type')).toBe('WholeNumber');
  });

  test.each([
    ['a prompt after a rule', 'rule', whole, 'prompt', hint],
    ['a rule after a prompt', 'prompt', hint, 'rule', whole],
  ])('over cells of another validation refuses %s', (_, first, firstValue, second, secondValue) => {
    const { on, set } = open();
    set(on('B5:B10'), 'prompt', hint);
    set(on('B1:B10'), first, firstValue);
    const { code, message } = refusal(() => set(on('B1:B10'), second, secondValue));
    expect(code).toBe('InvalidArgument');
    expect(message).toContain("'Sheet1'!B1:B10");
  });

  test('after a rule is taken when the cells were cleared before', () => {
    const { on, get, set, call } = open();
    set(on('B5:B10'), 'prompt', hint);
    call(on('B1:B10'), 'clear');
    set(on('B1:B10'), 'rule', whole);
    set(on('B1:B10'), 'prompt', hint);
    expect(get(on('B1:B10'), 'prompt')).toEqual(hint);
  });

  test.each([
    ['a title of 33 characters', { ...hint, title: '题'.repeat(33) }],
    ['a message of 256 characters', { ...hint, message: '文'.repeat(256) }],
    ['no message', { showPrompt: true, title: '填报' }],
    ['a name that Excel does not know', { ...hint, text: '填' }],
  ])('refuses %s', (_, prompt) => {
    const { on, set } = open();
    expect(refusal(() => set(on('B2'), 'prompt', prompt)).code).toBe('InvalidArgument');
  });

  test('takes a title of 32 and a message of 255 characters', () => {
    const { on, get, set } = open();
    const longest = { showPrompt: true, title: '题'.repeat(32), message: '文'.repeat(255) };
    set(on('B2'), 'prompt', longest);
    expect(get(on('B2'), 'prompt')).toEqual(longest);
  });
});

describe('DataValidation', () => {
  test('refuses an alert of unknown style and keeps a good one', () => {
    const { on, get, set } = open();
    const alert = { showAlert: true, style: 'Stop', title: '错误', message: '须为整数' };
    expect(refusal(() => set(on('B2'), 'errorAlert', { ...alert, style: 'Loud' })).code).toBe('InvalidArgument');
    set(on('B2'), 'errorAlert', alert);
    expect(get(on('B2'), 'errorAlert')).toEqual(alert);
  });

  test('clears cells and leaves those beside them', () => {
    const { sheet, on, set, call } = open();
    set(on('A1:A9'), 'rule', whole);
    call(on('A4:A9'), 'clear');
    expect(sheet.validations.map((one) => areaAddress(one.area))).toEqual(['A1:A3']);
  });

  test('does not say whether entries are valid', () => {
    const { on, get } = open();
    expect(refusal(() => get(on('A1'), 'valid')).code).toBe('HostNotImplemented');
  });

  test.each(['rule', 'prompt', 'errorAlert', 'ignoreBlanks'])('refuses %s on a protected sheet', (setting) => {
    const { sheet, on, get, set } = open();
    const value = setting === 'rule' ? whole : get(on('A1'), setting);
    sheet.protection = { options: {} };
    expect(refusal(() => set(on('A1'), setting, value)).code).toBe('AccessDenied');
  });
});
