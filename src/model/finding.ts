import type { Code } from './code';
import type { FigureKey } from './figure';

/** How grave a finding is (级别): 强制性错误 must be mended, 核实性错误 mended or explained, 提示 read. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A reporter's explanation (说明) of a figure that a rule asks about. It lapses when the value changes. */
export interface Explanation {
  /** Reason code from the list of reasons. */
  reason: Code;
  /** The reporter's own words. */
  text: string;
  /** The value it explains, as text; the explanation holds for this value only. */
  boundTo: string;
}

/** Where a finding points: a cell of a workbook, or a figure. */
export interface FindingPlace {
  /** Sheet name as it now is. */
  sheet?: string;
  /** A1 address. */
  cell?: string;
  /** Chinese label of the row and column, for people. */
  label?: string;
  /** The figure behind the cell. */
  figure?: FigureKey;
}

/** One result of a rule (审核结果). */
export interface Finding {
  /** Code of the rule, e.g. VCO. */
  rule: Code;
  /** How grave it is. */
  severity: Severity;
  /** Where it is. */
  place: FindingPlace;
  /** The value seen, as text. */
  seen: string;
  /** What was expected, with the operands it comes from. */
  expected: string;
  /** The likely cause, in plain words. */
  cause?: string;
  /** What the reader should do. */
  action: string;
  /** A value that would satisfy the rule; never written by us. */
  suggestion?: string;
  /** Groups findings that one correction removes. */
  root?: string;
}
