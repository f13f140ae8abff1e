import { hostObject, type HostObject } from '../../../protocol/host-type';
import { SimulatedExcel, type ExcelOptions } from '../../../simulated-excel';
import { called, fill, firstSheet, range } from '../called';

/** A sheet with three parks, four columns: name, output, growth, investment; and ways to make charts of it. */
export function open(options: ExcelOptions = {}) {
  const excel = new SimulatedExcel(options);
  const sheet = firstSheet(excel);
  fill(sheet, [
    ['园区', '产值', '增速', '投资'],
    ['广清产业园', 12, 3.1, 5],
    ['广德产业园', 7, 8.2, 2],
    ['广佛产业园', 4, null, 1],
  ]);
  const members = called(excel);
  const charts = hostObject('ChartCollection', sheet);
  const add = (type = 'ColumnClustered', address = 'A1:C4', seriesBy: unknown = 'Columns'): HostObject<'Chart'> =>
    members.follow(charts, 'add', 'Chart', type, range(sheet, address), seriesBy);
  const series = (chart: HostObject<'Chart'>, index = 0): HostObject<'ChartSeries'> =>
    members.follow(members.follow(chart, 'series', 'ChartSeriesCollection'), 'getItemAt', 'ChartSeries', index);
  const added = (chart: HostObject<'Chart'>, name: string): HostObject<'ChartSeries'> =>
    members.follow(members.follow(chart, 'series', 'ChartSeriesCollection'), 'add', 'ChartSeries', name);
  const axis = (chart: HostObject<'Chart'>, type: string, group?: string): HostObject<'ChartAxis'> =>
    members.follow(members.follow(chart, 'axes', 'ChartAxes'), 'getItem', 'ChartAxis', type, group);
  return { excel, sheet, charts, add, series, added, axis, ...members };
}
