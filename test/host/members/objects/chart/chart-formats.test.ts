import { refusal } from '../called';
import { CHART_PATHS, keep } from './chart-paths';
import { open } from './opened';

describe('formats of charts', () => {
  test('of title, legend and chart are kept by path in their own records', () => {
    const { add, set, call, follow } = open();
    const chart = add();
    const titleFormat = follow(follow(chart, 'title', 'ChartTitle'), 'format', 'ChartTitleFormat');
    set(follow(titleFormat, 'font', 'ChartFont'), 'bold', true);
    set(follow(titleFormat, 'font', 'ChartFont'), 'color', '262626');
    set(follow(follow(follow(chart, 'legend', 'ChartLegend'), 'format', 'ChartLegendFormat'), 'font', 'ChartFont'), 'size', 9);
    const own = follow(chart, 'format', 'ChartAreaFormat');
    call(follow(own, 'fill', 'ChartFill'), 'setSolidColor', '#ffffff');
    set(follow(own, 'border', 'ChartBorder'), 'weight', 0.5);
    const plot = follow(follow(chart, 'plotArea', 'ChartPlotArea'), 'format', 'ChartPlotAreaFormat');
    call(follow(plot, 'fill', 'ChartFill'), 'clear');
    const { title, legend, format } = chart.self.chart;
    expect(title.format).toEqual({ 'font.bold': true, 'font.color': '#262626' });
    expect(legend.format).toEqual({ 'font.size': 9 });
    expect(format).toEqual({ 'fill.color': '#FFFFFF', 'border.weight': 0.5, 'plotArea.fill.color': null });
  });

  test('of an axis, its gridlines and its title do not mix', () => {
    const { add, axis, set, follow } = open();
    const one = axis(add(), 'Value');
    set(follow(follow(one, 'format', 'ChartAxisFormat'), 'line', 'ChartLineFormat'), 'color', '#7F7F7F');
    set(follow(follow(one, 'format', 'ChartAxisFormat'), 'font', 'ChartFont'), 'size', 9);
    const gridlines = follow(follow(one, 'majorGridlines', 'ChartGridlines'), 'format', 'ChartGridlinesFormat');
    set(follow(gridlines, 'line', 'ChartLineFormat'), 'color', '#D9D9D9');
    const title = follow(follow(one, 'title', 'ChartAxisTitle'), 'format', 'ChartAxisTitleFormat');
    set(follow(title, 'font', 'ChartFont'), 'color', '#404040');
    expect(one.self.axis.format).toEqual({
      'line.color': '#7F7F7F',
      'font.size': 9,
      'majorGridlines.line.color': '#D9D9D9',
      'title.font.color': '#404040',
    });
  });

  test('of a series: a line that is cleared forgets how it was drawn', () => {
    const { add, series, set, call, follow } = open();
    const one = series(add('Line', 'A1:B4'));
    const line = follow(follow(one, 'format', 'ChartSeriesFormat'), 'line', 'ChartLineFormat');
    set(line, 'color', '#4472C4');
    set(line, 'weight', 2.25);
    set(line, 'lineStyle', 'Dash');
    expect(one.self.series.format).toEqual({ 'line.color': '#4472C4', 'line.weight': 2.25, 'line.lineStyle': 'Dash' });
    call(line, 'clear');
    expect(one.self.series.format).toEqual({ 'line.color': null });
  });

  test('of points stand by their place, and there are as many as cells', () => {
    const { add, series, call, get, follow } = open();
    const one = series(add('Doughnut', 'A1:B4'));
    const points = follow(one, 'points', 'ChartPointsCollection');
    const fill = follow(follow(follow(points, 'getItemAt', 'ChartPoint', 2), 'format', 'ChartPointFormat'), 'fill', 'ChartFill');
    call(fill, 'setSolidColor', '#ED7D31');
    expect(one.self.series.format).toEqual({ 'points.2.fill.color': '#ED7D31' });
    expect(get(points, 'count')).toBe(3);
    expect(refusal(() => call(points, 'getItemAt', 3)).code).toBe('ItemNotFound');
  });

  test('are written by methods: a fill gives its colour back only where it has one', () => {
    const { add, series, call, follow } = open();
    const fill = follow(follow(series(add()), 'format', 'ChartSeriesFormat'), 'fill', 'ChartFill');
    expect(refusal(() => call(fill, 'getSolidColor')).code).toBe('HostNotImplemented');
    call(fill, 'setSolidColor', '#ED7D31');
    expect(call(fill, 'getSolidColor')).toBe('#ED7D31');
    expect(refusal(() => call(fill, 'setSolidColor', 'rgb(1,2,3)')).code).toBe('InvalidArgument');
  });

  test.each([
    ['color', '#12345'],
    ['weight', -1],
    ['lineStyle', 'Dashed'],
  ])('refuse a line whose %s is %j', (name, wrong) => {
    const { add, series, set, follow } = open();
    const line = follow(follow(series(add()), 'format', 'ChartSeriesFormat'), 'line', 'ChartLineFormat');
    expect(refusal(() => set(line, name, wrong)).code).toBe('InvalidArgument');
  });

  test.each([
    ['bold', 1],
    ['size', 0],
    ['name', 'x'.repeat(32)],
    ['underline', 'Double'],
    ['italic', 'yes'],
  ])('refuse letters whose %s is %j', (name, wrong) => {
    const { add, set, follow } = open();
    const font = follow(follow(add(), 'format', 'ChartAreaFormat'), 'font', 'ChartFont');
    expect(refusal(() => set(font, name, wrong)).code).toBe('InvalidArgument');
  });
});

describe('CHART_PATHS', () => {
  test('names each path once', () => {
    for (const paths of Object.values(CHART_PATHS)) expect(new Set(paths).size).toBe(paths.length);
  });

  test('is held to: nothing is kept under a path that it lacks', () => {
    expect(() => keep('title', {}, 'line', 'color', '#000000')).toThrow('line.color');
    const format = {};
    keep('series', format, 'points.12.fill', 'color', '#000000');
    expect(format).toEqual({ 'points.12.fill.color': '#000000' });
  });
});
