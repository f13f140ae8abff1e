import type { Code } from './code';
import type { FigureKey } from './figure';
import type { RawValue } from './sheet-cells';

/** How grave a finding is (级别): 强制性错误 must be mended, 核实性错误 mended or explained, 提示 read. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How far a rule reaches (ESS levels): 0 file structure, 1 within one return, 2 other returns of the same unit, 3 other units, 4 and 5 other sources. */
export type RuleLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** What is said of a rule (审核关系) besides its predicate. Parameters and their basis stand in templates/rules. */
export interface RuleInfo {
  /** ESS main type or extension: EVA, VCO, VNO, X-UNT … */
  code: Code;
  /** Name for people, both languages. */
  name: { zh: string; en: string };
  /** How far it reaches. */
  level: RuleLevel;
  /** How grave its findings are. */
  severity: Severity;
}

/** Where a finding points: a cell of a workbook, a figure, or both. */
export interface FindingPlace {
  /** Sheet name as it now is. */
  sheet?: string;
  /** A1 address. */
  cell?: string;
  /** Label of row and column as the form prints them. */
  label?: string;
  /** The figure behind the cell. */
  figure?: FigureKey;
}

/**
 * A sentence as data: the key of its text and what the text names. Findings are the same bytes in every language and in pane and script;
 * src/i18n makes the words where they are shown.
 */
export interface MessageReference {
  /** Key of the text. */
  key: string;
  /** What it names: numbers unrounded, codes, texts as entered. */
  arguments: Readonly<Record<string, string | number>>;
}

/** A value a rule compared, with where it stands. */
export interface Operand {
  /** Where it stands. */
  place: FindingPlace;
  /** What stands there. */
  value: RawValue;
}

/** One result of a rule (审核结果). */
export interface Finding {
  /** Code of the rule. */
  rule: Code;
  /** How grave it is. */
  severity: Severity;
  /** Where it is. */
  place: FindingPlace;
  /** The value seen. */
  seen: RawValue;
  /** What it was compared with. */
  operands: readonly Operand[];
  /** What is wrong, the likely cause, and what the reader should do. */
  message: MessageReference;
  cause?: MessageReference;
  action: MessageReference;
  /** A value that would satisfy the rule; never written by us unasked. */
  suggestion?: RawValue;
  /** Whether the reporter's explanation covers it. */
  explained: boolean;
  /** Groups findings that one correction removes. */
  root?: string;
}
