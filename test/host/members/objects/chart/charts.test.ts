import { columnLetters } from '../../../../../src/model/address';
import { addSheet } from '../../../model/workbook-model';
import type { ChartReference } from '../../../model/workbook-model';
import { area, fill, range, refusal } from '../called';
import { open } from './opened';

const cells = (reference: ChartReference | undefined): string =>
  reference === undefined
    ? ''
    : `${columnLetters(reference.area.firstColumn)}${reference.area.firstRow}:${columnLetters(reference.area.lastColumn)}${reference.area.lastRow}`;

describe('ChartCollection.add', () => {
  test('makes one series a column, named by its header, with the words beside as categories', () => {
    const { add } = open();
    expect(add().self.chart.series.map(({ name, values, categories }) => [name, cells(values), cells(categories)])).toEqual([
      ['产值', 'B2:B4', 'A2:A4'],
      ['增速', 'C2:C4', 'A2:A4'],
    ]);
  });

  test('makes one series a row when asked to', () => {
    const { add } = open();
    expect(
      add('ColumnClustered', 'A1:D3', 'Rows').self.chart.series.map(({ name, values, categories }) => [
        name,
        cells(values),
        cells(categories),
      ]),
    ).toEqual([
      ['广清产业园', 'B2:D2', 'B1:D1'],
      ['广德产业园', 'B3:D3', 'B1:D1'],
    ]);
  });

  test('takes numbers below an empty corner for categories', () => {
    const { sheet, add } = open();
    fill(sheet, [
      [null, '产值'],
      [2022, 5],
      [2023, 6],
    ]);
    expect(add('Line', 'A1:B3').self.chart.series.map(({ values, categories }) => [cells(values), cells(categories)])).toEqual([
      ['B2:B3', 'A2:A3'],
    ]);
  });

  test('numbers series of columns without names', () => {
    const { add } = open();
    expect(add('Line', 'B2:C4').self.chart.series.map(({ name, values }) => [name, cells(values)])).toEqual([
      ['Series1', 'B2:B4'],
      ['Series2', 'C2:C4'],
    ]);
  });

  test('gives a chart of one series its name as title and no legend', () => {
    const { add } = open();
    const { title, legend } = add('ColumnClustered', 'A1:B4').self.chart;
    expect([title.text, title.visible, legend.visible]).toEqual(['产值', true, false]);
    expect(add().self.chart.legend.visible).toBe(true);
  });

  test.each([['Auto'], [undefined], [null]])('refuses series by %s, which web and desktop read differently', (seriesBy) => {
    const { sheet, charts, call } = open();
    const { code, message } = refusal(() => call(charts, 'add', 'Line', range(sheet, 'A1:C4'), seriesBy));
    expect(code).toBe('HostNotImplemented');
    expect(message).toContain('2929');
    expect(sheet.charts).toEqual([]);
  });

  test.each(['Column', 'ColumnStacked200', 'Invalid', undefined])('refuses the chart type %s', (type) => {
    const { sheet, charts, call } = open();
    expect(refusal(() => call(charts, 'add', type, range(sheet, 'A1:C4'), 'Columns')).code).toBe('InvalidArgument');
  });

  test('refuses an address where a Range is asked for, and a protected sheet', () => {
    const { sheet, charts, add, call } = open();
    expect(refusal(() => call(charts, 'add', 'Line', 'A1:C4', 'Columns')).code).toBe('InvalidArgument');
    sheet.protection = { options: {} };
    expect(refusal(() => add()).code).toBe('AccessDenied');
    sheet.protection = { options: { allowEditObjects: true } };
    expect(add().self.chart.series).toHaveLength(2);
  });

  test('shows cells of another sheet', () => {
    const { excel, charts, follow } = open();
    const other = addSheet(excel.workbook, '图表数据');
    const chart = follow(charts, 'add', 'Chart', 'Line', range(other, 'B2:B9'), 'Columns');
    expect(chart.self.chart.series[0]?.values).toEqual({ sheet: other.id, area: area('B2:B9') });
  });
});

describe('ChartCollection', () => {
  test('finds the first chart of a name, or one by id or place', () => {
    const { charts, add, get, set, follow, call, items } = open();
    const [first, second] = [add(), add()];
    set(first, 'name', '产值');
    set(second, 'name', '产值');
    expect(follow(charts, 'getItem', 'Chart', '产值').self.chart).toBe(first.self.chart);
    expect(follow(charts, 'getItem', 'Chart', get(second, 'id')).self.chart).toBe(second.self.chart);
    expect(follow(charts, 'getItemAt', 'Chart', 1).self.chart).toBe(second.self.chart);
    expect(items(charts)).toHaveLength(2);
    expect(call(charts, 'getItemOrNullObject', '无')).toBeNull();
    expect(refusal(() => call(charts, 'getItem', '无')).code).toBe('ItemNotFound');
  });
});

