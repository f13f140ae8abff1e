import type { ColumnReference, Criterion, Expression } from '../model/expression';
import type { ValueKind } from '../model/figure';
import type { Code } from '../model/code';
import { compare, literal, plus, when } from './terms';

/** Codes that rows of the list 招商动态 carry, so that formulas can count them. */
export const LIST_CODES = {
  /** In which part of the year something happened: in the month itself, or in a month of the year before it. */
  thisMonth: 'M',
  earlierThisYear: 'Y',
  /** Planned investment of 100 million yuan or more. */
  large: 'L',
  /** From 广州. */
  home: 'G',
  /** What has become of it by the end of the period. */
  talks: 'TALKS',
  signed: 'SIGNED',
  building: 'BUILDING',
  producing: 'PRODUCING',
  ended: 'ENDED',
} as const;

/** Columns of the list's table that hold those codes, and its amounts. */
export type ListColumn = 'named' | 'signedIn' | 'startedIn' | 'producingIn' | 'size' | 'from' | 'state' | 'investment' | 'output';

/** A column of the list, from whichever sheet the expression stands on. */
export const listColumn = (column: ListColumn): ColumnReference => ({ sheet: 'investment-list', block: 'investments', column });

/** An empty list says nothing: nobody has reported that there is none. */
const unlessEmpty = (answer: Expression): Expression => when(compare({ kind: 'count', column: listColumn('named') }, '>', 0), answer);

const is = (column: ListColumn, code: string): Criterion => ({ column: listColumn(column), equals: literal(code) });
const counted = (...criteria: readonly Criterion[]): Expression => ({ kind: 'countIf', criteria });
const added = (column: ListColumn, ...criteria: readonly Criterion[]): Expression => ({
  kind: 'sumIf',
  column: listColumn(column),
  criteria,
});

type Answers = Readonly<Partial<Record<ValueKind, Expression>>>;

/** The month and the year to date of what happens in a month. */
function happened(column: ListColumn, make: (...criteria: readonly Criterion[]) => Expression, ...further: readonly Criterion[]): Answers {
  const month = make(is(column, LIST_CODES.thisMonth), ...further);
  return {
    month: unlessEmpty(month),
    ytd: unlessEmpty(plus(month, make(is(column, LIST_CODES.earlierThisYear), ...further))),
  };
}

const signed = happened('signedIn', counted);
const large = happened('signedIn', counted, is('size', LIST_CODES.large));
const invested = happened('signedIn', (...criteria) => added('investment', ...criteria));
const output = happened('signedIn', (...criteria) => added('output', ...criteria));
const started = happened('startedIn', counted);
const producing = happened('producingIn', counted);
const fromHome = happened('signedIn', counted, is('from', LIST_CODES.home));

/** What the list 招商动态 answers for the measures that nobody types (一数一源), by measure and value kind. */
export const LIST_ANSWERS: Readonly<Record<Code, Answers>> = {
  P21: signed,
  P22: large,
  P23: invested,
  P24: output,
  P25: started,
  P26: producing,
  P27: fromHome,
  P28: { periodEnd: unlessEmpty(counted(is('state', LIST_CODES.building))) },
  P29: { periodEnd: unlessEmpty(counted(is('state', LIST_CODES.producing))) },
  C02: signed,
  C03: large,
  C04: invested,
  C05: { periodEnd: unlessEmpty(counted(is('state', LIST_CODES.building))) },
  C06: producing,
};
