import { OnCells, refusal } from '../../on-cells';

let on: OnCells;
beforeEach(() => {
  on = new OnCells();
  on.set(on.to('RangeFont', on.format('A1'), 'font'), 'bold', true);
  on.set(on.range('2:2'), 'rowHidden', true);
  on.set(on.format('B:B'), 'columnWidth', 90);
});

test('cells answer with what was asked for and nothing else', () => {
  expect(
    on.call(on.range('A1:B1'), 'getCellProperties', {
      address: true,
      format: { font: { bold: true, size: false }, fill: { color: true } },
    }),
  ).toEqual([
    [
      { address: 'Sheet1!A1', format: { font: { bold: true }, fill: { color: '#FFFFFF' } } },
      { address: 'Sheet1!B1', format: { font: { bold: false }, fill: { color: '#FFFFFF' } } },
    ],
  ]);
});

test('rows tell size and whether they are hidden; cells that differ read null', () => {
  expect(
    on.call(on.range('A1:B2'), 'getRowProperties', { rowIndex: true, rowHidden: true, format: { rowHeight: true, font: { bold: true } } }),
  ).toEqual([
    { rowIndex: 0, rowHidden: false, format: { rowHeight: 15, font: { bold: null } } },
    { rowIndex: 1, rowHidden: true, format: { rowHeight: 0, font: { bold: false } } },
  ]);
});

test('columns tell their width', () => {
  expect(
    on.call(on.range('A1:B2'), 'getColumnProperties', { columnIndex: true, columnHidden: true, format: { columnWidth: true } }),
  ).toEqual([
    { columnIndex: 0, columnHidden: false, format: { columnWidth: 48 } },
    { columnIndex: 1, columnHidden: false, format: { columnWidth: 90 } },
  ]);
});

test('borders come by side, protection as a whole', () => {
  on.set(on.to('RangeBorder', on.to('RangeBorderCollection', on.format('A1'), 'borders'), 'getItem', 'EdgeTop'), 'style', 'Continuous');
  expect(on.call(on.range('A1'), 'getCellProperties', { format: { borders: { style: true }, protection: true } })).toEqual([
    [
      {
        format: {
          borders: { top: { style: 'Continuous' }, bottom: { style: 'None' }, left: { style: 'None' }, right: { style: 'None' } },
          protection: { locked: true, formulaHidden: false },
        },
      },
    ],
  ]);
});

test('what is not known is refused by name', () => {
  expect(refusal(() => on.call(on.range('A1'), 'getCellProperties', { style: true }))).toBe('HostNotImplemented');
  expect(() => on.call(on.range('A1'), 'getCellProperties', { format: { font: { strikethrough: true } } })).toThrow(
    'format: font: strikethrough',
  );
  expect(refusal(() => on.call(on.range('A1'), 'getCellProperties', undefined))).toBe('InvalidArgument');
  expect(refusal(() => on.call(on.range('A:A'), 'getCellProperties', { address: true }))).toBe('InvalidArgument');
});
