import type { ChartReference } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { hostObject, isOf, method, object, type HostTypes } from '../../../protocol/host-type';
import type { Selves } from '../../selves';
import { flag, oneOf, refuse, text } from '../argument';
import { place } from '../place';
import { moveTo, settleAxes } from './axis-groups';
import { forget, keep } from './chart-paths';
import { chartScalar, mayChangeChart } from './chart-scalar';
import { CHART_TYPES, familyOf, isRound } from './chart-types';
import { seriesLooks, seriesPart } from './series-looks';
import { refuseWrongStacks } from './wrong-stacks';

type Self = Selves['ChartSeries'];

const isLine = ({ firstRow, lastRow, firstColumn, lastColumn }: ChartReference['area']): boolean =>
  firstRow === lastRow || firstColumn === lastColumn;

/** Cells that a series shows. They may stand on another sheet. */
function reference(member: string, argument: unknown): ChartReference {
  if (!isOf('Range', argument)) return refuse(member, argument, 'a Range');
  return { sheet: argument.self.sheet.id, area: argument.self.area };
}

function setValues(self: Self, [source]: readonly unknown[]): void {
  mayChangeChart(self, 'ChartSeries.setValues');
  const values = reference('ChartSeries.setValues', source);
  if (!isLine(values.area) && isOf('Range', source))
    throw new HostError(
      'InvalidArgument',
      `ChartSeries.setValues: ${place(source.self.sheet, values.area)} is neither one column nor one row`,
    );
  self.series.values = values;
}

function setChartType(self: Self, value: unknown, member: string): void {
  const { chart, series } = self;
  const type = oneOf(member, value, CHART_TYPES);
  // Round series beside others, and those in three dimensions, mix only in ways the host does not know.
  const mixes = chart.series.length > 1 && (isRound(type) !== isRound(series.chartType) || familyOf(type) === 'other');
  if (mixes) throw new HostError('HostNotImplemented', `${member}: ${type} beside other series of ${chart.name}`);
  refuseWrongStacks(chart, type, member);
  series.chartType = type;
  if (chart.series.length === 1) chart.chartType = type;
  settleAxes(chart);
}

/** One series of a chart. */
export const chartSeriesClasses: HostTypes = {
  ChartSeries: {
    members: {
      ...seriesLooks,
      name: chartScalar(
        '1.1',
        'ChartSeries.name',
        ({ series }) => series.name,
        ({ series }, value, member) => {
          const name = text(member, value, 255);
          // Excel may take it for a reference; the model keeps names as texts.
          if (name.startsWith('=')) throw new HostError('HostNotImplemented', `${member}: a name from cells, ${name}`);
          series.name = name;
        },
      ),
      chartType: chartScalar('1.7', 'ChartSeries.chartType', ({ series }) => series.chartType, setChartType),
      axisGroup: chartScalar(
        '1.8',
        'ChartSeries.axisGroup',
        ({ series }) => series.axisGroup,
        ({ chart, series }, value, member, excel) => {
          const group = oneOf(member, value, ['Primary', 'Secondary']);
          if (excel.chartCosmeticsFail)
            throw new HostError('GeneralException', `${member}: this Excel has no second axes, on ${chart.name}`);
          if (isRound(chart.chartType)) throw new HostError('InvalidOperation', `${member}: ${chart.name} is a ${chart.chartType}`);
          if (group === 'Secondary' && !chart.series.some((one) => one !== series && one.axisGroup === 'Primary'))
            throw new HostError('InvalidOperation', `${member}: no series of ${chart.name} would be left on the primary axes`);
          moveTo(chart, series, group);
        },
      ),
      hasDataLabels: chartScalar(
        '1.7',
        'ChartSeries.hasDataLabels',
        ({ series }) => series.format['hasDataLabels'] ?? false,
        ({ series }, value, member) => {
          keep('series', series.format, '', 'hasDataLabels', flag(member, value));
          if (value === false) forget(series.format, 'dataLabels');
        },
      ),
      dataLabels: object('1.8', (self) => hostObject('ChartDataLabels', self)),
      format: object('1.1', (self) => hostObject('ChartSeriesFormat', seriesPart(self))),
      points: object('1.1', (self) => hostObject('ChartPointsCollection', self)),
      setValues: method('1.7', setValues),
      // Several columns or rows make a grouped axis.
      setXAxisValues: method('1.7', (self, [source]) => {
        mayChangeChart(self, 'ChartSeries.setXAxisValues');
        self.series.categories = reference('ChartSeries.setXAxisValues', source);
      }),
      setBubbleSizes: method('1.7', ({ chart }) => {
        throw new HostError('HostNotImplemented', `ChartSeries.setBubbleSizes: on ${chart.name}`);
      }),
      delete: method('1.7', (self) => {
        mayChangeChart(self, 'ChartSeries.delete');
        self.chart.series = self.chart.series.filter((one) => one !== self.series);
        settleAxes(self.chart);
      }),
    },
  },
};
