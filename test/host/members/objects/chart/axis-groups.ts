import type { AxisModel, ChartModel, SeriesModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { oneOf } from '../argument';
import { isRound } from './chart-types';

/** Which of a chart's axes one is. */
export type AxisPlace = keyof ChartModel['axes'];

const PLACES = {
  Primary: { Category: 'category', Value: 'value' },
  Secondary: { Category: 'secondaryCategory', Value: 'secondaryValue' },
} as const;

const hasSecondary = ({ series }: ChartModel): boolean => series.some(({ axisGroup }) => axisGroup === 'Secondary');

/** Puts the axes right after series or types changed: round charts have none, and the second ones go with the last series on them. */
export function settleAxes(chart: ChartModel): void {
  const { axes } = chart;
  if (isRound(chart.chartType)) axes.category.visible = axes.value.visible = false;
  if (hasSecondary(chart)) return;
  axes.secondaryValue = { visible: false, format: {} };
  axes.secondaryCategory = { visible: false, format: {} };
}

/** Puts a series on a pair of axes. Excel shows a second value axis with the first series on it; its categories stay hidden. */
export function moveTo(chart: ChartModel, series: SeriesModel, group: SeriesModel['axisGroup']): void {
  const first = group === 'Secondary' && !hasSecondary(chart);
  series.axisGroup = group;
  if (first) chart.axes.secondaryValue.visible = true;
  settleAxes(chart);
}

/** The place of an axis in its chart. */
export const placeOf = ({ axes }: ChartModel, axis: AxisModel): AxisPlace =>
  axes.value === axis
    ? 'value'
    : axes.secondaryValue === axis
      ? 'secondaryValue'
      : axes.secondaryCategory === axis
        ? 'secondaryCategory'
        : 'category';

/** An axis by type and group; what a chart does not have is refused. */
export function axisAt(member: string, chart: ChartModel, type: unknown, group: unknown = 'Primary'): AxisModel {
  const kind = oneOf(member, type, ['Category', 'Value', 'Series']);
  const side = oneOf(member, group ?? 'Primary', ['Primary', 'Secondary']);
  if (kind === 'Series') throw new HostError('HostNotImplemented', `${member}: the series axis of a chart in three dimensions`);
  if (isRound(chart.chartType))
    throw new HostError('InvalidOperation', `${member}: ${chart.name} is a ${chart.chartType}, which has no axes`);
  if (side === 'Secondary' && !hasSecondary(chart))
    throw new HostError('ItemNotFound', `${member}: no series of ${chart.name} is on the secondary axes`);
  return chart.axes[PLACES[side][kind]];
}
