import type { PlanChart, PlanSeries } from '../../../model/chart';
import type { ChartCells } from './chart-cells';

/** What the parts of a chart are written from. */
export interface ChartContext {
  chart: PlanChart;
  /** What its references hold. */
  cells: ChartCells;
}

/** A series with its number, which is unique in the chart however many plots it has. */
export interface NumberedSeries {
  /** Place in the legend, from 0. */
  index: number;
  series: PlanSeries;
}
