import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { formulaText, type Addresses } from '../../src/layout/formula';
import { evaluate, type Scope } from '../../src/model/evaluate';
import { TEXT_FORMATS, type ColumnReference, type Expression, type ExpressionKind, type Value } from '../../src/model/expression';

// An engine that shares no line with the product calculates the printed formulas of random expressions over random cells.

const SHEETS = ['项目库', '数据 台账'] as const;
/** Mostly numbers twice, mostly codes, anything. */
const COLUMNS = ['A', 'B', 'C', 'D'] as const;
const ROWS = ['1', '2', '3', '4', '5', '6'] as const;

/** Values by sheet, column and row. */
type Grid = readonly (readonly (readonly Value[])[])[];

const onSheet = (sheet: string | undefined) => (sheet === undefined ? '' : `'${sheet}'!`);
const addresses: Addresses = {
  cell: ({ sheet, row, column }) => `${onSheet(sheet)}${column}${row}`,
  column: ({ sheet, column }) => `${onSheet(sheet)}$${column}$1:$${column}$${ROWS.length}`,
};

function scopeOf(grid: Grid): Scope {
  const at = (list: readonly string[], id: string | undefined) => (id === undefined ? 0 : list.indexOf(id));
  const column = ({ sheet, column: id }: ColumnReference) => grid[at(SHEETS, sheet)]?.[at(COLUMNS, id)] ?? [];
  return { column, cell: (reference) => column(reference)[at(ROWS, reference.row)] ?? null };
}

// What is tried.

const number = fc.oneof(
  fc.integer({ min: -12, max: 12 }),
  fc.integer({ min: -200_000, max: 200_000 }).map((n) => n / 100),
  fc.integer({ min: -9999, max: 9999 }).map((n) => n / 2),
  fc.constantFrom(0.1, 0.2, 0.3, -0.04, -0.3, 1e-7, 12_345_678.25, 1e9),
);
const code = fc.constantFrom('PK1', 'pk1', 'PK2', 'P01', '广州', '清远', '广清园');
/** The same number to a criterion, not to a lookup. */
const oneOfMany = fc.constantFrom(1, '1', '01', '1.0');
const text = fc.oneof(code, fc.constantFrom('', '—', '未报', '7', '01', '-1.5', '"引号"', 'TRUE'));
const blank = fc.constant(null);
const error = fc.constantFrom<Value>({ error: '#N/A' }, { error: '#DIV/0!' });

const mixed = (...weights: [number, fc.Arbitrary<Value>][]) => fc.oneof(...weights.map(([weight, arbitrary]) => ({ weight, arbitrary })));
const columnOf = (cell: fc.Arbitrary<Value>) => fc.array(cell, { minLength: ROWS.length, maxLength: ROWS.length });
const numberColumn = columnOf(mixed([12, number], [2, blank], [1, text]));
const codeColumn = columnOf(mixed([9, code], [4, oneOfMany], [1, number], [1, blank]));
const anyColumn = columnOf(mixed([3, number], [3, text], [2, blank], [1, fc.boolean()], [1, error]));
const sheetCells = fc.tuple(numberColumn, numberColumn, codeColumn, anyColumn);
const grid: fc.Arbitrary<Grid> = fc.tuple(sheetCells, sheetCells);

const columnAmong = (...ids: (typeof COLUMNS)[number][]) =>
  fc
    .tuple(fc.constantFrom({}, { sheet: SHEETS[1] }), fc.constantFrom(...ids))
    .map(([sheet, id]) => ({ ...sheet, block: 'grid', column: id }));
const cellAmong = (...ids: (typeof COLUMNS)[number][]) =>
  fc.tuple(columnAmong(...ids), fc.constantFrom(...ROWS)).map(([column, row]): Expression => ({ kind: 'ref', cell: { ...column, row } }));
const column = columnAmong(...COLUMNS);
const literalOf = (value: fc.Arbitrary<number | string | boolean>) => value.map((it): Expression => ({ kind: 'literal', value: it }));
/** Exponents of average growth, and those at which Excel gives an error. */
const exponent = literalOf(fc.constantFrom(0.5, 0.25, 2, -1, 0));
const literal = literalOf(fc.oneof(number, text, fc.boolean()));

