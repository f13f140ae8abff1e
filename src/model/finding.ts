import type { Code } from './code';
import type { FigureKey } from './figure';

/** How grave a finding is (级别): 强制性错误 must be mended, 核实性错误 mended or explained, 提示 read. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

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

/** How far a rule reaches (ESS levels): 0 file structure, 1 within one return, 2 other returns of the same unit, 3 other units, 4 and 5 other sources. */
export type RuleLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** What is said of a rule (审核关系) besides its predicate. */
export interface RuleInfo {
  /** ESS main type or extension: EVA, VCO, VNO, X-UNT … */
  code: Code;
  /** Name for people. */
  name: { zh: string; en: string };
  /** How far it reaches. */
  level: RuleLevel;
  /** How grave its findings are. */
  severity: Severity;
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
