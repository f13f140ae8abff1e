import { formulaText, type Addresses } from '../../src/layout/formula';
import { growth, ratio } from '../../src/model/compositions';
import type { ColumnReference, Expression } from '../../src/model/expression';

const addresses: Addresses = {
  cell: ({ column }) => column,
  column: ({ sheet, column }) => `${sheet === undefined ? '' : `'${sheet}'!`}$${column}$5:$${column}$9`,
};
const formula = (expression: Expression): string => formulaText(expression, addresses);

const lit = (value: number | string | boolean): Expression => ({ kind: 'literal', value });
const cell = (column: string): Expression => ({ kind: 'ref', cell: { block: 'b', column } });
const col = (column: string): ColumnReference => ({ sheet: '数据台账', block: 'b', column });
const [a, b, c] = [cell('A1'), cell('B1'), cell('C1')];
const op =
  (operator: '+' | '−' | '×' | '÷') =>
  (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator, left, right });
const [plus, minus, times, over] = [op('+'), op('−'), op('×'), op('÷')];
const is = (left: Expression, operator: '=' | '≠' | '≤' | '≥', right: Expression): Expression => ({
  kind: 'compare',
  operator,
  left,
  right,
});
const concat = (...operands: Expression[]): Expression => ({ kind: 'concat', operands });

test.each<[string, Expression]>([
  ['A1+B1-C1', minus(plus(a, b), c)],
  ['A1-(B1-C1)', minus(a, minus(b, c))],
  ['A1-(B1+C1)', minus(a, plus(b, c))],
  ['A1+(B1+C1)', plus(a, plus(b, c))],
  ['A1/(B1/C1)', over(a, over(b, c))],
  ['A1/B1*C1', times(over(a, b), c)],
  ['(A1+B1)*C1', times(plus(a, b), c)],
  ['A1+B1*C1', plus(a, times(b, c))],
])('%s keeps its grouping with no parenthesis more', (text, expression) => {
  expect(formula(expression)).toBe(text);
});

test('comparisons inside operators stand in parentheses', () => {
  expect(formula(is(is(a, '≠', b), '=', lit(true)))).toBe('(A1<>B1)=TRUE');
  expect(formula(is(a, '=', is(b, '≤', c)))).toBe('A1=(B1<=C1)');
  expect(formula(times(is(a, '≥', b), c))).toBe('(A1>=B1)*C1');
  expect(formula(concat(is(a, '=', b), c))).toBe('(A1=B1)&C1');
});

test('arguments of functions stand bare', () => {
  expect(formula({ kind: 'if', condition: is(a, '=', b), then: plus(a, b), otherwise: concat(a, b) })).toBe('IF(A1=B1,A1+B1,A1&B1)');
});

test('joined texts need parentheses in arithmetic only', () => {
  expect(formula(is(concat(a, b), '=', c))).toBe('A1&B1=C1');
  expect(formula(times(concat(a, b), c))).toBe('(A1&B1)*C1');
  expect(formula(concat(plus(a, b), concat(b, c)))).toBe('A1+B1&B1&C1');
});

test('a single operand that is joined becomes a text', () => {
  expect(formula(concat(a))).toBe('A1&""');
});

test('negative numbers stand in parentheses behind an operator', () => {
  expect(formula(minus(a, lit(-5)))).toBe('A1-(-5)');
  expect(formula(plus(lit(-5), a))).toBe('-5+A1');
  expect(formula(is(a, '=', lit(-5)))).toBe('A1=-5');
});

test.each([
  [0.1 + 0.2, '0.3'],
  [1e21, '1E+21'],
  [1e-7, '1E-7'],
  [123456789.125, '123456789.125'],
])('%p is printed as %s, which Excel reads back', (number, text) => {
  expect(formula(lit(number))).toBe(text);
});

test.each([NaN, Infinity])('%p cannot be printed', (number) => {
  expect(() => formula(lit(number))).toThrow(`A formula cannot state ${number}`);
});

test('quotes in texts are doubled', () => {
  expect(formula(lit('“园”"区"'))).toBe('"“园”""区"""');
});

test('texts longer than Excel allows are joined of parts, whole characters each', () => {
  const text = '𠮷'.repeat(200);
  const printed = formula(lit(text));
  expect(printed).toBe(`"${'𠮷'.repeat(127)}"&"${'𠮷'.repeat(73)}"`);
  expect(formula(is(lit(text), '=', a))).toBe(`${printed}=A1`);
});

test('blank is the empty text', () => {
  expect(formula({ kind: 'isBlank', operand: a })).toBe('A1=""');
  expect(formula(is({ kind: 'isBlank', operand: a }, '=', lit(false)))).toBe('(A1="")=FALSE');
});

