import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { formulaText, type Addresses } from '../../src/layout/formula';
import { evaluate, type Scope } from '../../src/model/evaluate';
import { TEXT_FORMATS, type Expression, type ExpressionKind, type Value } from '../../src/model/expression';

// An engine that shares no line with the product calculates the printed formulas of random expressions over random cells.

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

const SHEETS = ['项目库', '数据 台账'] as const;
const COLUMNS = ['A', 'B', 'C', 'D'] as const;
const ROWS = ['1', '2', '3', '4', '5', '6'] as const;

/** Values of the cells: sheet, column, row. */
type Grid = readonly (readonly (readonly Value[])[])[];

const addresses: Addresses = {
  cell: ({ sheet, row, column }) => `${sheet === undefined ? '' : `'${sheet}'!`}${column}${row}`,
  column: ({ sheet, column }) => `${sheet === undefined ? '' : `'${sheet}'!`}$${column}$1:$${column}$${ROWS.length}`,
};

const at = (list: readonly string[], id: string | undefined): number => Math.max(0, list.indexOf(id ?? ''));

function scopeOf(grid: Grid): Scope {
  const column = (sheet: string | undefined, id: string): readonly Value[] => grid[at(SHEETS, sheet)]?.[at(COLUMNS, id)] ?? [];
  return {
    cell: (reference) => column(reference.sheet, reference.column)[at(ROWS, reference.row)] ?? null,
    column: (reference) => column(reference.sheet, reference.column),
  };
}

// --- What is generated

const number = fc.oneof(
  fc.integer({ min: -12, max: 12 }),
  fc.integer({ min: -200_000, max: 200_000 }).map((n) => n / 100),
  fc.integer({ min: -9999, max: 9999 }).map((n) => n / 2),
  fc.constantFrom(0.1, 0.2, 0.3, 1e-7, 12_345_678.25, 1e9),
);
const code = fc.constantFrom('PK1', 'pk1', 'PK2', 'P01', '广州', '清远', '广清园');
const text = fc.oneof(code, fc.constantFrom('', '—', '未报', '7', '01', '-1.5', '"引号"', 'TRUE'));
const literal = fc.oneof(number, text, fc.boolean()).map((value): Expression => ({ kind: 'literal', value }));
const blank = fc.constant<Value>(null);
const error = fc.constantFrom<Value>({ error: '#N/A' }, { error: '#DIV/0!' });
const numberCell = fc.oneof({ weight: 12, arbitrary: number }, { weight: 2, arbitrary: blank }, { weight: 1, arbitrary: text });
const keyCell = fc.oneof({ weight: 12, arbitrary: code }, { weight: 1, arbitrary: blank }, { weight: 2, arbitrary: number });
const anyCell = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: blank },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: error },
);
const columnOf = (cell: fc.Arbitrary<Value>) => fc.array(cell, { minLength: ROWS.length, maxLength: ROWS.length });
const grid: fc.Arbitrary<Grid> = fc.tuple(
  ...SHEETS.map(() => fc.tuple(columnOf(numberCell), columnOf(numberCell), columnOf(keyCell), columnOf(anyCell))),
);

const sheet = fc.constantFrom({}, { sheet: SHEETS[1] });
const column = fc
  .tuple(sheet, fc.constantFrom(...COLUMNS))
  .map(([where, id]) => ({ ...where, block: 'grid', column: id }));
const numbers = column.map((reference) => ({ ...reference, column: reference.column < 'C' ? reference.column : 'A' }));
const keyColumn = column.map((reference) => ({ ...reference, column: 'C' }));
const cell = fc.tuple(column, fc.constantFrom(...ROWS)).map(([reference, row]) => ({ ...reference, row }));
const ref = cell.map((reference): Expression => ({ kind: 'ref', cell: reference }));
const numberRef = fc.tuple(numbers, fc.constantFrom(...ROWS)).map(([reference, row]): Expression => ({ kind: 'ref', cell: { ...reference, row } }));
const keyRef = fc.tuple(keyColumn, fc.constantFrom(...ROWS)).map(([reference, row]): Expression => ({ kind: 'ref', cell: { ...reference, row } }));

