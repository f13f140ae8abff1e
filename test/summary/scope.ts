import { formulaText } from '../../src/layout/formula';
import { evaluate, type Scope } from '../../src/model/evaluate';
import type { Expression, Value } from '../../src/model/expression';
import { figureKeyText, type Figure } from '../../src/model/figure';
import { reporterKind } from '../../src/model/reporter';

/** Cells by the id of their column; those left out are blank. */
export type Cells = Readonly<Record<string, Value>>;

/** Columns by their id. */
export type Columns = Readonly<Record<string, readonly Value[]>>;

/** A reference to a cell of the row. */
export const cell = (column: string): Expression => ({ kind: 'ref', cell: { block: 'rows', column } });

/** A scope of one row and some columns. */
export const scopeOf = (cells: Cells, columns: Columns = {}): Scope => ({
  cell: ({ column }) => cells[column] ?? null,
  column: ({ column }) => {
    const values = columns[column];
    if (values === undefined) throw new Error(`no column ${column}`);
    return values;
  },
});

/** The formula of an expression as it would stand in a sheet whose columns are called by their ids. */
export const formula = (expression: Expression): string =>
  formulaText(expression, { cell: ({ column }) => column, column: ({ column }) => `'台账'!$${column}` });

/** What a cell would show. The same expression must print as a formula, and an error value never shows. */
export function shown(expression: Expression, cells: Cells, columns: Columns = {}): Value {
  formula(expression);
  const value = evaluate(expression, scopeOf(cells, columns));
  if (typeof value === 'object' && value !== null) throw new Error(`${value.error} of ${formula(expression)}`);
  return value;
}

/** What a cell of 数据台账 shows of a figure. */
const valueOf = ({ value }: Figure): Value => {
  if (value.type === 'number') return value.number;
  return value.type === 'empty' ? { notReported: null, notApplicable: '—', negligible: '…' }[value.state] : 'text';
};

/** The columns of 数据台账 that questions ask, for some figures. */
export const ledgerColumns = (figures: readonly Figure[]): Columns => ({
  key: figures.map(figureKeyText),
  period: figures.map(({ period }) => period),
  reporterCode: figures.map(({ unit }) => unit),
  reporterKind: figures.map(({ unit }) => reporterKind(unit)),
  subjectCode: figures.map(({ subject }) => subject),
  measureCode: figures.map(({ measure }) => measure),
  valueKindCode: figures.map(({ valueKind }) => valueKind),
  statusCode: figures.map(({ status }) => status),
  unit: figures.map(({ unitOfMeasure }) => unitOfMeasure ?? null),
  value: figures.map(valueOf),
});

/** The tax of a park to February 2024, changed as a test needs it. */
export const tax = (more: Partial<Figure> = {}): Figure => {
  const unit = more.unit ?? 'PK1';
  return {
    period: 202402,
    unit,
    subject: unit,
    measure: 'P08',
    valueKind: 'ytd',
    value: { type: 'number', number: 812 },
    unitOfMeasure: '万元',
    status: 'reported',
    ...more,
  };
};
