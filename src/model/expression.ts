/** Where an expression takes a value from: a cell of a layout by block, row key and column id, never by address. */
export interface CellReference {
  /** Sheet id; absent: the sheet the expression stands on. */
  sheet?: string;
  /** Block of the sheet. */
  block: string;
  /** Row key within the block; absent: the row with the key of the row the expression stands in. */
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
  /** Value it must equal: a code (no wildcard, no operator: Excel would interpret them) or a number. */
  equals: Expression;
}

/** Number formats a text may be made with. */
export const TEXT_FORMATS = ['0', '0.0', '0.00', '#,##0', '#,##0.0', '#,##0.00'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Excel's error values. */
export const ERROR_VALUES = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'] as const;
export type ErrorValue = (typeof ERROR_VALUES)[number];

/** What an expression or a cell it refers to can be worth; null is a blank cell. */
export type Value = null | number | string | boolean | { error: ErrorValue };

/**
 * The closed list of expressions. A computed cell is one of these; its formula text and its cached value both come from it.
 * Only functions of Excel 2016, WPS and LibreOffice are behind them.
 */
export type Expression =
  | { kind: 'literal'; value: number | string | boolean }
  | { kind: 'ref'; cell: CellReference }
  | { kind: 'arithmetic'; operator: '+' | '−' | '×' | '÷'; left: Expression; right: Expression }
  /**
   * Base to the power of an exponent, for average growth: (113.3 ÷ 83.6) to the power of 1 ÷ 2. Programs may differ in the last binary digit
   * of the result, so round what is shown or compared. #NUM! for 0 to the power of 0 and for a negative base with a fraction as exponent,
   * #DIV/0! for 0 to a negative one; there LibreOffice gives 1, a root or #NUM!, so see to it that no such operand arrives.
   */
  | { kind: 'power'; base: Expression; exponent: Expression }
  | { kind: 'compare'; operator: '=' | '≠' | '<' | '≤' | '>' | '≥'; left: Expression; right: Expression }
  | { kind: 'and' | 'or'; operands: readonly Expression[] }
  | { kind: 'not'; operand: Expression }
  | { kind: 'if'; condition: Expression; then: Expression; otherwise: Expression }
  /** #N/A: a point that a chart leaves out, so that a line ends instead of falling to zero. In chart helper columns only. */
  | { kind: 'notAvailable' }
  /** Nothing or the empty text, as formulas leave it. */
  | { kind: 'isBlank'; operand: Expression }
  /** A number: neither blank nor a text such as `—`. */
  | { kind: 'isNumber'; operand: Expression }
  /** Half away from zero, as Excel rounds. */
  | { kind: 'round'; operand: Expression; decimals: number }
  | { kind: 'min' | 'max'; operands: readonly Expression[] }
  | { kind: 'sum'; column: ColumnReference }
  /** How many cells of a column hold a number. */
  | { kind: 'count'; column: ColumnReference }
  | { kind: 'sumIf'; column: ColumnReference; criteria: readonly Criterion[] }
  /** Σ of a column over the rows where the one beside it holds a number: for growth of a total over the same units in both years. */
  | { kind: 'pairedSum'; column: ColumnReference; beside: ColumnReference }
  | { kind: 'countIf'; criteria: readonly Criterion[] }
  /** Σ value × weight ÷ Σ weight over the rows that have a value; "" when those weights add up to nothing. */
  | { kind: 'weightedMean'; values: ColumnReference; weights: ColumnReference }
  /** By exact key; "" when the key is absent or its value blank. */
  | { kind: 'lookup'; key: Expression; keys: ColumnReference; values: ColumnReference }
  /** Position among the numbers of a column, equals alike; "" when the operand is no number. */
  | { kind: 'rank'; operand: Expression; among: ColumnReference; order: 'ascending' | 'descending' }
  | { kind: 'concat'; operands: readonly Expression[] }
  /** A number as text in one of the number formats every program writes alike. */
  | { kind: 'format'; operand: Expression; numberFormat: TextFormat };

/** Codes of the kinds, for tables that must have an entry for each. */
export type ExpressionKind = Expression['kind'];
