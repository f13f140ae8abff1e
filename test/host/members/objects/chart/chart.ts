import { HostError } from '../../../protocol/host-error';
import {
  hostObject,
  isOf,
  method,
  object,
  readOnly,
  scalar,
  type ApiLevel,
  type HostTypes,
  type Member,
} from '../../../protocol/host-type';
import type { SimulatedExcel } from '../../../simulated-excel';
import type { ChartPartSelf, ChartSelf } from '../../selves';
import { flag, oneOf, refuse, text, whole } from '../argument';
import { areaArgument } from '../range-argument';
import { boxOf, type ChartBox } from './chart-position';
import { chartScalar, keptScalar, mayChangeChart } from './chart-scalar';
import { seriesOf } from './chart-source';
import { CHART_TYPES, isRound } from './chart-types';
import { settleAxes } from './axis-groups';
import { refuseWrongStacks } from './wrong-stacks';

/** The chart's own record of formats. */
const own = ({ sheet, chart }: ChartSelf, path = ''): ChartPartSelf => ({ sheet, chart, owner: 'chart', format: chart.format, path });

/** A measure of the chart. Charts of the host are bound to cells: what lies between cells it could not keep. */
const measure = (name: keyof ChartBox): Member<ChartSelf> =>
  scalar(
    '1.1',
    ({ sheet, chart }) => boxOf(sheet, chart.position)[name],
    ({ chart }) => {
      throw new HostError('HostNotImplemented', `Chart.${name}: of ${chart.name} by points; use setPosition`);
    },
  );

function setPosition(self: ChartSelf, [startCell, endCell]: readonly unknown[], { workbook }: SimulatedExcel): void {
  mayChangeChart(self, 'Chart.setPosition');
  const { sheet, chart } = self;
  // Without an end Excel keeps the size in points, which seldom ends at a cell.
  if (endCell === undefined || endCell === null)
    throw new HostError('HostNotImplemented', `Chart.setPosition: of ${chart.name} without an end`);
  const { firstRow, firstColumn } = areaArgument('Chart.setPosition', startCell, sheet, workbook);
  const { lastRow, lastColumn } = areaArgument('Chart.setPosition', endCell, sheet, workbook);
  if (lastRow < firstRow || lastColumn < firstColumn)
    throw new HostError('InvalidArgument', `Chart.setPosition: the end of ${chart.name} lies before its start`);
  chart.position = { firstRow, firstColumn, lastRow, lastColumn };
}

function setData(self: ChartSelf, [source, seriesBy]: readonly unknown[]): void {
  mayChangeChart(self, 'Chart.setData');
  if (!isOf('Range', source)) refuse('Chart.setData', source, 'a Range');
  self.chart.series = seriesOf('Chart.setData', source.self, seriesBy, self.chart.chartType);
  settleAxes(self.chart);
}

const follow = (since: ApiLevel, className: 'ChartTitle' | 'ChartLegend' | 'ChartAxes' | 'ChartSeriesCollection' | 'ChartPlotArea') =>
  object<ChartSelf>(since, (self) => hostObject(className, self));

/** A native chart. */
export const chartClasses: HostTypes = {
  Chart: {
    id: ({ chart }) => chart.id,
    members: {
      id: readOnly('1.7', ({ chart }) => chart.id),
      name: chartScalar(
        '1.1',
        'Chart.name',
        ({ chart }) => chart.name,
        ({ chart }, value, member) => {
          chart.name = text(member, value, 255) || refuse(member, value, 'a name');
        },
      ),
      chartType: chartScalar(
        '1.7',
        'Chart.chartType',
        ({ chart }) => chart.chartType,
        ({ chart }, value, member) => {
          const chartType = oneOf(member, value, CHART_TYPES);
          refuseWrongStacks(chart, chartType, member);
          if (isRound(chart.chartType) && !isRound(chartType)) chart.axes.category.visible = chart.axes.value.visible = true;
          chart.chartType = chartType;
          for (const series of chart.series) Object.assign(series, { chartType, axisGroup: 'Primary' });
          settleAxes(chart);
        },
      ),
      plotVisibleOnly: chartScalar(
        '1.8',
        'Chart.plotVisibleOnly',
        ({ chart }) => chart.plotVisibleOnly,
        ({ chart }, value, member) => {
          chart.plotVisibleOnly = flag(member, value);
        },
      ),
      displayBlanksAs: chartScalar(
        '1.8',
        'Chart.displayBlanksAs',
        ({ chart }) => chart.displayBlanksAs,
        ({ chart }, value, member) => {
          chart.displayBlanksAs = oneOf(member, value, ['NotPlotted', 'Zero', 'Interplotted']);
        },
      ),
      style: keptScalar({ since: '1.8', member: 'Chart.style', at: own, check: (member, value) => whole(member, value, 1, 399) }),
      left: measure('left'),
      top: measure('top'),
      width: measure('width'),
      height: measure('height'),
      title: follow('1.1', 'ChartTitle'),
      legend: follow('1.1', 'ChartLegend'),
      axes: follow('1.1', 'ChartAxes'),
      series: follow('1.1', 'ChartSeriesCollection'),
      plotArea: follow('1.8', 'ChartPlotArea'),
      format: object('1.1', (self) => hostObject('ChartAreaFormat', own(self))),
      worksheet: object('1.2', ({ sheet }) => hostObject('Worksheet', sheet)),
      setPosition: method('1.1', setPosition),
      setData: method('1.1', setData),
      delete: method('1.1', (self) => {
        mayChangeChart(self, 'Chart.delete');
        self.sheet.charts = self.sheet.charts.filter((one) => one !== self.chart);
      }),
    },
  },
  ChartPlotArea: { members: { format: object('1.8', (self) => hostObject('ChartPlotAreaFormat', own(self, 'plotArea'))) } },
};
