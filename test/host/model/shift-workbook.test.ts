import { OnCells, refusal } from '../on-cells';
import { areaOfAddress, addressOf } from './areas';
import { emptyChart } from './empty-chart';
import type { PlanArea } from '../../../src/model/area';

let on: OnCells;
beforeEach(() => (on = new OnCells()));

const area = (address: string): PlanArea => {
  const found = areaOfAddress(address);
  if (found === undefined) throw new Error(address);
  return found;
};
const insert = (address: string) => on.call(on.range(address), 'insert', /^[0-9]/.test(address) ? 'Down' : 'Right');
const remove = (address: string) => on.call(on.range(address), 'delete', /^[0-9]/.test(address) ? 'Up' : 'Left');

test('cells and formulas of every sheet follow', () => {
  const other = on.sheetNamed('汇总');
  on.write('A5', '=SUM(A1:A4)');
  on.write('B1', '=Sheet1!A5*2', other);
  insert('3:4');
  expect(on.formulas('A7')).toEqual([['=SUM(A1:A6)']]);
  expect(on.formulas('B1', other)).toEqual([['=Sheet1!A7*2']]);
  remove('7:7');
  expect(on.formulas('B1', other)).toEqual([['=Sheet1!#REF!*2']]);
});

test('columns of cells follow', () => {
  on.write('A1:C1', [[1, 2, 3]]);
  insert('B:B');
  expect(on.values('A1:D1')).toEqual([[1, '', 2, 3]]);
  remove('A:A');
  expect(on.values('A1:C1')).toEqual([['', 2, 3]]);
});

test('new rows look like the one above and are in view', () => {
  on.set(on.to('RangeFill', on.format('A2:B2'), 'fill'), 'color', '#FFF8E1');
  on.set(on.format('2:2'), 'rowHeight', 30);
  on.set(on.range('2:2'), 'rowHidden', true);
  insert('3:4');
  expect(on.get(on.to('RangeFill', on.format('A3:B4'), 'fill'), 'color')).toBe('#FFF8E1');
  expect(on.get(on.format('A3:A4'), 'rowHeight')).toBe(30);
  expect(on.values('A3:B4')).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('new columns look like the one at their left', () => {
  on.set(on.to('RangeFill', on.format('A1'), 'fill'), 'color', '#FFF8E1');
  on.set(on.format('A:A'), 'columnWidth', 90);
  insert('B:B');
  expect(on.get(on.to('RangeFill', on.format('B1'), 'fill'), 'color')).toBe('#FFF8E1');
  expect(on.get(on.format('B1'), 'columnWidth')).toBe(90);
});

test('new first rows look like nothing', () => {
  on.set(on.to('RangeFill', on.format('A1'), 'fill'), 'color', '#FFF8E1');
  insert('1:1');
  expect(on.get(on.to('RangeFill', on.format('A1'), 'fill'), 'color')).toBe('#FFFFFF');
});

test('sizes and hidden rows go where their rows go', () => {
  on.set(on.range('5:5'), 'rowHidden', true);
  insert('1:2');
  expect(on.get(on.range('7:7'), 'rowHidden')).toBe(true);
  remove('1:3');
  expect(on.get(on.range('4:4'), 'rowHidden')).toBe(true);
});

test('merged areas grow, shrink and end as single cells', () => {
  on.call(on.range('A2:A3'), 'merge');
  insert('3:3');
  expect(on.sheet.merges.map(addressOf)).toEqual(['A2:A4']);
  remove('3:4');
  expect(on.sheet.merges).toEqual([]);
});

test('validations follow with the formulas of their rules', () => {
  on.sheet.validations.push(
    { area: area('B3:B5'), rule: { list: { inCellDropDown: true, source: '=$D$9:$D$12' } }, ignoreBlanks: true },
    { area: area('C3:C5'), rule: { custom: { formula: '=C3>B3' } }, ignoreBlanks: true },
    { area: area('D3'), ignoreBlanks: true },
  );
  insert('4:4');
  expect(on.sheet.validations.map((validation) => addressOf(validation.area))).toEqual(['B3:B6', 'C3:C6', 'D3']);
  expect(on.sheet.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: '=$D$10:$D$13' } });
  remove('3:3');
  expect(on.sheet.validations.map((validation) => addressOf(validation.area))).toEqual(['B3:B5', 'C3:C5']);
  expect(on.sheet.validations[1]?.rule).toEqual({ custom: { formula: '=C3>B3' } });
});

test('lists of other sheets follow the cells they are taken from', () => {
  const other = on.sheetNamed('填报');
  other.validations.push({ area: area('A1'), rule: { list: { source: '=Sheet1!$A$3:$A$5' } }, ignoreBlanks: true });
  insert('1:1');
  expect(other.validations[0]?.rule).toEqual({ list: { source: '=Sheet1!$A$4:$A$6' } });
});

