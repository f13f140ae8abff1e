import type { CellReference, ColumnReference, Criterion, Expression, ExpressionKind, Value } from './expression';
import { countIf, finite, pairedSum, sum, sumIf, weightedMean, type ColumnCriterion } from './evaluate/aggregate';
import { isError, toNumber, toText, toTruth, VALUE_ERROR, type ErrorCell } from './evaluate/coerce';
import { compareValues } from './evaluate/compare';
import type { ExpressionOf } from './evaluate/kinds';
import { lookup } from './evaluate/lookup';
import { formattedNumber, textNumber } from './evaluate/number-text';
import { power } from './evaluate/power';
import { rank } from './evaluate/rank';
import { checkCriterion, checkDecimals, checkKey, checkList, checkNumber } from './evaluate/refusal';
import { round } from './evaluate/round';

/** Where an evaluation finds the values of cells. */
export interface Scope {
  /** The value of one cell; null for a blank one. */
  cell(reference: CellReference): Value;
  /** The values of a column, top to bottom: the same array, never changed, each time the same column is asked for. Indexes hang on it. */
  column(reference: ColumnReference): readonly Value[];
}

type Operator<K extends ExpressionKind> = ExpressionOf<K> extends { operator: infer O extends string } ? O : never;

const ARITHMETIC: Record<Operator<'arithmetic'>, (left: number, right: number) => Value> = {
  '+': (left, right) => finite(left + right),
  '−': (left, right) => finite(left - right),
  '×': (left, right) => finite(left * right),
  '÷': (left, right) => (right === 0 ? { error: '#DIV/0!' } : finite(left / right)),
};

const COMPARISON: Record<Operator<'compare'>, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '≠': (order) => order !== 0,
  '<': (order) => order < 0,
  '≤': (order) => order <= 0,
  '>': (order) => order > 0,
  '≥': (order) => order >= 0,
};

/** Whether Excel sees a cell here rather than a value: IF hands on the cell it chose. Functions of many operands skip the texts of cells. */
function isCell(expression: Expression, scope: Scope): boolean {
  if (expression.kind !== 'if') return expression.kind === 'ref';
  const branch = takenBranch(expression, scope);
  return 'kind' in branch && isCell(branch, scope);
}

function takenBranch({ condition, then, otherwise }: ExpressionOf<'if'>, scope: Scope): Expression | ErrorCell {
  const truth = toTruth(valueOf(condition, scope));
  if (typeof truth !== 'boolean') return truth;
  return truth ? then : otherwise;
}

/** The truths of the operands; blanks and texts of cells have none. */
function truths({ kind, operands }: ExpressionOf<'and'>, scope: Scope): boolean[] | ErrorCell {
  const found: boolean[] = [];
  for (const operand of checkList(kind, operands)) {
    const value = valueOf(operand, scope);
    if (value === null || (typeof value === 'string' && isCell(operand, scope))) continue;
    const truth = toTruth(value);
    if (typeof truth !== 'boolean') return truth;
    found.push(truth);
  }
  return found.length === 0 ? VALUE_ERROR : found;
}

/** The numbers among the operands of MIN and MAX; cells count only when they hold a number. */
function numbers({ kind, operands }: ExpressionOf<'min'>, scope: Scope): number[] | ErrorCell {
  const found: number[] = [];
  for (const operand of checkList(kind, operands)) {
    const value = valueOf(operand, scope);
    if (typeof value !== 'number' && !isError(value) && isCell(operand, scope)) continue;
    const number = toNumber(value);
    if (typeof number !== 'number') return number;
    found.push(number);
  }
  return found.length === 0 ? [0] : found;
}

/** What a calculation makes of two operands, or the error of the first that is no number. */
function ofTwoNumbers(left: Expression, right: Expression, scope: Scope, calculate: (a: number, b: number) => Value): Value {
  const a = toNumber(valueOf(left, scope));
  if (typeof a !== 'number') return a;
  const b = toNumber(valueOf(right, scope));
  return typeof b === 'number' ? calculate(a, b) : b;
}

const criteriaIn = (scope: Scope, criteria: readonly Criterion[]): ColumnCriterion[] =>
  criteria.map(({ column, equals }) => ({ column: scope.column(column), equals: checkCriterion(valueOf(equals, scope)) }));

