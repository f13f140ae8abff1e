import type { Nature, Operator, Pace } from '../../model/indicator';
import type { Frequency, Period } from '../../model/period';

/** What is known of an indicator before any figure: decides which arithmetic its progress allows. */
export interface ProgressFacts {
  nature: Nature;
  pace: Pace;
  frequency: Frequency;
  /** Reference period of the sheet. */
  period: Period;
  /** Unit of its values; differences to a target in % are percentage points. */
  unit: string;
  /** How the target is meant: more than, at least …; absent: at least. */
  operator?: Operator;
  /** Value of 2020 in the same unit; null where 表2-1 prints none. */
  base2020: number | null;
  /** Whether 表2-1 sets the row no target in any year: it is never judged. */
  withoutTarget?: boolean;
  /** How many counties there are: the whole of a `perCounty` indicator. */
  counties: number;
}
