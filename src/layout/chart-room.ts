import type { PlanChart } from '../model/chart';
import { look } from './chart-look';

/** Share of a chart's width that its axes and margins leave to the plot. */
const PLOT_SHARE = 0.85;

/** Estimated width of a text in points: a Chinese character is as wide as high, others a little over half. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 1 : 0.6), 0) * size;

/** Height of a line of letters in points. */
export const lineOf = (size: number): number => size * 1.3;

/** Categories of a chart. */
export const categoryCount = (chart: PlanChart): number =>
  Math.max(1, ...chart.series.map(({ values }) => values.lastRow - values.firstRow + 1));

/** Estimated width of a category in points, where categories stand side by side. */
export const categoryWidth = (chart: PlanChart): number => (chart.position.width * PLOT_SHARE) / categoryCount(chart);

/** Estimated width of one of the columns that share a category, in points. */
export const columnWidth = (chart: PlanChart, columns: number): number =>
  categoryWidth(chart) / (columns + (chart.gapWidth ?? look.gapWidth) / 100);
