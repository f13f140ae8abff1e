import type { Messages } from '../../i18n/messages';
import type { Expression } from '../../model/expression';
import type { Operator } from '../../model/indicator';
import { isDecember, monthOf, yearOf } from '../../model/period';
import { latestDue } from '../../model/reporting-calendar';
import { compare, isNumber, joined, literal, NOTHING, when } from '../terms';
import type { ProgressFacts } from './facts';
import type { ValueAndTarget } from './completion';

/** Where an indicator stands (状态), each with a sign that needs no colour. */
export const STANDINGS = [
  'done',
  'ahead',
  'onPace',
  'behind',
  'farBehind',
  'notDue',
  'noTarget',
  'noTargetSet',
  'derivedTarget',
  'noValue',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Percentage points below the pace from which an indicator is behind, and far behind. */
export const BEHIND = -5;
export const FAR_BEHIND = -15;

/** First month in which m/12 alone may call something behind. */
const LINEAR_JUDGES_FROM = 3;

/** Sign of a target that the document does not set. */
const NOT_SET = '—';

/** Cells that the standing is read from. */
export interface StandingOperands extends ValueAndTarget {
  /** Status of the target in words. */
  targetStatus: Expression;
  expected: Expression;
  difference: Expression;
  /** Whether the pace is m/12 for want of a better one. */
  reference: Expression;
}

const REACHED: Readonly<Record<Operator, Extract<Expression, { kind: 'compare' }>['operator']>> = {
  '>': '>',
  '≥': '≥',
  '<': '<',
  '≤': '≤',
  '≈': '≥',
};

/** Whether this month is too early to judge, whatever the figures. */
function isEarly({ pace, frequency, period }: ProgressFacts): boolean {
  if (isDecember(period)) return false;
  return pace === 'yearEnd' || (pace === 'compare' && frequency === 'year');
}

/** Whether no value of this year has been due so far: in January for statistics, in February for what is counted by quarters. */
const isBeforeFirst = ({ frequency, period }: ProgressFacts): boolean => yearOf(latestDue(frequency, period)) < yearOf(period);

/** What it means that there is no value. */
function withoutValue(facts: ProgressFacts, { expected }: StandingOperands, word: (standing: Standing) => Expression): Expression {
  if (isBeforeFirst(facts)) return word('notDue');
  // A path or a milestone misses nothing before it says that something is due.
  return facts.pace === 'path' || facts.pace === 'milestone' ? when(isNumber(expected), word('noValue'), word('notDue')) : word('noValue');
}

/** Ahead, on pace, behind or far behind, by the difference as shown. */
function byDifference(facts: ProgressFacts, { difference, reference }: StandingOperands, word: (standing: Standing) => Expression) {
  const lagging = when(compare(difference, '≥', FAR_BEHIND), word('behind'), word('farBehind'));
  const judged = when(
    compare(difference, '>', 0),
    word('ahead'),
    when(
      compare(difference, '≥', BEHIND),
      word('onPace'),
      // m/12 knows nothing of seasons: before March it accuses nobody.
      monthOf(facts.period) < LINEAR_JUDGES_FROM ? when(reference, word('notDue'), lagging) : lagging,
    ),
  );
  return judged;
}

/** Where an indicator stands, in words with their sign. Only published or entered targets are judged by. */
export function standing(facts: ProgressFacts, operands: StandingOperands, messages: Messages): Expression {
  const words = messages.workbook.standings;
  const word = (name: Standing): Expression => literal(words[name]);
  const { current, target, targetStatus, difference, reference } = operands;
  const reached = compare(current, REACHED[facts.operator ?? '≥'], facts.nature === 'perCounty' ? facts.counties : target);
  const judged = when(
    isNumber(current),
    when(
      reached,
      word('done'),
      // Nothing is due yet where neither path nor milestone says so.
      when(
        isNumber(difference),
        facts.pace === 'compare'
          ? byDifference(facts, operands, word)
          : joined(byDifference(facts, operands, word), when(reference, literal(messages.workbook.forReference), NOTHING)),
        word('notDue'),
      ),
    ),
    withoutValue(facts, operands, word),
  );
  return when(
    isNumber(target),
    when(compare(targetStatus, '=', messages.workbook.statuses.derived), word('derivedTarget'), isEarly(facts) ? word('notDue') : judged),
    facts.withoutTarget === true ? word('noTargetSet') : when(compare(target, '=', NOT_SET), word('noTargetSet'), word('noTarget')),
  );
}
