import type { PlanArea } from './area';
import type { PlanChart } from './chart';
import type { Envelope } from './envelope';
import type { PlanStyle } from './style';

/** A cell of a plan. Each hand has one handler a kind. `style` names an entry of the plan's styles. */
export type PlanCell =
  /** Fixed words of the form. */
  | { kind: 'label'; text: string; style?: string }
  /** A text that is data; `link` leads to a cell of this workbook. */
  | { kind: 'text'; text: string; link?: PlanLink; style?: string }
  | { kind: 'number'; number: number; style?: string }
  /** ISO 8601 date. */
  | { kind: 'date'; date: string; style?: string }
  /** A cell to fill in; prefilled when it has a value. */
  | { kind: 'input'; value: number | string | null; style?: string }
  /** Formula (without equals sign) and cached value, both from one expression. */
  | { kind: 'computed'; formula: string; cached: PlanResult; style?: string }
  | { kind: 'blank'; style?: string };

/** What a formula is worth. #N/A only in chart helper columns: a point that charts leave out. */
export type PlanResult = number | string | boolean | { error: '#N/A' };

/** Kinds of plan cells, for tables that must have an entry for each. */
export type PlanCellKind = PlanCell['kind'];

/** A place of this workbook that a click leads to. */
export interface PlanLink {
  /** Sheet name. */
  sheet: string;
  /** A1 address. */
  cell: string;
}

/** A cell with its place. */
export interface PlacedCell {
  /** Row, counted from 1. */
  row: number;
  /** Column, counted from 1. */
  column: number;
  /** What stands there. */
  cell: PlanCell;
}

/** What the cells of an area accept, and what the reader of a cell is told. */
export interface PlanValidation {
  /** Cells it holds for. */
  area: PlanArea;
  /** `list` takes the values of a range, never a text of its own: Excel caps those at 255 characters. `any` only prompts. */
  rule:
    | { kind: 'list'; source: { sheet: string; area: PlanArea } }
    | { kind: 'decimal' | 'whole'; min?: number; max?: number }
    | { kind: 'textLength'; min: number; max: number }
    /** What makes the formula true (without equals sign, relative to the first cell of the area). */
    | { kind: 'formula'; formula: string }
    | { kind: 'any' };
  /** Shown beside a selected cell. */
  prompt?: { title: string; text: string };
  /** Shown when an entry is refused. */
  error?: { title: string; text: string };
}

/**
 * A look that cells take on while a formula holds. Of several that hold for a cell the first decides: programs differ in whether the others
 * add to it.
 */
export interface PlanConditionalFormat {
  /** Cells it holds for. */
  area: PlanArea;
  /** Formula (without equals sign), relative to the first cell of the area. */
  formula: string;
  /** What changes; nothing else of the cell does. */
  style: { font?: Pick<NonNullable<PlanStyle['font']>, 'color' | 'bold'> } & Pick<PlanStyle, 'fill'>;
}

/** How a sheet prints. */
export interface PlanPage {
  orientation: 'portrait' | 'landscape';
  /** Pages across and down; 0 down: as many as it takes. */
  fit: { across: number; down: number };
  /** Rows repeated at the head of each page. */
  repeat?: { firstRow: number; lastRow: number };
  /** Cells that print. */
  area: PlanArea;
  /** Middle of the page's head and foot, with Excel's codes (&P page, &N pages, && an ampersand). */
  header: string;
  footer: string;
  /** Rows after which a new page begins. */
  breaks: readonly number[];
}

/** An Excel table, for 数据台账 and reference lists. */
export interface PlanTable {
  /** Name in formulas; unique in the workbook. */
  name: string;
  /** Header row and data rows. */
  area: PlanArea;
  /** Column names: the texts of the header cells, unique. */
  columns: readonly string[];
  /** Sheet column, counted from 1, whose texts are the keys of the rows: a table carries its keys along when people sort it. */
  keyColumn: number;
}

/** One sheet of a plan. */
export interface PlanSheet {
  /** Name of the tab. */
  name: string;
  /** Whether people see it. */
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Colour of the tab, RRGGBB. */
  tabColor?: string;
  /** Cells by row, then column. */
  cells: readonly PlacedCell[];
  /** Columns from column 1; width in characters of the default font. */
  columns: readonly { width: number; hidden: boolean }[];
  /** Rows whose height (points) or visibility is set, by row. */
  rows: readonly { row: number; height?: number; hidden: boolean }[];
  /** Merged areas; only the first cell of each holds something. */
  merges: readonly PlanArea[];
  /** Rows and columns that stay in view. */
  frozen?: { rows: number; columns: number };
  /** Validations; areas do not overlap. */
  validations: readonly PlanValidation[];
  /** Looks that depend on what cells hold, the one that decides first. */
  conditionalFormats: readonly PlanConditionalFormat[];
  /** Excel tables. */
  tables: readonly PlanTable[];
  /** Native charts. */
  charts: readonly PlanChart[];
  /** Areas whose codes look like numbers on purpose: no green triangles there. */
  textNumbers: readonly PlanArea[];
  /** Areas where formulas may be worth #N/A on purpose: no green triangles there. */
  chartHelpers: readonly PlanArea[];
  /** How it prints; absent for sheets nobody prints. */
  page?: PlanPage;
  /** Whether only input cells can be changed. There is no password: protection guides, it does not lock out. */
  protected: boolean;
}

/** A defined name. */
export interface PlanName {
  /** The name. */
  name: string;
  /** Sheet and area it refers to. */
  sheet: string;
  area: PlanArea;
  /** Whether the name manager shows it. */
  hidden: boolean;
}

/** Properties that file managers show. No time among them: the same plan gives the same bytes. */
export interface PlanProperties {
  title: string;
  subject: string;
  creator: string;
}

/** A workbook as plain JSON (方案): what either hand writes. */
export interface WorkbookPlan {
  /** Sheets in the order of their tabs. */
  sheets: readonly PlanSheet[];
  /** Styles by the name cells use. */
  styles: Readonly<Record<string, PlanStyle>>;
  /** Defined names. */
  names: readonly PlanName[];
  /** Identity, written as custom XML; absent for workbooks that have none. */
  envelope?: Envelope;
  properties: PlanProperties;
}
