import type { ChartKind, PlanChart, PlanSeries } from '../model/chart';

/** How a series is drawn. */
export type ChartForm = 'column' | 'bar' | 'line' | 'doughnut';

const FORMS: Record<ChartKind, (series: PlanSeries) => ChartForm> = {
  column: () => 'column',
  bar: () => 'bar',
  line: () => 'line',
  doughnut: () => 'doughnut',
  combo: ({ drawnAs = 'column' }) => (drawnAs === 'markers' ? 'line' : drawnAs),
};

/** How a series of a chart is drawn: in a combo chart as it asks, elsewhere as the chart's kind says. */
export const formOf = ({ kind }: PlanChart, series: PlanSeries): ChartForm => FORMS[kind](series);

/** Place of a series among the lines of its chart, from 0; −1 for what is no line. */
export const placeAmongLines = (chart: PlanChart, series: PlanSeries): number =>
  chart.series.filter((one) => formOf(chart, one) === 'line').indexOf(series);

/** Whether series stand on each other. */
export const isStacked = ({ grouping = 'clustered' }: PlanChart): boolean => grouping !== 'clustered';
