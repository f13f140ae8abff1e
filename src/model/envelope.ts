import type { Code } from './code';
import type { Period } from './period';

/** Identity of a workbook (信封): kept in its custom XML part, mirrored on the very hidden sheet `_gq` and visibly on each form. */
export interface Envelope {
  /** Id of the template set. */
  templateSet: string;
  /** Version of the template set, `major.minor`. */
  templateVersion: string;
  /** Hash of the rule set the workbook was made with. */
  ruleSetHash: string;
  /** Reporting unit the workbook was made for. */
  unit: Code;
  /** Reference period. */
  period: Period;
  /** Counts the issues of one unit and period, from 1. */
  issue: number;
}