/** Expressions of each kind over these operands. */
function ofEachKind(operand: fc.Arbitrary<Expression>): { [K in ExpressionKind]: fc.Arbitrary<Expression> } {
  const operands = fc.array(operand, { minLength: 1, maxLength: 3 });
  const criterion = fc.record({
    column: fc.oneof(columnAmong('C'), column),
    equals: fc.oneof(literalOf(fc.oneof(code, oneOfMany)), cellAmong('C'), operand),
  });
  const criteria = fc.array(criterion, { minLength: 1, maxLength: 2 });
  const kind = <K extends ExpressionKind>(name: K) => fc.constant(name);
  return {
    literal,
    ref: cellAmong(...COLUMNS),
    arithmetic: fc.record({ kind: kind('arithmetic'), operator: fc.constantFrom('+', '−', '×', '÷'), left: operand, right: operand }),
    power: fc.record({ kind: kind('power'), base: operand, exponent: fc.oneof(exponent, operand) }),
    compare: fc.record({
      kind: kind('compare'),
      operator: fc.constantFrom('=', '≠', '<', '≤', '>', '≥'),
      left: operand,
      right: operand,
    }),
    and: fc.record({ kind: kind('and'), operands }),
    or: fc.record({ kind: kind('or'), operands }),
    not: fc.record({ kind: kind('not'), operand }),
    if: fc.record({ kind: kind('if'), condition: operand, then: operand, otherwise: operand }),
    notAvailable: fc.record({ kind: kind('notAvailable') }),
    isBlank: fc.record({ kind: kind('isBlank'), operand }),
    isNumber: fc.record({ kind: kind('isNumber'), operand }),
    round: fc.record({ kind: kind('round'), operand, decimals: fc.integer({ min: -2, max: 4 }) }),
    min: fc.record({ kind: kind('min'), operands }),
    max: fc.record({ kind: kind('max'), operands }),
    sum: fc.record({ kind: kind('sum'), column }),
    count: fc.record({ kind: kind('count'), column }),
    sumIf: fc.record({ kind: kind('sumIf'), column, criteria }),
    pairedSum: fc.record({ kind: kind('pairedSum'), column, beside: column }),
    countIf: fc.record({ kind: kind('countIf'), criteria }),
    weightedMean: fc.record({ kind: kind('weightedMean'), values: column, weights: column }),
    lookup: fc.record({
      kind: kind('lookup'),
      key: fc.oneof(cellAmong('C'), operand),
      keys: fc.oneof(columnAmong('C'), column),
      values: column,
    }),
    rank: fc.record({
      kind: kind('rank'),
      operand: fc.oneof(cellAmong('A', 'B'), operand),
      among: column,
      order: fc.constantFrom('ascending', 'descending'),
    }),
    concat: fc.record({ kind: kind('concat'), operands }),
    format: fc.record({ kind: kind('format'), operand, numberFormat: fc.constantFrom(...TEXT_FORMATS) }),
  };
}

const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const operand = fc.oneof({ maxDepth: 3, depthSize: 'max' }, literal, cellAmong('A', 'B'), cellAmong(...COLUMNS), {
    weight: 5,
    arbitrary: tie('expression'),
  });
  return { expression: fc.oneof(...Object.values(ofEachKind(operand))) };
});

/** Operators over numbers, deeper than the rest: what parentheses are for. */
const { operators } = fc.letrec<{ operators: Expression }>((tie) => {
  const leaf = fc.oneof(literalOf(number), cellAmong('A', 'B'));
  const operand = fc.oneof({ maxDepth: 4, depthSize: 'max' }, leaf, { weight: 3, arbitrary: tie('operators') });
  const arithmetic = fc.record({
    kind: fc.constant('arithmetic' as const),
    operator: fc.constantFrom('+', '−', '×', '÷'),
    left: operand,
    right: operand,
  });
  const compare = fc.record({
    kind: fc.constant('compare' as const),
    operator: fc.constantFrom('=', '≠', '<', '≤', '>', '≥'),
    left: operand,
    right: operand,
  });
  const isBlank = fc.record({ kind: fc.constant('isBlank' as const), operand });
  const concat = fc.record({ kind: fc.constant('concat' as const), operands: fc.array(operand, { minLength: 1, maxLength: 3 }) });
  return { operators: fc.oneof({ weight: 5, arbitrary: arithmetic }, { weight: 2, arbitrary: compare }, isBlank, concat) };
});
const anyExpression = fc.oneof({ weight: 3, arbitrary: expression }, { weight: 1, arbitrary: operators });

// What is not compared, and why.

type ValueOf = (operand: Expression) => Value;

/** Every expression in an expression, itself included. */
function* partsOf(node: unknown): Generator<Expression> {
  if (typeof node !== 'object' || node === null) return;
  if ('kind' in node) yield node as Expression;
  for (const child of Object.values(node)) yield* partsOf(child);
}

