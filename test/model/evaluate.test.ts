import { evaluate, type Scope } from '../../src/model/evaluate';
import type { ColumnReference, Expression, TextFormat, Value } from '../../src/model/expression';

const NA: Value = { error: '#N/A' };
const DIV: Value = { error: '#DIV/0!' };
const VALUE: Value = { error: '#VALUE!' };

const lit = (value: number | string | boolean): Expression => ({ kind: 'literal', value });
/** A cell: the only row of the column of that name. */
const ref = (column: string): Expression => ({ kind: 'ref', cell: { block: 'b', row: 'r', column } });
const col = (column: string): ColumnReference => ({ block: 'b', column });
const calc = (left: Expression, operator: '+' | '−' | '×' | '÷', right: Expression): Expression => ({
  kind: 'arithmetic',
  operator,
  left,
  right,
});
const is = (left: Expression, operator: '=' | '≠' | '<' | '≤' | '>' | '≥', right: Expression): Expression => ({
  kind: 'compare',
  operator,
  left,
  right,
});
const and = (...operands: Expression[]): Expression => ({ kind: 'and', operands });
const or = (...operands: Expression[]): Expression => ({ kind: 'or', operands });
const min = (...operands: Expression[]): Expression => ({ kind: 'min', operands });
const max = (...operands: Expression[]): Expression => ({ kind: 'max', operands });
const concat = (...operands: Expression[]): Expression => ({ kind: 'concat', operands });
const choose = (condition: Expression, then: Expression, otherwise: Expression): Expression => ({ kind: 'if', condition, then, otherwise });
const round = (operand: Expression, decimals: number): Expression => ({ kind: 'round', operand, decimals });
const format = (operand: Expression, numberFormat: TextFormat): Expression => ({ kind: 'format', operand, numberFormat });
const error = (value: Value): [Expression, Record<string, Value[]>] => [ref('error'), { error: [value] }];

function value(expression: Expression, columns: Record<string, readonly Value[]> = {}): Value {
  const scope: Scope = {
    cell: ({ column }) => columns[column]?.[0] ?? null,
    column: ({ column }) => columns[column] ?? [],
  };
  return evaluate(expression, scope);
}

describe('blank cells', () => {
  test('count 0 in arithmetic and nothing in texts', () => {
    expect(value(calc(ref('blank'), '+', lit(2)))).toBe(2);
    expect(value(concat(ref('blank'), lit('亩')))).toBe('亩');
  });
  test('equal 0, "" and FALSE', () => {
    for (const other of [0, '', false]) expect(value(is(ref('blank'), '=', lit(other)))).toBe(true);
    expect(value(is(ref('blank'), '=', ref('also blank')))).toBe(true);
  });
  test('show as 0 in the cell of an expression, as a formula shows them', () => {
    expect(value(ref('blank'))).toBe(0);
    expect(value(choose(lit(true), ref('blank'), lit(1)))).toBe(0);
  });
  test('are blank where a condition chose them', () => {
    expect(value({ kind: 'isBlank', operand: choose(lit(true), ref('blank'), lit(1)) })).toBe(true);
    expect(value({ kind: 'isBlank', operand: lit('') })).toBe(true);
    expect(value({ kind: 'isBlank', operand: lit(0) })).toBe(false);
  });
});

describe('arithmetic', () => {
  test('divides by 0 into #DIV/0!', () => {
    expect(value(calc(lit(1), '÷', lit(0)))).toEqual(DIV);
    expect(value(calc(lit(0), '÷', ref('blank')))).toEqual(DIV);
  });
  test('gives #NUM! for what is not finite', () => {
    expect(value(calc(lit(1e300), '×', lit(1e300)))).toEqual({ error: '#NUM!' });
  });
  test('never gives a negative zero', () => {
    expect(value(calc(lit(0), '×', lit(-1)))).toBe(0);
    expect(value(round(lit(-0.4), 0))).toBe(0);
  });
  test.each([
    ['7', 8],
    ['-.5', 0.5],
    [' 1.50 ', 2.5],
    ['1E3', 1001],
  ])('counts the text %p as a number', (text, sum) => {
    expect(value(calc(lit(text), '+', lit(1)))).toBe(sum);
  });
  test('reads no digit of a text after the 15th', () => {
    expect(value(calc(lit('441800000123456789'), '+', lit(0)))).toBe(441800000123456000);
  });
  test.each(['', '—', '1,234', '50%', '2024-02', 'TRUE', '.', '1 2'])('gives #VALUE! for the text %p', (text) => {
    expect(value(calc(lit(text), '+', lit(1)))).toEqual(VALUE);
  });
  test('counts booleans as 1 and 0', () => {
    expect(value(calc(lit(true), '−', lit(false)))).toBe(1);
  });
  test('passes on the first error', () => {
    const columns = { a: [NA], b: [DIV] };
    expect(value(calc(ref('a'), '+', ref('b')), columns)).toEqual(NA);
    expect(value(calc(ref('b'), '+', ref('a')), columns)).toEqual(DIV);
  });
});

