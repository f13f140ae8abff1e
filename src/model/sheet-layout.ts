import type { ChartGrouping, ChartKind, ChartLabels, PlanAxis } from './chart';
import type { ColumnReference, Expression } from './expression';
import type { Code } from './code';
import type { FigureKey, ValueKind } from './figure';
import type { Period } from './period';
import type { PlanLink, PlanPage, PlanValidation } from './workbook-plan';

/** What a cell is for: decides its font, fill and lines. */
export const CELL_ROLES = [
  'title',
  'formTitle',
  'identity',
  'formHead',
  'formFoot',
  'formEnd',
  'blockTitle',
  'lead',
  'note',
  'groupHeader',
  'headerAbove',
  'header',
  'headerBelow',
  'body',
  'code',
  'input',
  'closed',
  'total',
  'helper',
  'key',
] as const;
export type CellRole = (typeof CELL_ROLES)[number];

/** How a sheet looks as a whole: as a report, or as a printed statistical form. */
export const FAMILIES = ['report', 'form'] as const;
export type Family = (typeof FAMILIES)[number];

/** How a laid-out cell should look, in words a theme turns into a style. */
export interface CellLook {
  role: CellRole;
  align?: 'left' | 'center' | 'right';
  /** Excel number format. */
  format?: string;
}

/** What a laid-out cell holds; a formula has no address yet. */
export type LayoutContent =
  | { kind: 'label'; text: string }
  | { kind: 'text'; text: string; link?: PlanLink }
  | { kind: 'number'; number: number }
  | { kind: 'date'; date: string }
  | { kind: 'input'; value: number | string | null; validation?: LayoutValidation }
  /**
   * `chartHelper` cells may be worth #N/A, all others are refused when they are worth an error. `validation`: of a formula that may be
   * replaced by a number.
   */
  | { kind: 'computed'; expression: Expression; chartHelper?: true; validation?: LayoutValidation }
  | { kind: 'blank' };

/** A cell of a layout. */
export type LayoutCell = LayoutContent & { look: CellLook };

/** What a text says about its matter, in a word a theme turns into a colour. */
export const TONES = ['good', 'warn', 'bad', 'mute'] as const;
export type Tone = (typeof TONES)[number];

/** A colour for the cells of a column that begin with a sign. The sign says the same, so that print without colours loses nothing. */
export interface LayoutMark {
  /** How the text of the cell begins: ▲, ▼▼. */
  startsWith: string;
  /** Its colour. */
  tone: Tone;
}

/** What a cell accepts, before lists and formulas have addresses. */
export interface LayoutValidation {
  /** `list` takes the values of a column; `number` a number within limits or the sign of a state without one (— and …). */
  rule:
    | Exclude<PlanValidation['rule'], { kind: 'list' | 'formula' }>
    | { kind: 'list'; source: ColumnReference }
    | { kind: 'number'; whole: boolean; min?: number };
  /** Shown beside a selected cell. */
  prompt?: { title: string; text: string };
  /** Shown when an entry is refused. */
  error?: { title: string; text: string };
}

/** What the cells of a column are tied to: enough to know the figure of any row, also one that a reader has never seen. */
export type ColumnBinding =
  /** A figure. `measure`: of the whole column, rows are subjects then; absent: rows are measures. The first value kind a measure has counts. */
  | { to: 'figure'; valueKinds: readonly ValueKind[]; measure?: Code; period?: Period }
  /** A figure of earlier months; rows are `subject|measure|valueKind`. Shown, not entered. */
  | { to: 'past'; monthsBack: number }
  /** One half of the explanation of the row's figures. */
  | { to: 'explanation'; part: 'reason' | 'text' }
  /** Words that are no figure. */
  | { to: 'words' };

/** A column of a table. */
export interface LayoutColumn {
  /** Stable id. */
  id: string;
  /** Words of the header, with the unit. */
  header: string;
  /** Header over it and its neighbours with the same words. */
  group?: string;
  /** Width in characters; absent where the sheet's grid decides. */
  width?: number;
  /** Sheet columns it covers. */
  span: number;
  /** What its cells are tied to; absent: nothing. */
  binds?: ColumnBinding;
  /** Colours by the sign a cell begins with; the first that fits decides. */
  marks?: readonly LayoutMark[];
}