type Evaluators = { [K in ExpressionKind]: (expression: ExpressionOf<K>, scope: Scope) => Value };

const EVALUATORS: Evaluators = {
  literal: ({ value }) => (typeof value === 'number' ? checkNumber(value) : value),
  ref: ({ cell }, scope) => scope.cell(cell),
  // Plain IEEE: unlike Excel, a difference that is nearly nothing stays what it is when − comes last.
  arithmetic: ({ operator, left, right }, scope) => ofTwoNumbers(left, right, scope, ARITHMETIC[operator]),
  power: ({ base, exponent }, scope) => ofTwoNumbers(base, exponent, scope, power),
  compare: ({ operator, left, right }, scope) => {
    const a = valueOf(left, scope);
    if (isError(a)) return a;
    const b = valueOf(right, scope);
    return isError(b) ? b : COMPARISON[operator](compareValues(a, b));
  },
  and: (expression, scope) => {
    const found = truths(expression, scope);
    return 'error' in found ? found : found.every(Boolean);
  },
  or: (expression, scope) => {
    const found = truths(expression, scope);
    return 'error' in found ? found : found.some(Boolean);
  },
  not: ({ operand }, scope) => {
    const truth = toTruth(valueOf(operand, scope));
    return typeof truth === 'boolean' ? !truth : truth;
  },
  if: (expression, scope) => {
    const branch = takenBranch(expression, scope);
    return 'kind' in branch ? valueOf(branch, scope) : branch;
  },
  notAvailable: () => ({ error: '#N/A' }),
  isBlank: ({ operand }, scope) => {
    const value = valueOf(operand, scope);
    return isError(value) ? value : value === null || value === '';
  },
  isNumber: ({ operand }, scope) => typeof valueOf(operand, scope) === 'number',
  round: ({ operand, decimals }, scope) => {
    const number = toNumber(valueOf(operand, scope));
    return typeof number === 'number' ? finite(round(number, checkDecimals(decimals))) : number;
  },
  min: (expression, scope) => {
    const found = numbers(expression, scope);
    return 'error' in found ? found : Math.min(...found);
  },
  max: (expression, scope) => {
    const found = numbers(expression, scope);
    return 'error' in found ? found : Math.max(...found);
  },
  sum: ({ column }, scope) => sum(scope.column(column)),
  count: ({ column }, scope) => scope.column(column).filter((value) => typeof value === 'number').length,
  sumIf: ({ kind, column, criteria }, scope) => sumIf(scope.column(column), criteriaIn(scope, checkList(kind, criteria))),
  pairedSum: ({ column, beside }, scope) => pairedSum(scope.column(column), scope.column(beside)),
  countIf: ({ kind, criteria }, scope) => countIf(criteriaIn(scope, checkList(kind, criteria))),
  weightedMean: ({ values, weights }, scope) => weightedMean(scope.column(values), scope.column(weights)),
  lookup: ({ key, keys, values }, scope) => lookup(checkKey(valueOf(key, scope)), scope.column(keys), scope.column(values)),
  rank: ({ operand, among, order }, scope) => {
    const value = valueOf(operand, scope);
    return typeof value === 'number' ? rank(value, scope.column(among), order) : '';
  },
  concat: ({ kind, operands }, scope) => {
    let joined = '';
    for (const operand of checkList(kind, operands)) {
      const text = toText(valueOf(operand, scope));
      if (typeof text !== 'string') return text;
      joined += text;
    }
    return joined;
  },
  format: ({ operand, numberFormat }, scope) => {
    const value = valueOf(operand, scope) ?? 0;
    const number = typeof value === 'string' ? textNumber(value) : value;
    return typeof number === 'number' ? formattedNumber(number, numberFormat) : toText(value);
  },
};

/** The value while it is an operand: blank stays blank. */
function valueOf(expression: Expression, scope: Scope): Value {
  const evaluator = EVALUATORS[expression.kind] as (expression: Expression, scope: Scope) => Value;
  return evaluator(expression, scope);
}

/** What the cell of an expression holds. Like a formula's cell it is never blank: one that refers to a blank cell holds 0. */
export function evaluate(expression: Expression, scope: Scope): Value {
  return valueOf(expression, scope) ?? 0;
}
