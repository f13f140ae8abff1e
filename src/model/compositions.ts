import type { Expression } from './expression';

const NOTHING: Expression = { kind: 'literal', value: '' };
const literal = (value: number): Expression => ({ kind: 'literal', value });

/** The expression, or "" unless both operands are numbers. */
function whenNumbers(a: Expression, b: Expression, then: Expression): Expression {
  const operands: readonly Expression[] = [
    { kind: 'isNumber', operand: a },
    { kind: 'isNumber', operand: b },
  ];
  return { kind: 'if', condition: { kind: 'and', operands }, then, otherwise: NOTHING };
}

/** The expression, or "" unless both are numbers and the base is above 0: no base, no comparison. */
function onBase(other: Expression, base: Expression, then: Expression): Expression {
  const condition: Expression = { kind: 'compare', operator: '>', left: base, right: literal(0) };
  // A condition of its own: AND looks at all its operands, and an error in the base would show.
  return whenNumbers(other, base, { kind: 'if', condition, then, otherwise: NOTHING });
}

const PERCENT = 100;

/** left ÷ right × times. */
function quotient(left: Expression, right: Expression, times: number): Expression {
  const plain: Expression = { kind: 'arithmetic', operator: '÷', left, right };
  return times === 1 ? plain : { kind: 'arithmetic', operator: '×', left: plain, right: literal(times) };
}

/** How a ratio is stated. */
export interface RatioOptions {
  /** Factor of the ratio: 100 for percent; absent: 1. */
  times?: number;
}

/** numerator ÷ denominator; "" unless both are numbers and the denominator is above 0. */
export function ratio(numerator: Expression, denominator: Expression, { times = 1 }: RatioOptions = {}): Expression {
  return onBase(numerator, denominator, quotient(numerator, denominator, times));
}

/** Growth in percent, (current − base) ÷ base × 100; "" unless both are numbers and the base is above 0. */
export function growth(current: Expression, base: Expression): Expression {
  return onBase(current, base, quotient({ kind: 'arithmetic', operator: '−', left: current, right: base }, base, PERCENT));
}

/** a − b; "" unless both are numbers. */
export function difference(a: Expression, b: Expression): Expression {
  return whenNumbers(a, b, { kind: 'arithmetic', operator: '−', left: a, right: b });
}
