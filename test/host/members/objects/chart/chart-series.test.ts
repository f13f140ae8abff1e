import { area, range, refusal } from '../called';
import { open } from './opened';

describe('ChartSeriesCollection', () => {
  test('adds a series that shows nothing until it has values', () => {
    const { sheet, add, added, call, get, follow } = open();
    const chart = add('ColumnClustered', 'A1:B4');
    const series = added(chart, '投资');
    expect(series.self.series.values).toBeUndefined();
    call(series, 'setValues', range(sheet, 'D2:D4'));
    call(series, 'setXAxisValues', range(sheet, 'A2:A4'));
    expect(series.self.series.values?.area).toEqual(area('D2:D4'));
    expect(series.self.series.categories?.area).toEqual(area('A2:A4'));
    expect(get(follow(chart, 'series', 'ChartSeriesCollection'), 'count')).toBe(2);
  });

  test.each(['Area', 'ColumnStacked', 'BarStacked100', 'AreaStacked'])('of a %s refuses a series beside those of the source', (type) => {
    const { add, added } = open();
    const { code, message } = refusal(() => added(add(type), '投资'));
    expect(code).toBe('InvalidOperation');
    expect(message).toContain('2927');
  });

  test('of a stacked chart takes added series once those of the source are deleted', () => {
    const { add, series, added, call } = open();
    const chart = add('ColumnStacked', 'A1:B4');
    call(series(chart), 'delete');
    added(chart, '产值');
    added(chart, '投资');
    expect(chart.self.chart.series.map(({ name }) => name)).toEqual(['产值', '投资']);
  });

  test('refuses to stack afterwards what was added beside the source', () => {
    const { add, added, set } = open();
    const chart = add('ColumnClustered', 'A1:B4');
    const series = added(chart, '投资');
    expect(refusal(() => set(chart, 'chartType', 'ColumnStacked')).code).toBe('InvalidOperation');
    expect(refusal(() => set(series, 'chartType', 'Area')).code).toBe('InvalidOperation');
  });

  test('has no series beyond its last', () => {
    const { add, series } = open();
    const chart = add();
    expect(refusal(() => series(chart, 2)).code).toBe('ItemNotFound');
  });
});

describe('ChartSeries', () => {
  test('refuses values that are neither a column nor a row', () => {
    const { sheet, add, series, call } = open();
    const one = series(add());
    expect(refusal(() => call(one, 'setValues', range(sheet, 'B2:C4'))).message).toContain("'Sheet1'!B2:C4");
    expect(refusal(() => call(one, 'setValues', 'B2:B4')).code).toBe('InvalidArgument');
  });

  test('takes two columns as the categories of a grouped axis', () => {
    const { sheet, add, series, call } = open();
    const one = series(add());
    call(one, 'setXAxisValues', range(sheet, 'A2:B4'));
    expect(one.self.series.categories?.area).toEqual(area('A2:B4'));
  });

  test('refuses names of 256 characters, and those from cells loudly', () => {
    const { add, series, set } = open();
    const one = series(add());
    expect(refusal(() => set(one, 'name', 'x'.repeat(256))).code).toBe('InvalidArgument');
    expect(refusal(() => set(one, 'name', '=Sheet1!$B$1')).code).toBe('HostNotImplemented');
  });

  test('may be a line among columns, but round only alone', () => {
    const { add, series, get, set } = open();
    const chart = add();
    set(series(chart, 1), 'chartType', 'LineMarkers');
    expect([get(series(chart, 0), 'chartType'), get(series(chart, 1), 'chartType')]).toEqual(['ColumnClustered', 'LineMarkers']);
    expect(refusal(() => set(series(chart, 1), 'chartType', 'Doughnut')).code).toBe('HostNotImplemented');
  });

  test.each([
    ['ColumnClustered', 'gapWidth', 80, 501],
    ['ColumnClustered', 'overlap', 100, 101],
    ['ColumnClustered', 'invertIfNegative', false, 0],
    ['Doughnut', 'doughnutHoleSize', 55, 91],
    ['Doughnut', 'firstSliceAngle', 0, 361],
    ['Line', 'smooth', false, 'no'],
    ['LineMarkers', 'markerStyle', 'Circle', 'Round'],
    ['LineMarkers', 'markerSize', 6, 1],
    ['LineMarkers', 'markerBackgroundColor', '#4472C4', 4472],
    ['LineMarkers', 'markerForegroundColor', '#4472C4', '#44'],
  ])('of a %s keeps %s and refuses what Excel does not know', (type, name, value, wrong) => {
    const { add, series, get, set } = open();
    const one = series(add(type, 'A1:B4'));
    set(one, name, value);
    expect(refusal(() => set(one, name, wrong)).code).toBe('InvalidArgument');
    expect(get(one, name)).toBe(value);
  });

  test.each([
    ['Line', 'gapWidth', 80],
    ['ColumnClustered', 'doughnutHoleSize', 55],
    ['ColumnClustered', 'markerStyle', 'Circle'],
    ['BarClustered', 'smooth', true],
  ])('of a %s has no %s', (type, name, value) => {
    const { add, series, set } = open();
    const one = series(add(type, 'A1:B4'));
    expect(refusal(() => set(one, name, value)).code).toBe('InvalidArgument');
  });

  test('shares its gap with the columns beside it, not with lines', () => {
    const { add, series, get, set } = open();
    const chart = add('ColumnClustered', 'A1:D4');
    set(series(chart, 2), 'chartType', 'Line');
    set(series(chart, 0), 'gapWidth', 80);
    expect(get(series(chart, 1), 'gapWidth')).toBe(80);
    expect(series(chart, 2).self.series.format).toEqual({});
  });

  test('does not invent what Excel chooses by itself', () => {
    const { add, series, get } = open();
    const one = series(add('LineMarkers', 'A1:B4'));
    expect(refusal(() => get(one, 'markerStyle')).code).toBe('HostNotImplemented');
  });
});