describe('powers', () => {
  const NUM: Value = { error: '#NUM!' };
  const power = (base: Expression, exponent: Expression): Expression => ({ kind: 'power', base, exponent });
  test('give the average growth of two years', () => {
    const yearly = power(calc(lit(113.3), '÷', lit(83.6)), calc(lit(1), '÷', lit(2)));
    expect(value(round(calc(calc(yearly, '−', lit(1)), '×', lit(100)), 1))).toBe(16.4);
  });
  test.each([
    [2, 10, 1024],
    [-2, 3, -8],
    [4, -0.5, 0.5],
    [0, 2, 0],
    [7, 0, 1],
  ])('%p to the power of %p is %p', (base, exponent, result) => {
    expect(value(power(lit(base), lit(exponent)))).toBe(result);
  });
  test.each([
    ['0 to the power of 0', 0, 0],
    ['a fraction as exponent of a negative base', -8, 0.5],
    ['what is too large', 1e300, 2],
  ])('give #NUM! for %s', (_, base, exponent) => {
    expect(value(power(lit(base), lit(exponent)))).toEqual(NUM);
  });
  test('give #DIV/0! for 0 to a negative exponent', () => {
    expect(value(power(lit(0), lit(-1)))).toEqual(DIV);
  });
  test('take a blank cell for 0 and no text that is no number', () => {
    expect(value(power(lit(5), ref('blank')))).toBe(1);
    expect(value(power(ref('blank'), ref('blank')))).toEqual(NUM);
    expect(value(power(lit('—'), lit(2)))).toEqual(VALUE);
    expect(value(power(lit(2), lit('—')))).toEqual(VALUE);
  });
  test('pass on the first error', () => {
    expect(value(power(ref('a'), ref('b')), { a: [NA], b: [DIV] })).toEqual(NA);
  });
});

test('a point left out is #N/A, also where a condition chose it', () => {
  expect(value({ kind: 'notAvailable' })).toEqual(NA);
  expect(value(choose(is(ref('blank'), '=', lit('')), { kind: 'notAvailable' }, lit(1)))).toEqual(NA);
  expect(value({ kind: 'isNumber', operand: { kind: 'notAvailable' } })).toBe(false);
});

describe('comparisons', () => {
  test('order unlike types as number, text, boolean', () => {
    expect(value(is(lit(99), '<', lit('1')))).toBe(true);
    expect(value(is(lit('真'), '<', lit(false)))).toBe(true);
    expect(value(is(lit(7), '=', lit('7')))).toBe(false);
  });
  test('do not see the case of texts', () => {
    expect(value(is(lit('pk1'), '=', lit('PK1')))).toBe(true);
    expect(value(is(lit('a'), '<', lit('B')))).toBe(true);
  });
  test('see 15 digits of a number', () => {
    expect(value(is(calc(lit(0.1), '+', lit(0.2)), '=', lit(0.3)))).toBe(true);
    expect(value(is(calc(lit(0.1), '+', lit(0.2)), '>', lit(0.3)))).toBe(false);
    expect(value(is(lit(1.000000001), '>', lit(1)))).toBe(true);
  });
  test.each([
    ['=', false],
    ['≠', true],
    ['<', true],
    ['≤', true],
    ['>', false],
    ['≥', false],
  ] as const)('1 %s 2 is %p', (operator, expected) => {
    expect(value(is(lit(1), operator, lit(2)))).toBe(expected);
  });
});

