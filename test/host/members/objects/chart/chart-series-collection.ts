import type { SeriesModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { hostObject, method, readOnly, type HostObject, type HostTypes } from '../../../protocol/host-type';
import type { ChartSelf } from '../../selves';
import { itemAt, text } from '../argument';
import { mayChangeChart } from './chart-scalar';
import { refuseWrongStacks } from './wrong-stacks';

/** Series that a chart can have. */
const MOST = 255;

const all = ({ sheet, chart }: ChartSelf): HostObject<'ChartSeries'>[] =>
  chart.series.map((series) => hostObject('ChartSeries', { sheet, chart, series }));

function add(self: ChartSelf, [name, index]: readonly unknown[]): HostObject<'ChartSeries'> {
  mayChangeChart(self, 'ChartSeriesCollection.add');
  const { sheet, chart } = self;
  if (index !== undefined && index !== null) throw new HostError('HostNotImplemented', 'ChartSeriesCollection.add: at a place of its own');
  refuseWrongStacks(chart, chart.chartType, 'ChartSeriesCollection.add', true);
  if (chart.series.length >= MOST) throw new HostError('InvalidArgument', `ChartSeriesCollection.add: ${chart.name} has ${MOST} series`);
  const series: SeriesModel = {
    name: name === undefined || name === null ? `Series${chart.series.length + 1}` : text('ChartSeriesCollection.add', name, 255),
    chartType: chart.chartType,
    axisGroup: 'Primary',
    format: {},
  };
  chart.series.push(series);
  return hostObject('ChartSeries', { sheet, chart, series });
}

/** The series of a chart, in the order of the legend. */
export const chartSeriesCollectionClasses: HostTypes = {
  ChartSeriesCollection: {
    items: all,
    members: {
      count: readOnly('1.1', ({ chart }) => chart.series.length),
      add: method('1.7', add),
      getCount: method('1.4', ({ chart }) => chart.series.length),
      getItemAt: method('1.1', (self, [index]) => itemAt('ChartSeriesCollection.getItemAt', all(self), index)),
    },
  },
};
