import { EXCEL } from '../../../../../src/model/limits';
import { HostError } from '../../../protocol/host-error';
import { hostObject, object, type ApiLevel, type HostTypes, type Member } from '../../../protocol/host-type';
import type { Selves } from '../../selves';
import { flag, oneOf, text } from '../argument';
import { keptScalar } from './chart-scalar';
import { familyOf, stackingOf, type ChartFamily } from './chart-types';
import { seriesPart } from './series-looks';

type Self = Selves['ChartDataLabels'];

/** Where labels may stand, by the shape of their series; Excel takes any other place for a damaged chart. */
const PLACES: Readonly<Record<ChartFamily, readonly string[]>> = {
  column: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'],
  bar: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'],
  line: ['Center', 'Left', 'Right', 'Top', 'Bottom'],
  scatter: ['Center', 'Left', 'Right', 'Top', 'Bottom'],
  radar: ['OutsideEnd'],
  pie: ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit'],
  doughnut: [],
  area: [],
  other: [],
};

function placeOf(member: string, value: unknown, { chart, series }: Self): string {
  const places = PLACES[familyOf(series.chartType)];
  // Columns that stand on each other have no outside.
  const fitting = stackingOf(series.chartType) === 'beside' ? places : places.filter((one) => one !== 'OutsideEnd');
  if (fitting.length === 0)
    throw new HostError('InvalidArgument', `${member}: labels of a ${series.chartType} have no place to choose, on ${chart.name}`);
  return oneOf(member, value, fitting);
}

/** A scalar of labels. They must be there: what is said of labels that are not shown gets lost. */
const scalarOf = (
  since: ApiLevel,
  name: string,
  check: (member: string, value: unknown, self: Self) => unknown,
  initial?: unknown,
): Member<Self> =>
  keptScalar<Self>({
    since,
    member: `ChartDataLabels.${name}`,
    at: (self) => seriesPart(self, 'dataLabels'),
    check: (member, value, self) => {
      if (self.series.format['hasDataLabels'] !== true)
        throw new HostError(
          'InvalidOperation',
          `${member}: ${self.series.name} of ${self.chart.name} has no labels; set hasDataLabels first`,
        );
      return check(member, value, self);
    },
    ...(initial === undefined ? {} : { initial }),
  });

/** The labels of a series. Excel begins with values alone. */
export const chartLabelClasses: HostTypes = {
  ChartDataLabels: {
    members: {
      showValue: scalarOf('1.1', 'showValue', flag, true),
      showPercentage: scalarOf('1.1', 'showPercentage', flag, false),
      showSeriesName: scalarOf('1.1', 'showSeriesName', flag, false),
      showCategoryName: scalarOf('1.1', 'showCategoryName', flag, false),
      showLegendKey: scalarOf('1.1', 'showLegendKey', flag, false),
      showBubbleSize: scalarOf('1.1', 'showBubbleSize', flag, false),
      separator: scalarOf('1.1', 'separator', (member, value) => text(member, value, 255)),
      position: scalarOf('1.1', 'position', placeOf),
      numberFormat: scalarOf('1.8', 'numberFormat', (member, value) => text(member, value, EXCEL.numberFormatCharacters)),
      linkNumberFormat: scalarOf('1.9', 'linkNumberFormat', flag),
      format: object('1.1', (self) => hostObject('ChartDataLabelFormat', seriesPart(self, 'dataLabels'))),
    },
  },
};