describe('conditions', () => {
  test('evaluate the taken branch only', () => {
    expect(value(choose(lit(1), lit('甲'), ref('error')), { error: [NA] })).toBe('甲');
    expect(value(choose(ref('blank'), ref('error'), lit('乙')), { error: [NA] })).toBe('乙');
  });
  test('are #VALUE! for texts other than TRUE and FALSE', () => {
    expect(value(choose(lit('是'), lit(1), lit(2)))).toEqual(VALUE);
    expect(value(choose(lit('false'), lit(1), lit(2)))).toBe(2);
  });
  test('AND and OR propagate an error behind the operand that decides', () => {
    const [operand, columns] = error(NA);
    expect(value(and(lit(false), operand), columns)).toEqual(NA);
    expect(value(or(lit(true), operand), columns)).toEqual(NA);
  });
  test('AND and OR skip blank cells and the texts of cells', () => {
    expect(value(and(ref('text'), ref('blank'), lit(true)), { text: ['—'] })).toBe(true);
    expect(value(or(choose(lit(true), ref('text'), lit(1)), lit(false)), { text: ['—'] })).toBe(false);
  });
  test('AND and OR are #VALUE! for other texts, and when nothing is left', () => {
    expect(value(and(lit('—'), lit(true)))).toEqual(VALUE);
    expect(value(or(ref('blank')))).toEqual(VALUE);
  });
  test('AND and OR need an operand', () => {
    expect(() => value(and())).toThrow('and must have at least one operand');
  });
  test('NOT takes a blank cell for FALSE', () => {
    expect(value({ kind: 'not', operand: ref('blank') })).toBe(true);
    expect(value({ kind: 'not', operand: lit(2) })).toBe(false);
  });
  test('isNumber is false for errors, texts of digits and booleans', () => {
    const [operand, columns] = error(NA);
    for (const it of [operand, lit('7'), lit(true), ref('blank')]) expect(value({ kind: 'isNumber', operand: it }, columns)).toBe(false);
    expect(value({ kind: 'isNumber', operand: lit(0) })).toBe(true);
  });
});

describe('rounding', () => {
  test.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [0.285, 2, 0.29],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [0.4, 0, 0],
    [1250, -2, 1300],
    [-1250, -2, -1300],
    [5, -1, 10],
    [4, -2, 0],
    [9.999, 2, 10],
    [123456789.005, 2, 123456789.01],
    [1.23456789012345678e20, 2, 1.23456789012345678e20],
    [0, 3, 0],
  ])('%p to %p decimals is %p', (number, decimals, rounded) => {
    expect(value(round(ref('number'), decimals), { number: [number] })).toBe(rounded);
  });
  test('wants whole decimals', () => {
    expect(() => value(round(lit(1), 0.5))).toThrow('Decimals must be whole, not 0.5');
  });
});

describe('MIN and MAX', () => {
  test('skip what cells hold that is no number', () => {
    const columns = { five: [5], text: ['7'], truth: [true] };
    expect(value(min(ref('five'), ref('text'), ref('truth'), ref('blank')), columns)).toBe(5);
    expect(value(max(ref('blank'), lit(-3)))).toBe(-3);
  });
  test('are 0 when nothing is a number', () => {
    expect(value(max(ref('text'), ref('blank')), { text: ['—'] })).toBe(0);
  });
  test('count what stands in no cell', () => {
    expect(value(min(lit('7'), lit(9)))).toBe(7);
    expect(value(min(lit(true), lit(9)))).toBe(1);
    expect(value(min(lit('—'), lit(9)))).toEqual(VALUE);
  });
  test('pass on the first error', () => {
    expect(value(max(ref('a'), ref('b')), { a: [NA], b: [DIV] })).toEqual(NA);
  });
});

describe('texts of numbers', () => {
  test.each([
    [0.30000000000000004, '0.3'],
    [1 / 3, '0.333333333333333'],
    [-1.5, '-1.5'],
    [-0, '0'],
    [1234567.8901234567, '1234567.89012346'],
    [1.2345678901234567e19, '12345678901234600000'],
    [1.2345678901234568e20, '1.23456789012346E+20'],
    [1e21, '1E+21'],
    [-2e50, '-2E+50'],
    [0.00001, '0.00001'],
    [1.23456789e-5, '0.0000123456789'],
    [1.2345678901234568e-5, '1.23456789012346E-05'],
    [5.67890123456e-8, '5.67890123456E-08'],
    [9.999999999999999e-19, '0.000000000000000001'],
    [9.999999999999999e-20, '1E-19'],
  ])('%p joins as %p', (number, text) => {
    expect(value(concat(ref('number')), { number: [number] })).toBe(text);
  });
  test('booleans join in capitals, errors propagate', () => {
    expect(value(concat(lit(true), lit('/'), lit(false)))).toBe('TRUE/FALSE');
    expect(value(concat(lit('a'), ref('error')), { error: [DIV] })).toEqual(DIV);
  });
  test.each([
    [2.5, '0', '3'],
    [-2.5, '0', '-3'],
    [1.005, '0.00', '1.01'],
    [0.96, '0.0', '1.0'],
    [-0.04, '0.0', '0.0'],
    [-0.4, '0', '0'],
    [0.05, '0.00', '0.05'],
    [1234567.895, '#,##0.00', '1,234,567.90'],
    [-1000, '#,##0', '-1,000'],
    [999.96, '#,##0.0', '1,000.0'],
    [0, '#,##0', '0'],
    [123456789012345678, '0', '123456789012346000'],
    [1e20, '#,##0', '100,000,000,000,000,000,000'],
  ] as const)('%p is formatted with %s as %p', (number, numberFormat, text) => {
    expect(value(format(ref('number'), numberFormat), { number: [number] })).toBe(text);
  });
  test('a format leaves texts that are no number and booleans', () => {
    expect(value(format(lit('—'), '0'))).toBe('—');
    expect(value(format(lit(''), '0'))).toBe('');
    expect(value(format(lit(true), '0'))).toBe('TRUE');
    expect(value(format(lit('7'), '0.00'))).toBe('7.00');
  });
  test('a format writes a blank cell as 0 and passes errors on', () => {
    expect(value(format(ref('blank'), '0.0'))).toBe('0.0');
    expect(value(format(ref('error'), '0.0'), { error: [NA] })).toEqual(NA);
  });
});

