import type { Expression } from '../model/expression';

/** Short forms of the closed expressions, so that a question reads like the sentence it answers. */

export const literal = (value: number | string): Expression => ({ kind: 'literal', value });
export const NOTHING: Expression = literal('');
export const isNumber = (operand: Expression): Expression => ({ kind: 'isNumber', operand });
export const isBlank = (operand: Expression): Expression => ({ kind: 'isBlank', operand });
export const when = (condition: Expression, then: Expression, otherwise: Expression = NOTHING): Expression => ({
  kind: 'if',
  condition,
  then,
  otherwise,
});
export const compare = (
  left: Expression,
  operator: Extract<Expression, { kind: 'compare' }>['operator'],
  right: Expression | number | string,
): Expression => ({ kind: 'compare', operator, left, right: typeof right === 'object' ? right : literal(right) });
export const all = (...operands: readonly Expression[]): Expression => ({ kind: 'and', operands });
export const any = (...operands: readonly Expression[]): Expression => ({ kind: 'or', operands });
export const joined = (...operands: readonly Expression[]): Expression => ({ kind: 'concat', operands });
export const rounded = (operand: Expression, decimals: number): Expression => ({ kind: 'round', operand, decimals });
const arithmetic =
  (operator: Extract<Expression, { kind: 'arithmetic' }>['operator']) =>
  (left: Expression, right: Expression | number): Expression => ({
    kind: 'arithmetic',
    operator,
    left,
    right: typeof right === 'number' ? literal(right) : right,
  });
export const plus = arithmetic('+');
export const minus = arithmetic('−');
export const times = arithmetic('×');
export const over = arithmetic('÷');
