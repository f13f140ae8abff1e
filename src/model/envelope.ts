import type { Code } from './code';
import type { Period } from './period';

/** Namespace of our custom XML. It never changes: workbooks out in the field carry it. */
export const ENVELOPE_NAMESPACE = 'urn:guangqing-workbook:envelope:1';

/** Identity of a workbook (信封): kept in its custom XML part, mirrored on the very hidden sheet `_gq` and visibly on each form. */
export interface Envelope {
  /** Id of the template set. */
  templateSet: string;
  /** Version of the template set, `major.minor`. */
  templateVersion: string;
  /** Hash of the rule set the workbook was made with, hex; absent: made without rules. */
  ruleSetHash?: string;
  /** Reporting unit the workbook was made for; the programme office for its own. */
  unit: Code;
  /** Reference period. */
  period: Period;
  /** Counts the issues of one unit and period, from 1. */
  issue: number;
}

/** Where identity can be found, the most authoritative first. */
export const IDENTITY_PLACES = ['customXml', 'hiddenSheet', 'visible'] as const;
export type IdentityPlace = (typeof IDENTITY_PLACES)[number];

/** What one place of a workbook says of its identity; the visible one knows 表号, 单位代码 and 期别 only. */
export interface IdentityEvidence extends Partial<Envelope> {
  /** Where it was found. */
  foundIn: IdentityPlace;
  /** 表号 of the form that shows it, for visible identity. */
  formNumber?: string;
}