describe('lookup', () => {
  const columns = { keys: ['PK1', 'pk2', 7, null, 'PK1', true, ''], values: ['甲', 2, 3, 4, '乙', null, NA], short: [1] };
  const lookup = (key: Expression, values = 'values'): Expression => ({ kind: 'lookup', key, keys: col('keys'), values: col(values) });
  test('finds the first equal key, case apart', () => {
    expect(value(lookup(lit('pk1')), columns)).toBe('甲');
    expect(value(lookup(lit('PK2')), columns)).toBe(2);
  });
  test('tells 7 from the text 7', () => {
    expect(value(lookup(lit(7)), columns)).toBe(3);
    expect(value(lookup(lit('7')), columns)).toBe('');
  });
  test('is "" for absent keys, blank values and errors, those of the key included', () => {
    for (const key of [lit('PK9'), lit(true), lit('')]) expect(value(lookup(key), columns)).toBe('');
    expect(value(lookup(ref('error')), { ...columns, error: [NA] })).toBe('');
    expect(value(lookup(lit('pk2'), 'short'), columns)).toBe('');
  });
  test('takes a blank cell for 0 and finds no blank key', () => {
    expect(value(lookup(ref('blank')), columns)).toBe('');
    expect(value(lookup(ref('blank')), { ...columns, keys: [null, 0] })).toBe(2);
  });
  test('refuses keys that Excel would interpret', () => {
    expect(() => value(lookup(lit('PK*')), columns)).toThrow('Excel would interpret the key "PK*"');
  });
  test('reads a column once for thousands of lookups', () => {
    let reads = 0;
    const watched = Array.from({ length: 20_000 }, (_, row) => `K${row}`);
    const keys = new Proxy(watched, { get: (list, name) => ((reads += 1), Reflect.get(list, name) as unknown) });
    const scope: Scope = { cell: () => null, column: ({ column }) => (column === 'keys' ? keys : watched) };
    for (let i = 0; i < 3000; i += 1) expect(evaluate(lookup(lit(`k${i * 6}`)), scope)).toBe(`K${i * 6}`);
    expect(reads).toBeLessThan(30_000);
  });
});

describe('rank', () => {
  const rank = (operand: Expression, order: 'ascending' | 'descending', among = 'n'): Expression => ({
    kind: 'rank',
    operand,
    among: col(among),
    order,
  });
  const columns = { n: [3, 1, '9', 3, null, true, 2] };
  test('gives equals the better position', () => {
    expect([1, 2, 3].map((n) => value(rank(lit(n), 'descending'), columns))).toEqual([4, 3, 1]);
    expect([1, 2, 3].map((n) => value(rank(lit(n), 'ascending'), columns))).toEqual([1, 2, 3]);
  });
  test('is "" for what is no number', () => {
    expect(value(rank(lit('—'), 'ascending'), columns)).toBe('');
    expect(value(rank(ref('error'), 'ascending'), { ...columns, error: [NA] })).toBe('');
  });
  test('is #N/A for a number the column lacks, and the error of the column', () => {
    expect(value(rank(lit(8), 'ascending'), columns)).toEqual(NA);
    expect(value(rank(lit(1), 'ascending', 'bad'), { bad: [1, DIV] })).toEqual(DIV);
  });
});