test.each<[string, Expression]>([
  ['AND(A1,B1)', { kind: 'and', operands: [a, b] }],
  ['OR(A1,B1)', { kind: 'or', operands: [a, b] }],
  ['NOT(A1)', { kind: 'not', operand: a }],
  ['IF(A1="",NA(),A1)', { kind: 'if', condition: { kind: 'isBlank', operand: a }, then: { kind: 'notAvailable' }, otherwise: a }],
  ['ISNUMBER(A1)', { kind: 'isNumber', operand: a }],
  ['ROUND(A1,-2)', { kind: 'round', operand: a, decimals: -2 }],
  ['MIN(A1,B1)', { kind: 'min', operands: [a, b] }],
  ['MAX(A1,0)', { kind: 'max', operands: [a, lit(0)] }],
  ['TEXT(A1,"#,##0.0")', { kind: 'format', operand: a, numberFormat: '#,##0.0' }],
  ["SUM('数据台账'!$F$5:$F$9)", { kind: 'sum', column: col('F') }],
  ["COUNT('数据台账'!$F$5:$F$9)", { kind: 'count', column: col('F') }],
  [
    "SUMIFS('数据台账'!$F$5:$F$9,'数据台账'!$B$5:$B$9,\"PK1\",'数据台账'!$C$5:$C$9,A1)",
    {
      kind: 'sumIf',
      column: col('F'),
      criteria: [
        { column: col('B'), equals: lit('PK1') },
        { column: col('C'), equals: a },
      ],
    },
  ],
  ["COUNTIFS('数据台账'!$B$5:$B$9,202402)", { kind: 'countIf', criteria: [{ column: col('B'), equals: lit(202402) }] }],
  ['POWER(A1/B1,1/2)', { kind: 'power', base: over(a, b), exponent: over(lit(1), lit(2)) }],
  ['-2*POWER(-2,A1)', times(lit(-2), { kind: 'power', base: lit(-2), exponent: a })],
  ["SUMIFS('数据台账'!$F$5:$F$9,'数据台账'!$G$5:$G$9,\">-9E307\")", { kind: 'pairedSum', column: col('F'), beside: col('G') }],
  ['IF(ISNUMBER(A1),RANK(A1,\'数据台账\'!$B$5:$B$9,0),"")', { kind: 'rank', operand: a, among: col('B'), order: 'descending' }],
  ['IF(ISNUMBER(A1),RANK(A1,\'数据台账\'!$B$5:$B$9,1),"")', { kind: 'rank', operand: a, among: col('B'), order: 'ascending' }],
])('%s', (text, expression) => {
  expect(formula(expression)).toBe(text);
});

test('a lookup is "" for absent keys and blank values', () => {
  const found = "INDEX('数据台账'!$F$5:$F$9,MATCH(A1&B1,'数据台账'!$B$5:$B$9,0))";
  expect(formula({ kind: 'lookup', key: concat(a, b), keys: col('B'), values: col('F') })).toBe(`IFERROR(IF(${found}="","",${found}),"")`);
});

test('a weighted mean divides by the weights of rows that have a number', () => {
  const total = "SUMIFS('数据台账'!$W$5:$W$9,'数据台账'!$V$5:$V$9,\">-9E307\")";
  expect(formula({ kind: 'weightedMean', values: col('V'), weights: col('W') })).toBe(
    `IF(${total}=0,"",SUMPRODUCT('数据台账'!$V$5:$V$9,'数据台账'!$W$5:$W$9)/${total})`,
  );
});

test('compositions print as one would write them', () => {
  expect(formula(ratio(a, b, { times: 100 }))).toBe('IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(B1>0,A1/B1*100,""),"")');
  expect(formula(growth(a, b))).toBe('IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(B1>0,(A1-B1)/B1*100,""),"")');
});

test.each(['', 'PK*', 'P?', 'a~', '=1', '<1', '>1', true])('the criterion %p is refused', (value) => {
  expect(() => formula({ kind: 'countIf', criteria: [{ column: col('B'), equals: lit(value) }] })).toThrow(JSON.stringify(value));
});

test('a lookup key with a wildcard is refused', () => {
  expect(() => formula({ kind: 'lookup', key: lit('PK*'), keys: col('B'), values: col('F') })).toThrow(
    'Excel would interpret the key "PK*"',
  );
});

test('what needs an operand is not printed without one', () => {
  expect(() => formula({ kind: 'min', operands: [] })).toThrow('min must have at least one operand');
});
