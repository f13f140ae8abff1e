import type { CellReference, ColumnReference, Criterion, Expression, ExpressionKind } from '../model/expression';
import type { ExpressionOf } from '../model/evaluate/kinds';
import { checkCriterion, checkDecimals, checkKey, checkList, checkNumber } from '../model/evaluate/refusal';

/** Where the formula's operands stand. */
export interface Addresses {
  /** Address of one cell, such as `$B$3` or `'项目库'!C5`. */
  cell(reference: CellReference): string;
  /** Address of a column of a block, such as `'数据台账'!$B$5:$B$230`. */
  column(reference: ColumnReference): string;
}

/** How strongly the outermost operator of a formula holds its operands; weaker ones need parentheses inside stronger ones. */
const BINDING = { comparison: 1, joining: 2, addition: 3, multiplication: 4, atom: 5 } as const;

/** A formula with what its surroundings must know. */
interface Printed {
  /** Text without parentheses around the whole. */
  text: string;
  /** Its place in `BINDING`. */
  binding: number;
}

const atom = (text: string): Printed => ({ text, binding: BINDING.atom });
const call = (name: string, ...operands: readonly string[]): Printed => atom(`${name}(${operands.join(',')})`);
/** The formula as an operand of something that needs at least this binding. */
const within = ({ text, binding }: Printed, least: number): string => (binding < least ? `(${text})` : text);

const ARITHMETIC = {
  '+': { symbol: '+', binding: BINDING.addition },
  '−': { symbol: '-', binding: BINDING.addition },
  '×': { symbol: '*', binding: BINDING.multiplication },
  '÷': { symbol: '/', binding: BINDING.multiplication },
} as const;

const COMPARISON = { '=': '=', '≠': '<>', '<': '<', '≤': '<=', '>': '>', '≥': '>=' } as const;

/** Excel refuses text literals above 255 characters; a character outside the basic plane counts as two. */
const LITERAL_CHUNK = /[^]{1,127}/gu;
const LONGEST_LITERAL = 255;

/** A text between quotes, as formulas state it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function textLiteral(text: string): Printed {
  if (text.length <= LONGEST_LITERAL) return atom(quoted(text));
  return { text: (text.match(LITERAL_CHUNK) ?? []).map(quoted).join('&'), binding: BINDING.joining };
}

/** SUMIFS criterion that any number meets and no text, boolean or error; unlike ISNUMBER over a column it needs no array evaluation. */
const ANY_NUMBER = '">-9E307"';

/** Σ of a column over the rows where the one beside it holds a number. */
const sumBeside = (column: string, beside: string): string => `SUMIFS(${column},${beside},${ANY_NUMBER})`;

function literal(value: number | string | boolean): Printed {
  if (typeof value === 'string') return textLiteral(value);
  return atom(typeof value === 'number' ? String(checkNumber(value)).toUpperCase() : value ? 'TRUE' : 'FALSE');
}

/** The right operand of arithmetic. It keeps its grouping even in sums: regrouped binary fractions add up differently in the last digit. */
function rightOperand(expression: Expression, binding: number, addresses: Addresses): string {
  const right = printed(expression, addresses);
  const isNegative = expression.kind === 'literal' && right.text.startsWith('-');
  return isNegative ? `(${right.text})` : within(right, binding + 1);
}

const list = (kind: string, operands: readonly Expression[], addresses: Addresses): string[] =>
  checkList(kind, operands).map((operand) => formulaText(operand, addresses));

function criteriaOf(kind: string, criteria: readonly Criterion[], addresses: Addresses): string[] {
  return checkList(kind, criteria).flatMap(({ column, equals }) => {
    if (equals.kind === 'literal') checkCriterion(equals.value);
    return [addresses.column(column), formulaText(equals, addresses)];
  });
}

type Printers = { [K in ExpressionKind]: (expression: ExpressionOf<K>, addresses: Addresses) => Printed };

