import type { FigureKey } from './figure';
import type { PlanCell } from './workbook-plan';

/** A block of a laid-out sheet: rows by key, columns by id. */
export interface LayoutBlock {
  /** Id of the template block. */
  id: string;
  /** Column ids from left to right. */
  columns: readonly string[];
  /** Rows from top to bottom. */
  rows: readonly LayoutRow[];
}

/** A row of a block. */
export interface LayoutRow {
  /** Key of the row: a code, or a name of a total. */
  key: string;
  /** Cells in the order of the block's columns. */
  cells: readonly PlanCell[];
  /** Figures its inputs are bound to, by column id. */
  bindings: Readonly<Record<string, FigureKey>>;
}

/** A sheet after laying out (版式): named blocks, no addresses yet. */
export interface SheetLayout {
  /** Id of the template. */
  template: string;
  /** Sheet name. */
  name: string;
  /** Blocks from top to bottom. */
  blocks: readonly LayoutBlock[];
}