const isCell = (operand: Expression): boolean =>
  operand.kind === 'ref' || (operand.kind === 'if' && isCell(operand.then) && isCell(operand.otherwise));

/** What a part takes as operands of its own, apart from columns. */
const operandsOf = (part: Expression): Expression[] =>
  Object.values(part)
    .flatMap((field: unknown) => [field].flat())
    .flatMap((field) => {
      if (typeof field !== 'object' || field === null) return [];
      if ('kind' in field) return [field as Expression];
      return 'equals' in field ? [field.equals as Expression] : [];
    });

/** Whether the first digit that rounding drops is a 5 with nothing behind it, as Excel sees the number. */
const isHalf = (value: number, decimals: number): boolean => Number((Math.abs(value) * 10 ** decimals).toPrecision(15)) % 1 === 0.5;
const asNumber = (operand: Expression, valueOf: ValueOf): number =>
  Number(valueOf({ kind: 'arithmetic', operator: '+', left: operand, right: { kind: 'literal', value: 0 } }));

/** Its text in &; of an error nothing. */
function asText(operand: Expression, valueOf: ValueOf): string {
  const written = valueOf({ kind: 'concat', operands: [operand] });
  return typeof written === 'string' ? written : '';
}

/**
 * Where the engine gives something else than Excel documents, each as narrow as the expression and its values tell.
 * LibreOffice gives what the evaluator gives unless said otherwise.
 */
const DEVIATIONS: Readonly<Record<string, (part: Expression, valueOf: ValueOf, scope: Scope) => boolean>> = {
  'AND and OR skip texts that stand in no cell; Excel: #VALUE!': (part, valueOf) =>
    (part.kind === 'and' || part.kind === 'or') && part.operands.some((it) => !isCell(it) && typeof valueOf(it) === 'string'),

  'AND and OR stop at the operand that decides; Excel: an error behind it still counts': (part, valueOf) => {
    if (part.kind !== 'and' && part.kind !== 'or') return false;
    const opposites = part.operands.map((operand) => valueOf({ kind: 'not', operand }));
    const decisive = opposites.indexOf(part.kind === 'and');
    return decisive >= 0 && opposites.slice(decisive).some((value) => typeof value === 'object');
  },

  'MIN and MAX skip texts and booleans that stand in no cell; Excel: #VALUE!, 1 and 0': (part, valueOf) =>
    (part.kind === 'min' || part.kind === 'max') &&
    part.operands.some((it) => !isCell(it) && ['string', 'boolean'].includes(typeof valueOf(it))),

  'ROUND takes a half that its binary fraction falls short of for less: ROUND(1.005,2) is 1': (part, valueOf) => {
    if (part.kind !== 'round') return false;
    const value = asNumber(part.operand, valueOf);
    return isHalf(value, part.decimals) && Math.abs(value * 10 ** part.decimals) % 1 !== 0.5;
  },

  'POWER too large is #DIV/0!; Excel: #NUM!': (part, valueOf) => {
    if (part.kind !== 'power') return false;
    const [base, exponent] = [asNumber(part.base, valueOf), asNumber(part.exponent, valueOf)];
    return base !== 0 && Math.abs(base ** exponent) === Infinity;
  },

  'TEXT rounds halves to even, loses the minus of -1 and the carry of 0.96': (part, valueOf) => {
    if (part.kind !== 'format') return false;
    const decimals = part.numberFormat.split('.')[1]?.length ?? 0;
    const value = asNumber(part.operand, valueOf);
    const units = Math.round(Math.abs(value) * 10 ** decimals);
    return isHalf(value, decimals) || (value < 0 && units === 1) || (Math.abs(value) < 1 && units === 10 ** decimals);
  },

  // LibreOffice makes 1 of TRUE.
  'TEXT hands booleans on; Excel: their text': (part, valueOf) => part.kind === 'format' && typeof valueOf(part.operand) === 'boolean',

  'TEXT leaves texts alone that read as numbers': (part, valueOf) => {
    const value = part.kind === 'format' ? valueOf(part.operand) : null;
    return typeof value === 'string' && !Number.isNaN(asNumber({ kind: 'literal', value }, valueOf));
  },

  '& and TEXT write more than 15 digits and no exponent': (part, valueOf) =>
    (part.kind === 'concat' || part.kind === 'format') &&
    operandsOf(part).some((it) => {
      const written = asText(it, valueOf);
      return typeof valueOf(it) === 'number' && (Number(written) !== valueOf(it) || written.includes('E'));
    }),

  '& writes -0': (part, valueOf) => part.kind === 'concat' && part.operands.some((it) => !isCell(it) && valueOf(it) === 0),

  // LibreOffice takes them for equal too; Excel's own = does, its MATCH compares all the digits.
  'MATCH takes numbers for equal that differ behind the 15th digit': (part, valueOf, scope) => {
    if (part.kind !== 'lookup') return false;
    const key = valueOf(part.key);
    const isAlmost = (value: Value) => typeof value === 'number' && value !== key && value.toPrecision(15) === Number(key).toPrecision(15);
    return typeof key === 'number' && scope.column(part.keys).some(isAlmost);
  },

  // LibreOffice: #VALUE!, as for every number that is not in the column.
  'RANK among no numbers at all is #NUM!; Excel: #N/A': (part, _, scope) =>
    part.kind === 'rank' && !scope.column(part.among).some((value) => typeof value === 'number'),

  // LibreOffice takes it for "".
  'MATCH finds nothing for a blank cell; Excel takes it for 0': (part, valueOf) =>
    part.kind === 'lookup' && valueOf(part.key) === 0 && valueOf({ kind: 'isBlank', operand: part.key }) === true,

  // Every program reads 1,003.9 as a number where its locale writes it so; the evaluator knows no locale.
  'texts with thousands separators are numbers': (part, valueOf) =>
    part.kind !== 'concat' &&
    operandsOf(part).some((it) => /\d,\d/.test(asText(it, valueOf))) &&
    !['if', 'isBlank', 'compare'].includes(part.kind),
};

