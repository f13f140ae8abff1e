import type { ChartGrouping, ChartKind } from '../../src/model/chart';
import type { PlanStyle } from '../../src/model/style';

/** A column of every data sheet. */
export interface DescribedColumn {
  header: string;
  /** Characters. */
  width: number;
  kind: 'text' | 'number' | 'date' | 'formula';
  /** Name of a style. */
  style: string;
  /** What its cells accept, if they are for filling in. */
  accepts?: 'list' | 'decimal';
}

/** What stands in a cell: a text, a number, an ISO date, or a formula with its cached value. */
export type DescribedValue = string | number | readonly [formula: string, cached: number];

/** A chart over the first rows of its sheet. */
export interface DescribedChart {
  title: string;
  kind: ChartKind;
  grouping: ChartGrouping;
  /** Columns counted from 1; the first row below the header is the first point. */
  categories: number;
  series: readonly { column: number; color: string; drawnAs: 'column' | 'line'; axis: 'primary' | 'secondary' }[];
  /** How many rows it shows. */
  points: number;
  /** Colours of a doughnut's pieces. */
  pointColors: readonly string[];
}

/** A workbook as every program of the writing benchmark reads it. Rows hold values only, so that no program gets its own model for free. */
export interface Description {
  title: string;
  creator: string;
  columns: readonly DescribedColumn[];
  headerStyle: string;
  styles: Readonly<Record<string, PlanStyle>>;
  /** The sheet that the list validations draw from; its values stand in column A from row 1. */
  list: { sheet: string; values: readonly string[] };
  /** Limits and words of the decimal validation. */
  decimal: { min: number; max: number; title: string; text: string };
  sheets: readonly { name: string; rows: readonly (readonly DescribedValue[])[]; chart?: DescribedChart }[];
}
