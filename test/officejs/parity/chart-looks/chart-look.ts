/** A line of a chart: points and RRGGBB; null: none is drawn. */
export type LineLook = { width: number; color: string; dash?: string } | null;

/** Letters of a part of a chart. */
export interface LettersLook {
  font: string;
  size: number;
  color: string;
  bold: boolean;
}

/** Looks of an axis. */
export interface AxisLook {
  letters: LettersLook;
  line: LineLook;
  /** Lines across the chart; null: none. */
  grid: LineLook;
  title: LettersLook | null;
}

/** Looks of the labels of a series. */
export interface LabelLook {
  letters: LettersLook;
  /** Where they stand; null: where Excel puts them. */
  place: string | null;
  /** What is painted behind them. */
  ground: string | null;
  /** Whether they run upwards. */
  turned: boolean;
}

/** Looks of a series: of bars their fill and edge, of lines the line and its markers, of rings every piece. */
export interface SeriesLook {
  fill: string | null;
  line: LineLook;
  markers: { size: number; fill: string; color: string } | null;
  pieces: readonly { fill: string; line: LineLook }[];
  labels: LabelLook | null;
}

/** What plans leave to the hands of a chart's looks, in words that files and Office.js can both be told in. */
export interface ChartLook {
  id: string;
  fill: string | null;
  frame: LineLook;
  title: LettersLook;
  legend: LettersLook | null;
  /** What stands where there is no value. */
  blanks: 'gap' | 'other';
  categories: AxisLook | null;
  values: AxisLook | null;
  second: AxisLook | null;
  /** How names of categories lie; null: as the program likes. */
  turn: 'level' | null;
  /** Whether every name of a category is written; else programs leave some out. */
  allNames: boolean;
  /** Percent by which bars of a category overlap. */
  overlap: number;
  /** Hole of a ring in percent of its diameter; null: no ring. */
  hole: number | null;
  series: readonly SeriesLook[];
}
