import type { SeriesModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import type { ApiLevel, Member } from '../../../protocol/host-type';
import type { ChartPartSelf, Selves } from '../../selves';
import { flag, number, oneOf, whole } from '../argument';
import { color } from '../color';
import { familyOf, type ChartFamily } from './chart-types';
import { keep } from './chart-paths';
import { chartScalar, keptScalar } from './chart-scalar';

type Self = Selves['ChartSeries'];

/** The series' own record of formats, or what is kept below a step of it. */
export const seriesPart = ({ sheet, chart, series }: Self, path = ''): ChartPartSelf => ({
  sheet,
  chart,
  owner: 'series',
  format: series.format,
  path,
});

/** Refuses what series of a type do not have. */
function only(families: readonly ChartFamily[], member: string, { chart, series }: Self): void {
  if (!families.includes(familyOf(series.chartType)))
    throw new HostError('InvalidArgument', `${member}: ${series.name} of ${chart.name} is a ${series.chartType}`);
}

type Check = (member: string, value: unknown) => unknown;

/** A scalar of a series, refused for types that lack it. */
const scalarOf = (since: ApiLevel, name: string, families: readonly ChartFamily[], check: Check, initial?: unknown): Member<Self> =>
  keptScalar<Self>({
    since,
    member: `ChartSeries.${name}`,
    at: (self) => seriesPart(self),
    check: (member, value, self) => {
      only(families, member, self);
      return check(member, value);
    },
    ...(initial === undefined ? {} : { initial }),
  });

/** The series of one shape on the same axes: Excel keeps some looks once for all of them. */
const group = ({ chart, series }: Self): SeriesModel[] =>
  chart.series.filter((one) => one.axisGroup === series.axisGroup && familyOf(one.chartType) === familyOf(series.chartType));

/** A scalar that a group of series shares. */
const sharedScalar = (since: ApiLevel, name: string, families: readonly ChartFamily[], check: Check, initial: unknown): Member<Self> =>
  chartScalar<Self>(
    since,
    `ChartSeries.${name}`,
    (self) => group(self).find(({ format }) => format[name] !== undefined)?.format[name] ?? initial,
    (self, value, member) => {
      only(families, member, self);
      const checked = check(member, value);
      for (const one of group(self)) keep('series', one.format, '', name, checked);
    },
  );

/** A scalar of markers, which some hosts say they have and fail at. */
const marker = (name: string, check: Check): Member<Self> =>
  keptScalar<Self>({
    since: '1.7',
    member: `ChartSeries.${name}`,
    at: (self) => seriesPart(self),
    check: (member, value, self, excel) => {
      if (excel.chartCosmeticsFail) throw new HostError('ApiNotFound', `${member}: this Excel has no markers, on ${self.chart.name}`);
      only(['line', 'scatter', 'radar'], member, self);
      return check(member, value);
    },
  });

const BARS = ['column', 'bar'] as const;
const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'];

/** How series look beyond fill and line. */
export const seriesLooks: Readonly<Record<string, Member<Self>>> = {
  gapWidth: sharedScalar('1.7', 'gapWidth', BARS, (member, value) => whole(member, value, 0, 500), 150),
  overlap: sharedScalar('1.8', 'overlap', BARS, (member, value) => whole(member, value, -100, 100), 0),
  doughnutHoleSize: sharedScalar('1.7', 'doughnutHoleSize', ['doughnut'], (member, value) => whole(member, value, 10, 90), 75),
  firstSliceAngle: sharedScalar('1.8', 'firstSliceAngle', ['pie', 'doughnut'], (member, value) => whole(member, value, 0, 360), 0),
  explosion: scalarOf('1.8', 'explosion', ['pie', 'doughnut'], (member, value) => number(member, value, 0, 400), 0),
  smooth: scalarOf('1.7', 'smooth', ['line', 'scatter'], flag),
  invertIfNegative: scalarOf('1.8', 'invertIfNegative', BARS, flag),
  varyByCategories: scalarOf('1.8', 'varyByCategories', ['column', 'bar', 'pie', 'doughnut'], flag),
  markerStyle: marker('markerStyle', (member, value) => oneOf(member, value, MARKERS)),
  markerSize: marker('markerSize', (member, value) => whole(member, value, 2, 72)),
  markerBackgroundColor: marker('markerBackgroundColor', color),
  markerForegroundColor: marker('markerForegroundColor', color),
};
