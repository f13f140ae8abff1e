import { REASONS as CATALOGUE, type ReasonCode } from '../reason';

/** Reasons that the sample book's explanations give, by their codes of the catalogue. */
export const REASONS = {
  /** Last year's figure was corrected after it had been published. */
  baseRevised: CATALOGUE.baseRevised.code,
  /** A refund exceeds what was paid in. */
  taxRefund: CATALOGUE.taxRefund.code,
  /** Checked, with evidence of completion. */
  completed: CATALOGUE.completed.code,
  /** Checked, with a new date. */
  extended: CATALOGUE.extended.code,
  /** Checked, given up. */
  ended: CATALOGUE.ended.code,
  /** Work has stopped. */
  suspended: CATALOGUE.suspended.code,
} as const satisfies Readonly<Record<string, ReasonCode>>;
