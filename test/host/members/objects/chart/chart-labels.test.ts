import { refusal } from '../called';
import { open } from './opened';

function labelled(type: string) {
  const opened = open();
  const series = opened.series(opened.add(type, 'A1:B4'));
  opened.set(series, 'hasDataLabels', true);
  return { ...opened, series, labels: opened.follow(series, 'dataLabels', 'ChartDataLabels') };
}

describe('ChartDataLabels', () => {
  test('begin with values alone', () => {
    const { labels, get } = labelled('Line');
    expect(['showValue', 'showPercentage', 'showSeriesName', 'showCategoryName', 'showLegendKey'].map((name) => get(labels, name))).toEqual(
      [true, ...[false, false, false, false]],
    );
  });

  test('must be there before anything is said of them', () => {
    const { add, series, follow, set } = open();
    const labels = follow(series(add()), 'dataLabels', 'ChartDataLabels');
    expect(refusal(() => set(labels, 'showValue', true))).toMatchObject({ code: 'InvalidOperation' });
  });

  test('are forgotten when they are taken away', () => {
    const { series, labels, set } = labelled('Line');
    set(labels, 'numberFormat', '0.0');
    set(series, 'hasDataLabels', false);
    expect(series.self.series.format).toEqual({ hasDataLabels: false });
  });

  test.each([
    ['ColumnClustered', 'OutsideEnd', 'Top'],
    ['ColumnStacked', 'InsideEnd', 'OutsideEnd'],
    ['BarStacked100', 'Center', 'OutsideEnd'],
    ['Line', 'Top', 'OutsideEnd'],
    ['Pie', 'BestFit', 'Left'],
  ])('of a %s may stand at %s, not at %s', (type, good, wrong) => {
    const { labels, get, set } = labelled(type);
    set(labels, 'position', good);
    expect(refusal(() => set(labels, 'position', wrong)).code).toBe('InvalidArgument');
    expect(get(labels, 'position')).toBe(good);
  });

  test('of a doughnut have no place to choose', () => {
    const { labels, set } = labelled('Doughnut');
    expect(refusal(() => set(labels, 'position', 'Center')).code).toBe('InvalidArgument');
  });

  test('keep their format, letters and ground', () => {
    const { series, labels, set, call, follow } = labelled('Doughnut');
    const format = follow(labels, 'format', 'ChartDataLabelFormat');
    set(labels, 'numberFormat', '0%');
    set(labels, 'linkNumberFormat', false);
    set(follow(format, 'font', 'ChartFont'), 'size', 8);
    call(follow(format, 'fill', 'ChartFill'), 'setSolidColor', 'FFFFFF');
    expect(series.self.series.format).toEqual({
      hasDataLabels: true,
      'dataLabels.numberFormat': '0%',
      'dataLabels.linkNumberFormat': false,
      'dataLabels.font.size': 8,
      'dataLabels.fill.color': '#FFFFFF',
    });
  });
});