const { expression } = fc.letrec<{ expression: Expression; criteria: { column: typeof column; equals: Expression }[] }>((tie) => {
  const operand = fc.oneof({ maxDepth: 3, withCrossShrink: true }, { weight: 1, arbitrary: literal }, { weight: 2, arbitrary: numberRef }, { weight: 1, arbitrary: ref }, { weight: 4, arbitrary: tie('expression') });
  const operands = fc.array(operand, { minLength: 1, maxLength: 3 });
  const criterion = fc.record({ column: fc.oneof(keyColumn, column), equals: fc.oneof(code.map((value): Expression => ({ kind: 'literal', value })), keyRef, operand) });
  const criteria = fc.array(criterion, { minLength: 1, maxLength: 2 });
  const kinds: { [K in ExpressionKind]: fc.Arbitrary<Expression> } = {
    literal,
    ref,
    arithmetic: fc.record({ kind: fc.constant('arithmetic'), operator: fc.constantFrom('+', '−', '×', '÷'), left: operand, right: operand }),
    compare: fc.record({ kind: fc.constant('compare'), operator: fc.constantFrom('=', '≠', '<', '≤', '>', '≥'), left: operand, right: operand }),
    and: fc.record({ kind: fc.constant('and'), operands }),
    or: fc.record({ kind: fc.constant('or'), operands }),
    not: fc.record({ kind: fc.constant('not'), operand }),
    if: fc.record({ kind: fc.constant('if'), condition: operand, then: operand, otherwise: operand }),
    isBlank: fc.record({ kind: fc.constant('isBlank'), operand }),
    isNumber: fc.record({ kind: fc.constant('isNumber'), operand }),
    round: fc.record({ kind: fc.constant('round'), operand, decimals: fc.integer({ min: -2, max: 4 }) }),
    min: fc.record({ kind: fc.constant('min'), operands }),
    max: fc.record({ kind: fc.constant('max'), operands }),
    sum: fc.record({ kind: fc.constant('sum'), column }),
    sumIf: fc.record({ kind: fc.constant('sumIf'), column, criteria }),
    countIf: fc.record({ kind: fc.constant('countIf'), criteria }),
    weightedMean: fc.record({ kind: fc.constant('weightedMean'), values: column, weights: column }),
    lookup: fc.record({ kind: fc.constant('lookup'), key: fc.oneof(keyRef, operand), keys: fc.oneof(keyColumn, column), values: column }),
    rank: fc.record({ kind: fc.constant('rank'), operand: fc.oneof(numberRef, operand), among: column, order: fc.constantFrom('ascending', 'descending') }),
    concat: fc.record({ kind: fc.constant('concat'), operands }),
    format: fc.record({ kind: fc.constant('format'), operand, numberFormat: fc.constantFrom(...TEXT_FORMATS) }),
  };
  return { expression: fc.oneof(...Object.values(kinds)), criteria };
});

// --- Where the engine is known to differ from Excel

/** Every expression in an expression, itself included. */
function* partsOf(node: unknown): Generator<Expression> {
  if (typeof node !== 'object' || node === null) return;
  if ('kind' in node) yield node as Expression;
  for (const child of Object.values(node)) yield* partsOf(child);
}

const isCell = (operand: Expression): boolean =>
  operand.kind === 'ref' || (operand.kind === 'if' && isCell(operand.then) && isCell(operand.otherwise));

/** Decimals of a value that its last digit is a 5 just behind, as Excel sees it. */
const isHalf = (value: number, decimals: number): boolean => Math.abs(Number((Math.abs(value) * 10 ** decimals).toPrecision(15)) % 1) === 0.5;

/** The engine's deviations from Excel by name, each as narrow as can be told from the expression and its values. */
const DEVIATIONS: Record<string, (part: Expression, valueOf: (operand: Expression) => Value, scope: Scope) => boolean> = {
  'AND and OR skip texts that are not in cells, where Excel gives #VALUE!': (part, valueOf) =>
    (part.kind === 'and' || part.kind === 'or') && part.operands.some((o) => !isCell(o) && typeof valueOf(o) === 'string'),
  'AND and OR stop at the operand that decides and miss the errors behind it': (part, valueOf) => {
    if (part.kind !== 'and' && part.kind !== 'or') return false;
    const values = part.operands.map((o) => valueOf({ kind: 'not', operand: o }));
    const decisive = values.indexOf(part.kind === 'and');
    return decisive >= 0 && values.slice(decisive).some((value) => typeof value === 'object');
  },
  'MIN and MAX skip texts and booleans that are not in cells': (part, valueOf) =>
    (part.kind === 'min' || part.kind === 'max') &&
    part.operands.some((o) => !isCell(o) && ['string', 'boolean'].includes(typeof valueOf(o))),
  'ROUND takes a half that binary fractions miss for less': (part, valueOf) => {
    if (part.kind !== 'round') return false;
    const value = Number(valueOf({ ...part, kind: 'arithmetic', operator: '+', left: part.operand, right: { kind: 'literal', value: 0 } }));
    return isHalf(value, part.decimals) && Math.abs(value * 10 ** part.decimals) % 1 !== 0.5;
  },
  'TEXT rounds halves to even, loses the minus of one last digit and the carry into a whole 1': (part, valueOf) => {
    if (part.kind !== 'format') return false;
    const value = Number(valueOf(part.operand));
    const decimals = part.numberFormat.split('.')[1]?.length ?? 0;
    const units = Math.round(Math.abs(value) * 10 ** decimals);
    return isHalf(value, decimals) || (value < 0 && units === 1) || (Math.abs(value) < 1 && units === 10 ** decimals);
  },
  'TEXT hands booleans on': (part, valueOf) => part.kind === 'format' && typeof valueOf(part.operand) === 'boolean',
  'texts with thousands separators read as numbers': (part, valueOf) => {
    const operands = part.kind === 'arithmetic' ? [part.left, part.right] : part.kind === 'round' || part.kind === 'format' ? [part.operand] : part.kind === 'sumIf' || part.kind === 'countIf' ? part.criteria.map((c) => c.equals) : [];
    return operands.some((o) => String(valueOf(o)).includes(','));
  },
  'TEXT leaves texts that read as numbers alone': (part, valueOf) => {
    const value = part.kind === 'format' ? valueOf(part.operand) : null;
    return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  },
  '& and TEXT write more than 15 digits and no exponent': (part, valueOf) => {
    const operands = part.kind === 'concat' ? part.operands : part.kind === 'format' ? [part.operand] : [];
    return operands.some((o) => {
      const value = valueOf(o);
      const written = valueOf({ kind: 'concat', operands: [o] });
      return typeof value === 'number' && (Number(written) !== value || String(written).includes('E'));
    });
  },
  '& writes -0': (part, valueOf) => part.kind === 'concat' && part.operands.some((o) => !isCell(o) && valueOf(o) === 0),
  'RANK among no numbers at all is #NUM!, not #N/A': (part, _, scope) =>
    part.kind === 'rank' && !scope.column(part.among).some((value) => typeof value === 'number'),
  'MATCH does not take a blank cell for 0': (part, valueOf) =>
    part.kind === 'lookup' && valueOf({ kind: 'isBlank', operand: part.key }) === true && valueOf(part.key) === 0,
};

