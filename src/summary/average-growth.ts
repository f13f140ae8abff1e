import type { Expression } from '../model/expression';
import { compare, isNumber, minus, NOTHING, over, times, when } from './terms';

const PERCENT = 100;

/**
 * Average yearly growth since a base (年均增速), nominal, %: (current ÷ base)^(1 ÷ years) − 1. "" unless the current value is a number
 * above 0, the base is above 0, and at least a year lies between. The last binary digit may differ between programs.
 */
export function averageGrowth(current: Expression, base: number, years: number): Expression {
  if (base <= 0 || years < 1) return NOTHING;
  const root: Expression = { kind: 'power', base: over(current, base), exponent: { kind: 'literal', value: 1 / years } };
  return when(isNumber(current), when(compare(current, '>', 0), times(minus(root, 1), PERCENT)));
}
