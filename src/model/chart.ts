import type { PlanArea } from './area';

/** Shapes a series can have. `combo` charts mix columns and lines. */
export const CHART_KINDS = ['column', 'bar', 'line', 'doughnut', 'combo'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** How the series of a column, bar or combo chart share a category. */
export const CHART_GROUPINGS = ['clustered', 'stacked', 'percentStacked'] as const;
export type ChartGrouping = (typeof CHART_GROUPINGS)[number];

/** What a data label says: nothing, the value, or the share of the whole (doughnut only). */
export const CHART_LABELS = ['none', 'value', 'percent'] as const;
export type ChartLabels = (typeof CHART_LABELS)[number];

/** One column's cells of a sheet of the plan. */
export interface PlanRange {
  /** Sheet name. */
  sheet: string;
  /** Column, counted from 1. */
  column: number;
  /** First and last row, counted from 1. */
  firstRow: number;
  lastRow: number;
}

/** One series of a chart. What it shows stands in cells; files carry a copy of those values so that previews show the chart. */
export interface PlanSeries {
  /** Cell that holds its name, or the name itself where the cell says less than a legend must. */
  name: { sheet: string; row: number; column: number } | { text: string };
  /** Category labels; two ranges make a grouped axis, the outer group first. */
  categories: readonly PlanRange[];
  /** Values. */
  values: PlanRange;
  /** In a combo chart: whether it is drawn as columns, as a line, or as markers alone (categories without an order). Elsewhere the chart's kind decides. */
  drawnAs?: 'column' | 'line' | 'markers';
  /** Against which value axis it is drawn. */
  axis: 'primary' | 'secondary';
  /** What its data labels say. */
  labels: ChartLabels;
  /** Excel number format of its labels; absent: as the cells. */
  labelFormat?: string;
  /** Fill or line colour, RRGGBB. */
  color: string;
}

/** A value axis. */
export interface PlanAxis {
  /** Title; absent: none. */
  title?: string;
  /** Excel number format of its ticks. */
  numberFormat: string;
  /** Ends of the scale; absent: chosen by the program that draws. */
  min?: number;
  max?: number;
}

/** A native chart (图表), the one definition behind both hands. */
export interface PlanChart {
  /** Stable id, the chart's name in Excel. */
  id: string;
  /** Title above the chart. */
  title: string;
  /** What the chart shows, in a sentence for people who cannot see it. Files only: Office.js has no member for it. */
  altText: string;
  /** Shape of its series. */
  kind: ChartKind;
  /** How columns or bars share a category; absent: clustered. */
  grouping?: ChartGrouping;
  /** Series in the order of the legend. */
  series: readonly PlanSeries[];
  /** Colours of the doughnut's pieces in order, RRGGBB. */
  pointColors?: readonly string[];
  /** Primary value axis; a doughnut has none. */
  valueAxis?: PlanAxis;
  /** Secondary value axis, for series that ask for it. */
  secondaryAxis?: PlanAxis;
  /** Whether the first category stands on top (bar charts) instead of at the bottom. */
  categoriesReversed?: boolean;
  /** Where the legend stands. */
  legend: 'none' | 'bottom' | 'right' | 'top';
  /** Space between categories in percent of a column's width; absent: 80. */
  gapWidth?: number;
  /** Whether cells in hidden rows and columns are drawn too. */
  plotsHidden: boolean;
  /**
   * The cells it covers: bound to cells, it is as wide as its sheet in every program, whatever font the columns are measured in.
   * Width and height in points are about what that comes to; labels are fitted to them.
   */
  position: { area: PlanArea; width: number; height: number };
}
