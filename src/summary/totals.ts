import { growth } from '../model/compositions';
import type { ColumnReference, Expression } from '../model/expression';
import { compare, when } from './terms';

/** Σ of a column; "" while it holds no number, because a total of nothing is not zero. */
export const totalOf = (column: ColumnReference): Expression => when(compare({ kind: 'count', column }, '>', 0), { kind: 'sum', column });

/** Growth of a total in %, over the rows that have both years: the same units then and now. */
export const totalGrowth = (current: ColumnReference, base: ColumnReference): Expression =>
  growth({ kind: 'pairedSum', column: current, beside: base }, { kind: 'pairedSum', column: base, beside: current });
