import { difference as subtracted } from '../../model/compositions';
import type { Expression } from '../../model/expression';
import { isNumber, literal, rounded, when } from '../terms';
import type { ProgressFacts } from './facts';
import type { ValueAndTarget } from './completion';

/** Cells that the difference is taken of. */
export interface DifferenceOperands extends ValueAndTarget {
  completion: Expression;
  expected: Expression;
}

const PERCENT = '%';
const WHOLE = 100;

/**
 * How far ahead of or behind its pace an indicator is (与序时差), percentage points, rounded to the decimal that is shown: what is judged
 * is what is read. A share is held against its target itself.
 */
export function difference({ pace, unit }: ProgressFacts, operands: DifferenceOperands): Expression {
  const { current, target, completion, expected } = operands;
  const points =
    pace !== 'compare'
      ? subtracted(completion, expected)
      : unit === PERCENT
        ? subtracted(current, target)
        : subtracted(completion, literal(WHOLE));
  return when(isNumber(points), rounded(points, 1));
}
