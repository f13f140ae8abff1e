import type { Expression } from './expression';

/** A cell of a plan. Each hand has one handler a kind. */
export type PlanCell =
  | { kind: 'label'; text: string; style?: string }
  | { kind: 'text'; text: string; style?: string }
  | { kind: 'number'; number: number; style?: string }
  /** ISO 8601 date. */
  | { kind: 'date'; date: string; style?: string }
  /** A cell to fill in; prefilled when it has a value. */
  | { kind: 'input'; value: number | string | null; style?: string }
  /** Formula and cached value come from one expression. */
  | { kind: 'computed'; expression: Expression; formula: string; cached: number | string | boolean; style?: string }
  | { kind: 'blank'; style?: string };

/** Kinds of plan cells, for tables that must have an entry for each. */
export type PlanCellKind = PlanCell['kind'];

/** A cell with its place. */
export interface PlacedCell {
  /** Row, counted from 1. */
  row: number;
  /** Column, counted from 1. */
  column: number;
  /** What stands there. */
  cell: PlanCell;
}

/** One sheet of a plan. */
export interface PlanSheet {
  /** Name of the tab. */
  name: string;
  /** Whether people see it. */
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells by row, then column. */
  cells: readonly PlacedCell[];
  /** Column widths in characters, from column 1. */
  widths: readonly number[];
}

/** A workbook as plain JSON (方案): what either hand writes. Styles, page setup, charts and protection join it with the writers. */
export interface WorkbookPlan {
  /** Sheets in the order of their tabs. */
  sheets: readonly PlanSheet[];
  /** Defined names and what they refer to. */
  names: Readonly<Record<string, string>>;
}