// How it is calculated.

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
const model = new Model('核对', 'en', 'UTC', 'en');
model.newSheet();
SHEETS.forEach((name, sheet) => model.renameSheet(sheet, name));

/** What is typed into a cell for it to hold the value. */
function typed(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error === '#N/A' ? '=NA()' : '=1/0';
  if (typeof value === 'string') return value === '' ? '=""' : `'${value}`;
  return String(value).toUpperCase();
}

const TYPES = { number: 1, boolean: 4, error: 16 } as const;
/** Where the formula stands; beside it stands its text, in which no digit is hidden. */
const [FORMULA, TEXT] = [10, 11];

function calculate(cells: Grid, formula: string): Value {
  model.pauseEvaluation();
  cells.forEach((sheet, s) =>
    sheet.forEach((values, c) => values.forEach((value, r) => model.setUserInput(s, r + 1, c + 1, typed(value)))),
  );
  model.setUserInput(0, 1, FORMULA, `=${formula}`);
  model.setUserInput(0, 1, TEXT, '=J1&""');
  model.resumeEvaluation();
  model.evaluate();
  const shown = model.getFormattedCellValue(0, 1, FORMULA);
  switch (model.getCellType(0, 1, FORMULA)) {
    case TYPES.number:
      return Number(model.getFormattedCellValue(0, 1, TEXT));
    case TYPES.boolean:
      return shown === 'TRUE';
    case TYPES.error:
      return { error: shown } as Value;
    default:
      return shown;
  }
}

/** Equal but for the order in which binary fractions were added up. */
function agree(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The expression's value and formula; undefined where either refuses a criterion or a key, or the engine is known to differ. */
function comparable(tried: Expression, scope: Scope): { value: Value; formula: string } | undefined {
  const valueOf: ValueOf = (operand) => evaluate(operand, scope);
  try {
    const result = { value: valueOf(tried), formula: formulaText(tried, addresses) };
    const deviates = [...partsOf(tried)].some((part) => Object.values(DEVIATIONS).some((deviation) => deviation(part, valueOf, scope)));
    return deviates ? undefined : result;
  } catch (refusal) {
    if (!/criterion|the key/.test(String(refusal))) throw refusal;
    return undefined;
  }
}

test('an independent engine calculates from the printed formula what the evaluator gives, for every kind', () => {
  const compared = new Map<ExpressionKind, number>();
  fc.assert(
    fc.property(grid, anyExpression, (cells, tried) => {
      const result = comparable(tried, scopeOf(cells));
      fc.pre(result !== undefined);
      const calculated = calculate(cells, result.formula);
      if (!agree(result.value, calculated)) {
        throw new Error(`${result.formula}: ${JSON.stringify(result.value)}, calculated ${JSON.stringify(calculated)}`);
      }
      for (const { kind } of partsOf(tried)) compared.set(kind, (compared.get(kind) ?? 0) + 1);
    }),
    { seed: 20240229, numRuns: 1000 },
  );
  expect([...compared.keys()].sort()).toEqual(Object.keys(ofEachKind(literal)).sort());
  expect(Math.min(...compared.values())).toBeGreaterThanOrEqual(10);
});