const PRINTERS: Printers = {
  literal: ({ value }) => literal(value),
  ref: ({ cell }, addresses) => atom(addresses.cell(cell)),
  arithmetic: ({ operator, left, right }, addresses) => {
    const { symbol, binding } = ARITHMETIC[operator];
    const text = within(printed(left, addresses), binding) + symbol + rightOperand(right, binding, addresses);
    return { text, binding };
  },
  power: ({ base, exponent }, addresses) => call('POWER', formulaText(base, addresses), formulaText(exponent, addresses)),
  compare: ({ operator, left, right }, addresses) => {
    const [a, b] = [left, right].map((side) => within(printed(side, addresses), BINDING.joining));
    return { text: `${a}${COMPARISON[operator]}${b}`, binding: BINDING.comparison };
  },
  and: ({ kind, operands }, addresses) => call('AND', ...list(kind, operands, addresses)),
  or: ({ kind, operands }, addresses) => call('OR', ...list(kind, operands, addresses)),
  not: ({ operand }, addresses) => call('NOT', formulaText(operand, addresses)),
  if: ({ condition, then, otherwise }, addresses) =>
    call('IF', ...[condition, then, otherwise].map((part) => formulaText(part, addresses))),
  notAvailable: () => call('NA'),
  isBlank: ({ operand }, addresses) => ({
    text: `${within(printed(operand, addresses), BINDING.joining)}=""`,
    binding: BINDING.comparison,
  }),
  isNumber: ({ operand }, addresses) => call('ISNUMBER', formulaText(operand, addresses)),
  round: ({ operand, decimals }, addresses) => call('ROUND', formulaText(operand, addresses), String(checkDecimals(decimals))),
  min: ({ kind, operands }, addresses) => call('MIN', ...list(kind, operands, addresses)),
  max: ({ kind, operands }, addresses) => call('MAX', ...list(kind, operands, addresses)),
  sum: ({ column }, addresses) => call('SUM', addresses.column(column)),
  count: ({ column }, addresses) => call('COUNT', addresses.column(column)),
  sumIf: ({ kind, column, criteria }, addresses) => call('SUMIFS', addresses.column(column), ...criteriaOf(kind, criteria, addresses)),
  pairedSum: ({ column, beside }, addresses) => atom(sumBeside(addresses.column(column), addresses.column(beside))),
  countIf: ({ kind, criteria }, addresses) => call('COUNTIFS', ...criteriaOf(kind, criteria, addresses)),
  weightedMean: ({ values, weights }, addresses) => {
    const [v, w] = [addresses.column(values), addresses.column(weights)];
    const total = sumBeside(w, v);
    return call('IF', `${total}=0`, '""', `SUMPRODUCT(${v},${w})/${total}`);
  },
  lookup: ({ key, keys, values }, addresses) => {
    if (key.kind === 'literal') checkKey(key.value);
    const found = `INDEX(${addresses.column(values)},MATCH(${formulaText(key, addresses)},${addresses.column(keys)},0))`;
    return call('IFERROR', `IF(${found}="","",${found})`, '""');
  },
  rank: ({ operand, among, order }, addresses) => {
    const number = formulaText(operand, addresses);
    return call('IF', `ISNUMBER(${number})`, `RANK(${number},${addresses.column(among)},${{ descending: 0, ascending: 1 }[order]})`, '""');
  },
  concat: ({ kind, operands }, addresses) => {
    const parts = checkList(kind, operands).map((operand) => within(printed(operand, addresses), BINDING.joining));
    // Nothing joined to a single operand still makes a text of it.
    return { text: [...parts, ...(parts.length === 1 ? ['""'] : [])].join('&'), binding: BINDING.joining };
  },
  format: ({ operand, numberFormat }, addresses) => call('TEXT', formulaText(operand, addresses), quoted(numberFormat)),
};

function printed(expression: Expression, addresses: Addresses): Printed {
  const print = PRINTERS[expression.kind] as (expression: Expression, addresses: Addresses) => Printed;
  return print(expression, addresses);
}

/** The formula of an expression, without the leading equals sign. Excel 2016, WPS and LibreOffice functions only. */
export function formulaText(expression: Expression, addresses: Addresses): string {
  return printed(expression, addresses).text;
}
