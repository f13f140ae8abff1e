/** Where an expression takes a value from: a cell of a layout by block, row key and column id, never by address. */
export interface CellReference {
  /** Sheet id; absent: the sheet the expression stands on. */
  sheet?: string;
  /** Block of the sheet. */
  block: string;
  /** Row key within the block; absent: the row the expression stands in. */
  row?: string;
  /** Column id within the block. */
  column: string;
}

/** A whole column of a block, the operand of aggregates. */
export interface ColumnReference {
  /** Sheet id; absent: the sheet the expression stands on. */
  sheet?: string;
  /** Block of the sheet. */
  block: string;
  /** Column id within the block. */
  column: string;
}

/** One criterion of a conditional aggregate: the column's value equals a code. */
export interface Criterion {
  /** Column that is compared. */
  column: ColumnReference;
  /** Value it must equal. */
  equals: Expression;
}

/**
 * The closed list of expressions. A computed cell is one of these; its formula text and its cached value both come from it.
 * Only functions of Excel 2016, WPS and LibreOffice are behind them.
 */
export type Expression =
  | { kind: 'literal'; value: number | string | boolean }
  | { kind: 'ref'; cell: CellReference }
  | { kind: 'arithmetic'; operator: '+' | '−' | '×' | '÷'; left: Expression; right: Expression }
  | { kind: 'compare'; operator: '=' | '≠' | '<' | '≤' | '>' | '≥'; left: Expression; right: Expression }
  | { kind: 'and' | 'or'; operands: readonly Expression[] }
  | { kind: 'not'; operand: Expression }
  | { kind: 'if'; condition: Expression; then: Expression; otherwise: Expression }
  | { kind: 'isBlank'; operand: Expression }
  /** Half away from zero, as Excel rounds. */
  | { kind: 'round'; operand: Expression; decimals: number }
  | { kind: 'min' | 'max'; operands: readonly Expression[] }
  | { kind: 'sum'; column: ColumnReference }
  | { kind: 'sumIf'; column: ColumnReference; criteria: readonly Criterion[] }
  | { kind: 'countIf'; criteria: readonly Criterion[] }
  | { kind: 'weightedMean'; values: ColumnReference; weights: ColumnReference }
  /** By exact key; "" when the key is absent. */
  | { kind: 'lookup'; key: Expression; keys: ColumnReference; values: ColumnReference }
  | { kind: 'rank'; operand: Expression; among: ColumnReference; order: 'ascending' | 'descending' }
  | { kind: 'concat'; operands: readonly Expression[] }
  /** A number as text in an Excel number format. */
  | { kind: 'format'; operand: Expression; numberFormat: string };

/** Codes of the kinds, for tables that must have an entry for each. */
export type ExpressionKind = Expression['kind'];