// --- How it is calculated

const model = new Model('核对', 'en', 'UTC', 'en');
model.renameSheet(0, SHEETS[0]);
model.newSheet();
model.renameSheet(1, SHEETS[1]);

/** What a cell is filled with to hold the value. */
function input(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error === '#N/A' ? '=NA()' : '=1/0';
  if (typeof value === 'string') return value === '' ? '=""' : `'${value}`;
  return String(value).toUpperCase();
}

const [NUMBER, BOOLEAN, ERROR] = [1, 4, 16];
/** Column of the formula on the first sheet; its neighbour makes a text of it with all digits. */
const FORMULA_COLUMN = 10;

function calculate(cells: Grid, formula: string): Value {
  model.pauseEvaluation();
  cells.forEach((columns, s) =>
    columns.forEach((values, c) => values.forEach((value, r) => model.setUserInput(s, r + 1, c + 1, input(value)))),
  );
  model.setUserInput(0, 1, FORMULA_COLUMN, `=${formula}`);
  model.setUserInput(0, 1, FORMULA_COLUMN + 1, `=${addresses.cell({ block: 'grid', row: '1', column: 'J' })}&""`);
  model.resumeEvaluation();
  model.evaluate();
  const type = model.getCellType(0, 1, FORMULA_COLUMN);
  const shown = model.getFormattedCellValue(0, 1, FORMULA_COLUMN);
  if (type === NUMBER) return Number(model.getFormattedCellValue(0, 1, FORMULA_COLUMN + 1)) + 0;
  if (type === BOOLEAN) return shown === 'TRUE';
  return type === ERROR ? ({ error: shown } as Value) : shown;
}

/** Equal but for the order in which binary fractions are summed up. */
function agree(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
  return JSON.stringify(a) === JSON.stringify(b);
}

test('an independent engine calculates from the printed formula what the evaluator gives', () => {
  const compared = new Map<ExpressionKind, number>();
  const skipped = new Map<string, number>();
  fc.assert(
    fc.property(grid, expression, (cells, tried) => {
      const scope = scopeOf(cells);
      const valueOf = (operand: Expression) => evaluate(operand, scope);
      let expected: Value;
      let formula: string;
      try {
        expected = valueOf(tried);
        formula = formulaText(tried, addresses);
        for (const part of partsOf(tried)) {
          const name = Object.keys(DEVIATIONS).find((deviation) => DEVIATIONS[deviation]?.(part, valueOf, scope));
          if (name !== undefined) { skipped.set(name, (skipped.get(name) ?? 0) + 1); return fc.pre(false); }
        }
      } catch (refusal) {
        if (fc.PreconditionFailure.isFailure(refusal)) throw refusal;
        skipped.set(String(refusal).slice(0, 30), (skipped.get(String(refusal).slice(0, 30)) ?? 0) + 1);
        return fc.pre(false);
      }
      const calculated = calculate(cells, formula);
      if (!agree(expected, calculated)) throw new Error(`${formula}: ${JSON.stringify(expected)}, calculated ${JSON.stringify(calculated)}`);
      for (const part of partsOf(tried)) compared.set(part.kind, (compared.get(part.kind) ?? 0) + 1);
    }),
    { seed: Number(process.env.SEED ?? 20240229), numRuns: Number(process.env.RUNS ?? 400), maxSkipsPerRun: 100 },
  );
  console.log(compared, skipped);
});