test('conditional formats follow and stay the objects they are', () => {
  const format = { id: '1', area: area('A3:B5'), formula: '=$A3>$D$1', priority: 0, stopIfTrue: true, style: {} };
  on.sheet.conditionalFormats.push(format);
  insert('2:2');
  expect(on.sheet.conditionalFormats[0]).toBe(format);
  expect([addressOf(format.area), format.formula]).toEqual(['A4:B6', '=$A4>$D$1']);
  remove('4:4');
  expect([addressOf(format.area), format.formula]).toEqual(['A4:B5', '=$A4>$D$1']);
});

describe('tables', () => {
  beforeEach(() =>
    on.sheet.tables.push({
      id: '1',
      name: 'T',
      area: area('A2:C5'),
      style: '',
      showHeaders: true,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    }),
  );
  const where = () => on.sheet.tables.map((table) => addressOf(table.area));

  test('grow with rows inserted inside, move with rows inserted above', () => {
    insert('4:4');
    insert('1:1');
    expect(where()).toEqual(['A3:C7']);
  });

  test('go when all their rows go', () => {
    remove('1:9');
    expect(where()).toEqual([]);
  });

  test('keep their header row, and what Excel does to an emptied table or a new column is not known', () => {
    expect(refusal(() => remove('2:3'))).toBe('InvalidOperation');
    expect(refusal(() => remove('3:5'))).toBe('HostNotImplemented');
    expect(refusal(() => insert('B:B'))).toBe('HostNotImplemented');
    insert('A:A');
    expect(where()).toEqual(['B2:D5']);
  });
});

test('charts keep to their cells and to those they show', () => {
  const chart = emptyChart(area('E2:H9'));
  const series = {
    name: 's',
    chartType: 'Line',
    axisGroup: 'Primary' as const,
    values: { sheet: on.sheet.id, area: area('B2:B5') },
    categories: { sheet: on.sheet.id, area: area('A8:A9') },
    format: {},
  };
  chart.series.push(series);
  on.sheetNamed('图').charts.push(chart);
  insert('3:3');
  expect(addressOf(series.values.area)).toBe('B2:B6');
  remove('9:10');
  expect(series).not.toHaveProperty('categories');
  // The chart stands on another sheet.
  expect(addressOf(chart.position)).toBe('E2:H9');
});

test('a chart moves with the cells under it; without any it is not known what becomes of it', () => {
  const chart = emptyChart(area('E2:H9'));
  on.sheet.charts.push(chart);
  insert('1:1');
  expect(addressOf(chart.position)).toBe('E3:H10');
  expect(refusal(() => remove('3:10'))).toBe('HostNotImplemented');
});

test('notes go where their cells go', () => {
  on.sheet.notes.push({ row: 3, column: 1, text: '批注' }, { row: 5, column: 1, text: '删' });
  insert('1:1');
  remove('6:6');
  expect(on.sheet.notes).toEqual([{ row: 4, column: 1, text: '批注' }]);
});

test('frozen rows grow and shrink', () => {
  on.sheet.frozen = { rows: 3, columns: 1 };
  insert('2:2');
  expect(on.sheet.frozen).toEqual({ rows: 4, columns: 1 });
  insert('1:1');
  expect(on.sheet.frozen.rows).toBe(5);
  insert('6:6');
  expect(on.sheet.frozen.rows).toBe(5);
  remove('1:9');
  expect(on.sheet.frozen.rows).toBe(0);
});

test('what prints follows', () => {
  Object.assign(on.sheet.page, { printArea: area('A1:F40'), titleRows: { first: 2, last: 3 }, breaksBefore: [20, 30] });
  insert('10:11');
  expect(on.sheet.page).toMatchObject({ titleRows: { first: 2, last: 3 }, breaksBefore: [22, 32] });
  expect(on.sheet.page.printArea && addressOf(on.sheet.page.printArea)).toBe('A1:F42');
  remove('2:3');
  expect(on.sheet.page).not.toHaveProperty('titleRows');
  remove('20:20');
  expect(on.sheet.page.breaksBefore).toEqual([29]);
});

test('defined names follow', () => {
  on.excel.workbook.names.push(
    { name: 'a', refersTo: "='Sheet1'!$A$3:$F$20", visible: true },
    { name: 'b', refersTo: '=汇总!$A$3', visible: true },
    { name: 'c', refersTo: '=$A$3', visible: true, sheet: on.sheet.id },
  );
  insert('4:4');
  remove('3:3');
  expect(on.excel.workbook.names.map(({ refersTo }) => refersTo)).toEqual(["='Sheet1'!$A$3:$F$20", '=汇总!$A$3', '=#REF!']);
});

test('links stay where they led', () => {
  on.set(on.range('A1'), 'hyperlink', { documentReference: 'Sheet1!A9' });
  insert('5:5');
  expect(on.get(on.range('A1'), 'hyperlink')).toEqual({ documentReference: 'Sheet1!A9' });
});

test('a thousand rows are inserted in twenty steps among 3,000 formulas within seconds', () => {
  on.write('A1:A3000', '=SUM(B1:B3000)*$C$1');
  const start = performance.now();
  for (let round = 0; round < 20; round++) insert('100:149');
  expect(on.formulas('A1')).toEqual([['=SUM(B1:B4000)*$C$1']]);
  expect(performance.now() - start).toBeLessThan(5_000);
});
