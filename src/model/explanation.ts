import type { Code } from './code';
import type { RawValue } from './sheet-cells';

/** A reporter's explanation (说明) of a figure that a rule asks about. It lapses when the value changes. */
export interface Explanation {
  /** Reason code of the catalogue (reason.ts). Ledgers that others keep may carry codes of their own. */
  reason: Code;
  /** The reporter's own words. */
  text: string;
  /** The value it explains; the explanation holds for this value only. */
  boundTo: RawValue;
}
