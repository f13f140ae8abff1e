import { OnCells, refusal } from '../../on-cells';
import type { HostObject } from '../../protocol/host-type';

let on: OnCells;
beforeEach(() => (on = new OnCells()));

const font = (address: string) => on.to('RangeFont', on.format(address), 'font');
const fill = (address: string) => on.to('RangeFill', on.format(address), 'fill');
const protection = (address: string) => on.to('FormatProtection', on.format(address), 'protection');

/** The part of the formats of A1 that a test names. */
const partOf = (name: string): HostObject => {
  const part = { font, fill, protection }[name as 'font' | 'fill' | 'protection'] as ((address: string) => HostObject) | undefined;
  return part === undefined ? on.format('A1') : part('A1');
};

test('cells that nobody formatted read as Excel’s defaults', () => {
  expect(on.get(on.format('A1'), 'horizontalAlignment')).toBe('General');
  expect(on.get(on.format('A1'), 'verticalAlignment')).toBe('Bottom');
  expect(on.get(on.format('A1'), 'wrapText')).toBe(false);
  expect(on.get(on.format('A1'), 'indentLevel')).toBe(0);
  expect(['name', 'size', 'bold', 'italic', 'underline', 'color'].map((name) => on.get(font('A1'), name))).toEqual([
    'Calibri',
    11,
    false,
    false,
    'None',
    '#000000',
  ]);
  expect(on.get(fill('A1'), 'color')).toBe('#FFFFFF');
  expect(on.get(protection('A1'), 'locked')).toBe(true);
});

test('what is set is read back, in the form Excel gives it', () => {
  for (const [name, value] of Object.entries({ name: '宋体', size: 10.5, bold: true, italic: true, underline: 'Single', color: '#1f4e79' }))
    on.set(font('A1:B2'), name, value);
  on.set(fill('A1:B2'), 'color', 'FFF8E1');
  on.set(on.format('A1:B2'), 'horizontalAlignment', 'Center');
  on.set(on.format('A1:B2'), 'verticalAlignment', 'Center');
  on.set(on.format('A1:B2'), 'wrapText', true);
  on.set(on.format('A1:B2'), 'indentLevel', 1);
  on.set(protection('A1:B2'), 'locked', false);
  expect(on.sheet.cells.get(2)?.get(2)?.format).toEqual({
    align: { horizontal: 'center', indent: 1, vertical: 'middle', wrap: true },
    fill: 'FFF8E1',
    font: { bold: true, color: '1F4E79', italic: true, name: '宋体', size: 10.5, underline: true },
    unlocked: true,
  });
  expect(on.get(font('A1:B2'), 'color')).toBe('#1F4E79');
});

test('cells that look alike share one format, however they came by it', () => {
  on.set(font('A1'), 'bold', true);
  on.set(fill('A1'), 'color', '#FFFFFE');
  on.set(fill('A2'), 'color', '#FFFFFE');
  on.set(font('A2'), 'bold', true);
  expect(on.sheet.cells.get(1)?.get(1)?.format).toBe(on.sheet.cells.get(2)?.get(1)?.format);
});

test('a property whose cells differ reads null, blank cells among them', () => {
  on.set(font('A1'), 'bold', true);
  expect(on.get(font('A1:A2'), 'bold')).toBeNull();
  expect(on.get(font('A1:A2'), 'italic')).toBe(false);
});

test('cells that lose their last format are as if untouched', () => {
  on.set(fill('A1:B2'), 'color', '#FFF8E1');
  on.set(on.format('A1:B2'), 'verticalAlignment', 'Top');
  on.call(fill('A1:B2'), 'clear');
  on.set(on.format('A1:B2'), 'verticalAlignment', 'Bottom');
  expect(on.sheet.cells.size).toBe(0);
});

test.each([
  ['font', 'size', 0],
  ['font', 'size', 'big'],
  ['font', 'name', ''],
  ['font', 'bold', 'yes'],
  ['font', 'underline', 'Wavy'],
  ['font', 'color', '#12'],
  ['fill', 'color', ''],
  ['format', 'indentLevel', 251],
  ['format', 'horizontalAlignment', 'left'],
  ['format', 'columnWidth', -1],
  ['format', 'rowHeight', 410],
  ['protection', 'locked', 1],
])('%s.%s = %p is refused', (part, member, value) => {
  expect(refusal(() => on.set(partOf(part), member, value))).toBe('InvalidArgument');
});

test.each([
  ['font', 'underline', 'Double'],
  ['font', 'color', 'red'],
  ['format', 'horizontalAlignment', 'Fill'],
  ['protection', 'formulaHidden', true],
])('%s.%s = %p is not known', (part, member, value) => {
  expect(refusal(() => on.set(partOf(part), member, value))).toBe('HostNotImplemented');
});

test('sizes by content are not known', () => {
  expect(refusal(() => on.call(on.format('A:A'), 'autofitColumns'))).toBe('HostNotImplemented');
});

test('whole rows and columns take sizes, no formats', () => {
  on.set(on.format('B:C'), 'columnWidth', 80);
  on.set(on.format('2:2'), 'rowHeight', 30);
  expect(refusal(() => on.set(font('A:A'), 'bold', true))).toBe('HostNotImplemented');
  expect(on.get(on.format('C1:C9'), 'columnWidth')).toBe(80.25);
  expect(on.get(on.format('A2'), 'rowHeight')).toBe(30);
  expect(on.get(on.format('A1:B1'), 'columnWidth')).toBeNull();
});

test('what is hidden has no size, and a size brings it back', () => {
  on.set(on.range('B:B'), 'columnHidden', true);
  expect(on.get(on.format('B1'), 'columnWidth')).toBe(0);
  on.set(on.format('B1'), 'columnWidth', 48);
  expect(on.get(on.range('B:B'), 'columnHidden')).toBe(false);
  on.set(on.format('3:3'), 'rowHeight', 0);
  expect(on.get(on.range('3:3'), 'rowHidden')).toBe(true);
});

test('formats of protected sheets need their permissions', () => {
  on.sheet.protection = { options: { allowFormatRows: true } };
  expect(refusal(() => on.set(font('A1'), 'bold', true))).toBe('AccessDenied');
  expect(refusal(() => on.set(on.format('A1'), 'columnWidth', 50))).toBe('AccessDenied');
  on.set(on.format('A1'), 'rowHeight', 20);
  expect(on.get(on.format('A1'), 'rowHeight')).toBe(20);
});