describe('ChartSeries.axisGroup', () => {
  test('brings the second axes with the first series on them, and takes them with the last', () => {
    const { add, series, axis, set } = open();
    const chart = add();
    expect(refusal(() => axis(chart, 'Value', 'Secondary')).code).toBe('ItemNotFound');
    set(series(chart, 1), 'axisGroup', 'Secondary');
    expect(axis(chart, 'Value', 'Secondary').self.axis.visible).toBe(true);
    expect(axis(chart, 'Category', 'Secondary').self.axis.visible).toBe(false);
    set(series(chart, 1), 'axisGroup', 'Primary');
    expect(refusal(() => axis(chart, 'Value', 'Secondary')).code).toBe('ItemNotFound');
  });

  test('goes with a series that is deleted', () => {
    const { add, series, axis, set, call } = open();
    const chart = add();
    set(series(chart, 1), 'axisGroup', 'Secondary');
    call(series(chart, 1), 'delete');
    expect(refusal(() => axis(chart, 'Value', 'Secondary')).code).toBe('ItemNotFound');
  });

  test('leaves a series on the primary axes, and a doughnut has neither', () => {
    const { add, series, set } = open();
    expect(refusal(() => set(series(add('Line', 'A1:B4')), 'axisGroup', 'Secondary')).code).toBe('InvalidOperation');
    expect(refusal(() => set(series(add('Doughnut', 'A1:B4')), 'axisGroup', 'Secondary')).code).toBe('InvalidOperation');
  });
});

describe('an Excel whose chart cosmetics fail', () => {
  test('refuses markers and second axes, and nothing else', () => {
    const { add, series, set } = open({ chartCosmeticsFail: true });
    const chart = add('LineMarkers');
    expect(refusal(() => set(series(chart), 'markerStyle', 'Circle')).code).toBe('ApiNotFound');
    expect(refusal(() => set(series(chart), 'axisGroup', 'Secondary')).code).toBe('GeneralException');
    set(series(chart), 'smooth', false);
    expect(series(chart).self.series.format).toEqual({ smooth: false });
  });

  test('fails at reaching a second axis', () => {
    const { add, axis } = open({ chartCosmeticsFail: true });
    const chart = add();
    expect(refusal(() => axis(chart, 'Value', 'Secondary')).code).toBe('ItemNotFound');
    chart.self.chart.series.forEach((one, index) => (one.axisGroup = index === 1 ? 'Secondary' : 'Primary'));
    expect(refusal(() => axis(chart, 'Value', 'Secondary')).code).toBe('GeneralException');
  });
});
