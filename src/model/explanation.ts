import type { Code } from './code';

/** A reporter's explanation (说明) of a figure that a rule asks about. It lapses when the value changes. */
export interface Explanation {
  /** Reason code from the list of reasons. */
  reason: Code;
  /** The reporter's own words. */
  text: string;
  /** The value it explains, as text; the explanation holds for this value only. */
  boundTo: string;
}