describe('Chart', () => {
  test('stands on cells, and measures what they measure', () => {
    const { sheet, add, get, call } = open();
    const chart = add();
    sheet.columns.set(2, { width: 100, hidden: false });
    sheet.rows.set(3, { hidden: true });
    call(chart, 'setPosition', 'B2', range(sheet, 'D9'));
    expect(['left', 'top', 'width', 'height'].map((name) => get(chart, name))).toEqual([48, 15, 196, 105]);
  });

  test.each([
    ['an end before its start', ['D9', 'B2'], 'InvalidArgument'],
    ['no end', ['B2'], 'HostNotImplemented'],
  ])('refuses a position with %s', (_, corners, code) => {
    const { add, call } = open();
    const chart = add();
    expect(refusal(() => call(chart, 'setPosition', ...corners)).code).toBe(code);
  });

  test('refuses a position on another sheet', () => {
    const { excel, add, call } = open();
    const other = addSheet(excel.workbook, '空');
    const chart = add();
    expect(refusal(() => call(chart, 'setPosition', range(other, 'A1'), range(other, 'B2'))).code).toBe('InvalidArgument');
  });

  test('says loudly that it is not measured by points', () => {
    const { add, set } = open();
    const chart = add();
    expect(refusal(() => set(chart, 'width', 300)).message).toContain('setPosition');
  });

  test.each([
    ['plotVisibleOnly', false, 0],
    ['displayBlanksAs', 'Zero', 'Gap'],
    ['name', '产值', ''],
    ['style', 2, 0],
    ['chartType', 'BarClustered', 'Bars'],
  ])('keeps %s and refuses what Excel does not know', (name, value, wrong) => {
    const { add, get, set } = open();
    const chart = add();
    set(chart, name, value);
    expect(refusal(() => set(chart, name, wrong)).code).toBe('InvalidArgument');
    expect(get(chart, name)).toBe(value);
  });

  test('takes other data, by columns or rows as told', () => {
    const { sheet, add, call } = open();
    const chart = add();
    call(chart, 'setData', range(sheet, 'A1:B4'), 'Columns');
    expect(chart.self.chart.series.map(({ name }) => name)).toEqual(['产值']);
    expect(refusal(() => call(chart, 'setData', range(sheet, 'A1:B4'))).code).toBe('HostNotImplemented');
  });

  test('deleted is gone from its sheet', () => {
    const { sheet, add, call } = open();
    const [first, second] = [add(), add()];
    call(first, 'delete');
    expect(sheet.charts).toEqual([second.self.chart]);
  });

  test('hides the axes of a round chart and shows them again', () => {
    const { add, set } = open();
    const chart = add('Doughnut', 'A1:B4');
    expect(chart.self.chart.axes.value.visible).toBe(false);
    set(chart, 'chartType', 'ColumnClustered');
    expect(chart.self.chart.axes.value.visible).toBe(true);
  });

  test('refuses every change on a protected sheet', () => {
    const { sheet, add, set, call, follow } = open();
    const chart = add();
    const title = follow(chart, 'title', 'ChartTitle');
    const font = follow(follow(title, 'format', 'ChartTitleFormat'), 'font', 'ChartFont');
    sheet.protection = { options: {} };
    for (const act of [
      () => set(chart, 'name', 'x'),
      () => set(title, 'text', 'x'),
      () => set(font, 'bold', true),
      () => call(chart, 'setPosition', 'A1', 'B2'),
      () => call(chart, 'delete'),
    ])
      expect(refusal(act).code).toBe('AccessDenied');
  });
});

describe('ChartTitle and ChartLegend', () => {
  test('a text shows a hidden title', () => {
    const { add, get, set, follow } = open();
    const title = follow(add(), 'title', 'ChartTitle');
    set(title, 'visible', false);
    set(title, 'text', '各园区产值');
    expect([get(title, 'text'), get(title, 'visible'), get(title, 'overlay')]).toEqual(['各园区产值', true, false]);
  });

  test('a title of 256 characters is refused', () => {
    const { add, set, follow } = open();
    expect(refusal(() => set(follow(add(), 'title', 'ChartTitle'), 'text', 'x'.repeat(256))).code).toBe('InvalidArgument');
  });

  test('the legend stands where Excel can put it', () => {
    const { add, get, set, follow } = open();
    const legend = follow(add(), 'legend', 'ChartLegend');
    set(legend, 'position', 'Right');
    expect(refusal(() => set(legend, 'position', 'right')).code).toBe('InvalidArgument');
    expect(get(legend, 'position')).toBe('Right');
  });
});
