import { ratio } from '../../model/compositions';
import type { Expression } from '../../model/expression';
import type { Pace } from '../../model/indicator';
import { isDecember, monthOf, MONTHS, type Period } from '../../model/period';
import { isNumber, literal, NOTHING, when } from '../terms';
import type { ProgressFacts } from './facts';

/** What paces are measured with; each a number or "". */
export interface PaceOperands {
  target: Expression;
  /** Last year's value to the same month, and of the whole year. */
  lastYear: Expression;
  lastYearEnd: Expression;
  /** What is due by this month, as entered: a path or a milestone. */
  due: Expression;
}

const PERCENT = 100;

/** m/12 (序时), %. */
export const linearShare = (period: Period): number => (monthOf(period) / MONTHS) * PERCENT;

const dueShare = ({ due, target }: PaceOperands): Expression => ratio(due, target, { times: PERCENT });

/** Last year's share to the same month, %; "" where last year is not known. */
const lastYearShare = ({ lastYear, lastYearEnd }: PaceOperands): Expression => ratio(lastYear, lastYearEnd, { times: PERCENT });

const EXPECTED: Readonly<Record<Pace, (operands: PaceOperands, facts: ProgressFacts) => Expression>> = {
  linear: (_, facts) => literal(linearShare(facts.period)),
  history: (operands, facts) => {
    const share = lastYearShare(operands);
    return when(isNumber(share), share, literal(linearShare(facts.period)));
  },
  path: dueShare,
  milestone: dueShare,
  yearEnd: (_, { period }) => (isDecember(period) ? literal(PERCENT) : NOTHING),
  compare: () => NOTHING,
};

/** Which part of the year's target should be reached by now (序时进度), %; "" where the pace says nothing yet. */
export const expected = (facts: ProgressFacts, operands: PaceOperands): Expression => EXPECTED[facts.pace](operands, facts);

/** Whether the pace is only m/12, a fallback for reference (参考): a truth, or an expression where it depends on figures. */
export function forReference({ pace }: ProgressFacts, operands: PaceOperands): Expression {
  if (pace === 'linear') return { kind: 'literal', value: true };
  if (pace !== 'history') return { kind: 'literal', value: false };
  return { kind: 'not', operand: isNumber(lastYearShare(operands)) };
}
