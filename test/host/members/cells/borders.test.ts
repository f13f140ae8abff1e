import { OnCells, refusal } from '../../on-cells';

let on: OnCells;
beforeEach(() => (on = new OnCells()));

const border = (address: string, side: string) =>
  on.to('RangeBorder', on.to('RangeBorderCollection', on.format(address), 'borders'), 'getItem', side);
const look = (address: string, side: string) => ['style', 'weight', 'color'].map((name) => on.get(border(address, side), name));
const line = (address: string, side: string, weight: string, color = '#7F7F7F') => {
  on.set(border(address, side), 'style', 'Continuous');
  on.set(border(address, side), 'weight', weight);
  on.set(border(address, side), 'color', color);
};

test('without a line the style is None', () => {
  expect(look('A1', 'EdgeTop')).toEqual(['None', 'Thin', '#000000']);
});

test.each(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'])('%s is drawn on that edge of the area and nowhere else', (side) => {
  line('B2:C3', side, 'Medium');
  expect(look('B2:C3', side)).toEqual(['Continuous', 'Medium', '#7F7F7F']);
  for (const other of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'])
    if (other !== side) expect(on.get(border('B2:C3', other), 'style')).not.toBe('Continuous');
});

test('lines inside are drawn between cells', () => {
  line('A1:B3', 'InsideHorizontal', 'Hairline');
  expect(look('A2:B2', 'EdgeTop')).toEqual(['Continuous', 'Hairline', '#7F7F7F']);
  expect(look('A1:B3', 'EdgeTop')[0]).toBe('None');
  expect(look('A1:B3', 'EdgeBottom')[0]).toBe('None');
  line('A1:B3', 'InsideVertical', 'Thin');
  expect(look('B1:B3', 'EdgeLeft')).toEqual(['Continuous', 'Thin', '#7F7F7F']);
  expect(look('A1:B3', 'EdgeRight')[0]).toBe('None');
});

test('an edge has one line, whichever of its two cells is asked', () => {
  line('A1', 'EdgeBottom', 'Medium');
  expect(look('A2', 'EdgeTop')).toEqual(['Continuous', 'Medium', '#7F7F7F']);
  line('A2', 'EdgeTop', 'Hairline');
  expect(look('A1', 'EdgeBottom')).toEqual(['Continuous', 'Hairline', '#7F7F7F']);
  on.set(border('A2', 'EdgeTop'), 'style', 'None');
  expect(look('A1', 'EdgeBottom')[0]).toBe('None');
});

test('edges that differ read null', () => {
  line('A1', 'EdgeTop', 'Medium');
  expect(look('A1:B1', 'EdgeTop')).toEqual([null, null, null]);
});

test('a colour alone draws a thin line', () => {
  on.set(border('A1', 'EdgeTop'), 'color', '#FF0000');
  expect(look('A1', 'EdgeTop')).toEqual(['Continuous', 'Thin', '#FF0000']);
});

test('lines of blank cells count among the used range', () => {
  line('C5', 'EdgeBottom', 'Thin');
  expect(on.get(on.to('Range', on.range('A1:Z99'), 'getUsedRange'), 'address')).toBe('Sheet1!C5');
});

test('lines that formats have no word for are not known, others are refused', () => {
  expect(refusal(() => on.set(border('A1', 'EdgeTop'), 'weight', 'Thick'))).toBe('HostNotImplemented');
  expect(refusal(() => on.set(border('A1', 'EdgeTop'), 'style', 'Double'))).toBe('HostNotImplemented');
  expect(refusal(() => on.set(border('A1', 'EdgeTop'), 'style', 'thin'))).toBe('InvalidArgument');
  expect(refusal(() => border('A1', 'DiagonalUp'))).toBe('HostNotImplemented');
  expect(refusal(() => border('A1', 'Top'))).toBe('InvalidArgument');
  expect(refusal(() => on.set(border('A:A', 'EdgeTop'), 'style', 'Continuous'))).toBe('HostNotImplemented');
});

test('lines of protected sheets need the permission to format', () => {
  on.sheet.protection = { options: {} };
  expect(refusal(() => line('A1', 'EdgeTop', 'Thin'))).toBe('AccessDenied');
});

test('the sides come in an order and by number', () => {
  const borders = on.to('RangeBorderCollection', on.format('A1'), 'borders');
  expect(on.get(borders, 'count')).toBe(6);
  expect(on.get(on.to('RangeBorder', borders, 'getItemAt', 1), 'sideIndex')).toBe('EdgeBottom');
  expect(refusal(() => on.call(borders, 'getItemAt', 6))).toBe('InvalidArgument');
});
