import { ratio } from '../../model/compositions';
import type { Expression } from '../../model/expression';
import type { Nature } from '../../model/indicator';
import { compare, isNumber, literal, minus, NOTHING, over, times, when } from '../terms';
import type { ProgressFacts } from './facts';

/** The value of the period and the target of the year it is held against; each a number, "" or a sign such as —. */
export interface ValueAndTarget {
  current: Expression;
  target: Expression;
}

const PERCENT = 100;

type Completion = (operands: ValueAndTarget, facts: ProgressFacts) => Expression;

const ofTarget: Completion = ({ current, target }) => ratio(current, target, { times: PERCENT });

/** Which part of the target is reached, by nature. A share and an average are compared with their target, they complete nothing. */
const COMPLETION: Readonly<Record<Nature, Completion>> = {
  flow: ofTarget,
  level: ofTarget,
  endStock: ofTarget,
  share: () => NOTHING,
  averageGrowth: () => NOTHING,
  // The target says what each county must have; what is counted is the counties that have it.
  perCounty: ({ current, target }, { counties }) => when(isNumber(target), ratio(current, literal(counties), { times: PERCENT })),
};

/** Completion (完成率), %; "" where a value or the target is missing, and where there is no such rate. */
export const completion = (facts: ProgressFacts, operands: ValueAndTarget): Expression => COMPLETION[facts.nature](operands, facts);

/**
 * For stocks: which part of the way from 2020 to the target is covered, %. A stock begins high, so its completion alone flatters.
 * "" without a base, and where the target does not lie above it.
 */
export function gain({ nature, base2020 }: ProgressFacts, { current, target }: ValueAndTarget): Expression {
  if (nature !== 'endStock' || base2020 === null) return NOTHING;
  const way = over(minus(current, base2020), minus(target, base2020));
  // Two conditions: AND looks at all its operands, and a text would be compared as larger than any number.
  return when(isNumber(current), when(isNumber(target), when(compare(target, '>', base2020), times(way, PERCENT))));
}
