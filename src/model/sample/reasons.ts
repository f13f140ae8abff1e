import type { Code } from '../code';

/** Reason codes of the explanations in the sample book (原因代码), with their words. */
export const REASONS = {
  /** 同期数修订: last year's figure was corrected after it had been published. */
  baseRevised: 'R01',
  /** 退税: a refund exceeds what was paid in. */
  taxRefund: 'R03',
  /** 竣工: checked, with evidence of completion. */
  completed: 'R11',
  /** 延期: checked, with a new date. */
  extended: 'R12',
  /** 终止: checked, given up. */
  ended: 'R13',
  /** 停工: work has stopped. */
  suspended: 'R14',
} as const satisfies Readonly<Record<string, Code>>;