/** A row of a table. */
export interface LayoutRow {
  /** Key of the row: a code, or a name of a total. */
  key: string;
  /** Aggregates range over data rows only. */
  role: 'data' | 'total';
  /** Cells in the order of the table's columns. */
  cells: readonly LayoutCell[];
  /** Figures its cells are bound to, by column id: those to fill in, and those a formula answers. */
  bindings: Readonly<Record<string, FigureKey>>;
}

/** A table: rows by key, columns by id. */
export interface LayoutTable {
  kind: 'table';
  /** Id of the template block. */
  id: string;
  /** Heading; absent: none. */
  title?: string;
  /** Columns from left to right. */
  columns: readonly LayoutColumn[];
  /** Rows from top to bottom; data rows first, never none. */
  rows: readonly LayoutRow[];
  /** Notes on columns, printed under the table. */
  notes: readonly string[];
  /** Name of the Excel table to make of it. */
  excelTable?: string;
  /** Whether it begins a printed page. */
  pageBreak: boolean;
  /** Least height of its rows in points. */
  rowHeight?: number;
}

/** Sentences over the whole width. */
export interface LayoutText {
  kind: 'text';
  id: string;
  lines: readonly LayoutCell[];
}

/** One series of a laid-out chart. */
export interface LayoutSeries {
  /** What the legend calls it; absent: the words of its column. */
  name?: string;
  values: ColumnReference;
  drawnAs?: 'column' | 'line' | 'markers';
  axis: 'primary' | 'secondary';
  labels: ChartLabels;
  labelFormat?: string;
  /** RRGGBB. */
  color: string;
}

/** A chart before its cells have addresses. */
export interface LayoutChart {
  id: string;
  title: string;
  altText: string;
  kind: ChartKind;
  grouping?: ChartGrouping;
  /** Share of the sheet's width. */
  width: number;
  /** Columns of category labels, the outer group first. */
  categories: readonly ColumnReference[];
  series: readonly LayoutSeries[];
  pointColors?: readonly string[];
  valueAxis?: PlanAxis;
  secondaryAxis?: PlanAxis;
  categoriesReversed: boolean;
  legend: 'none' | 'bottom' | 'right' | 'top';
  gapWidth?: number;
}

/** Charts beside each other. */
export interface LayoutCharts {
  kind: 'charts';
  id: string;
  /** Height in points. */
  height: number;
  charts: readonly LayoutChart[];
  pageBreak: boolean;
}

export type LayoutBlock = LayoutTable | LayoutText | LayoutCharts;

/** A line of a form's head: what stands at its left, in its middle and at its right. */
export interface FormLine {
  left: string;
  middle: string;
  right: string;
  /** Whether its left is the line that says whose sheet it is. */
  identity?: true;
}

/** A sheet after laying out (版式): named blocks, no addresses yet. */
export interface SheetLayout {
  /** Id and version of the template. */
  template: string;
  version: string;
  /** Sheet name. */
  name: string;
  /** Title and the line that says whose sheet of which period it is. */
  title: string;
  identity: readonly string[];
  /** Whether it looks like a report or like a form: all sheets of an entry workbook do like forms. */
  family: Family;
  /** Lines of a statistical form above and under the blocks; absent: it is none. */
  form?: { head: readonly FormLine[]; foot?: string };
  /** Blocks from top to bottom. */
  blocks: readonly LayoutBlock[];
  /** Widths of the sheet's columns where several tables share them. */
  grid?: readonly number[];
  /** Table whose header stays in view unless `header` is false, and how many of its columns do. */
  freeze?: { block: string; columns: number; header?: boolean };
  tabColor?: string;
  /**
   * How it prints; `repeat` names the table whose header each page repeats, `printColumns` counts the columns that print, `printThrough`
   * names the last block that does.
   */
  page: Pick<PlanPage, 'orientation' | 'header' | 'footer'> & {
    pagesDown: number;
    repeat?: string;
    printColumns?: number;
    printThrough?: string;
  };
  protected: boolean;
}
