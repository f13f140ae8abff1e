import { difference as subtracted } from '../../model/compositions';
import type { Expression } from '../../model/expression';
import type { Operator } from '../../model/indicator';
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

/** Targets that are limits: the better, the further below them. */
const LIMITS: readonly (Operator | undefined)[] = ['<', '≤'];

/** What is only compared with its target: a share itself, what is counted by its completion. */
function compared({ unit, operator }: ProgressFacts, { current, target, completion }: DifferenceOperands): Expression {
  const [reached, aim] = unit === PERCENT ? [current, target] : [completion, literal(WHOLE)];
  return LIMITS.includes(operator) ? subtracted(aim, reached) : subtracted(reached, aim);
}

/**
 * How far ahead of (above 0) or behind its pace an indicator is (与序时差), percentage points, rounded to the decimal that is shown: what
 * is judged is what is read.
 */
export function difference(facts: ProgressFacts, operands: DifferenceOperands): Expression {
  const points = facts.pace === 'compare' ? compared(facts, operands) : subtracted(operands.completion, operands.expected);
  return when(isNumber(points), rounded(points, 1));
}
