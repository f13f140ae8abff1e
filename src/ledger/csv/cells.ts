import type { LedgerProblem } from '../../i18n/ledger-problem';
import type { Figure, FigureValue } from '../../model/figure';
import type { RawValue } from '../../model/sheet-cells';
import { guarded, unguarded } from './guard';

/** A column's cells by name: what a row of a CSV file says. */
export type Cells = Readonly<Record<string, string>>;

/** Where a value of each type has its content. */
const CONTENT: Readonly<Record<FigureValue['type'], string>> = {
  number: 'number',
  date: 'date',
  month: 'month',
  code: 'code',
  text: 'text',
  empty: 'state',
};

/** Fields of a source, whichever kind it is of. */
const SOURCE = ['document', 'place', 'row', 'quote', 'own', 'standard'] as const;

/** The column in which a field of a record stands, or, where it lacks, is to be filled in. */
export function columnOf({ field, fault }: Pick<LedgerProblem, 'field' | 'fault'>): string {
  if (field === 'source') return 'source.document';
  if (field === 'explanation.boundTo' && fault === 'missing') return 'explanation.boundToType';
  return Object.values(CONTENT).some((content) => field === `value.${content}`) ? 'value' : field;
}

/** Columns without which no row is a figure. */
export const NEEDED_COLUMNS = ['period', 'unit', 'subject', 'measure', 'valueKind', 'value.type', 'value', 'status'] as const;

/** All columns, in the order they are written. Their names are the fields of the lines of a ledger file. */
export const COLUMNS: readonly string[] = [
  ...['period', 'unit', 'subject', 'measure', 'valueKind', 'value.type', 'value', 'value.printed', 'value.operator'],
  ...['unitOfMeasure', 'status', ...SOURCE.map((field) => `source.${field}`)],
  ...['explanation.reason', 'explanation.text', 'explanation.boundTo', 'explanation.boundToType'],
];

function valueCells(value: FigureValue): Cells {
  const content = String((value as unknown as Readonly<Record<string, unknown>>)[CONTENT[value.type]]);
  return {
    'value.type': value.type,
    value: value.type === 'text' ? guarded(content) : content,
    ...(value.type === 'number' && value.printed !== undefined && { 'value.printed': guarded(value.printed) }),
    ...(value.type === 'number' && value.operator && { 'value.operator': value.operator }),
  };
}

/** An error value of a cell is bound to by its text: ledger files know no other. */
function boundCells(boundTo: RawValue): Cells {
  if (boundTo === null) return { 'explanation.boundToType': 'none' };
  const bound = typeof boundTo === 'object' ? boundTo.error : boundTo;
  return typeof bound === 'string'
    ? { 'explanation.boundToType': 'text', 'explanation.boundTo': guarded(bound) }
    : { 'explanation.boundToType': typeof bound, 'explanation.boundTo': String(bound) };
}

/** The cells of a figure. */
export function cellsOf(figure: Figure): Cells {
  const { period, unit, subject, measure, valueKind, value, unitOfMeasure, status, source, explanation } = figure;
  return {
    period: String(period),
    ...{ unit, subject, measure, valueKind, status },
    ...valueCells(value),
    ...(unitOfMeasure !== undefined && { unitOfMeasure: guarded(unitOfMeasure) }),
    ...Object.fromEntries(Object.entries(source ?? {}).map(([field, text]) => [`source.${field}`, guarded(String(text))])),
    ...(explanation && {
      'explanation.reason': explanation.reason,
      'explanation.text': guarded(explanation.text),
      ...boundCells(explanation.boundTo),
    }),
  };
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number where a cell holds one; otherwise its text, which the check of the record then names. */
const numberOr = (cell: string): number | string => (NUMBER.test(cell.trim()) ? Number(cell) : cell);

/** Excel saves 2024-02-29 as 2024/2/29. */
function isoDate(cell: string): string {
  const match = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(cell.trim());
  return match ? [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-') : cell;
}

const READ: Readonly<Record<FigureValue['type'], (cell: string) => unknown>> = {
  number: numberOr,
  month: numberOr,
  date: isoDate,
  code: (cell) => cell,
  text: unguarded,
  empty: (cell) => cell,
};

/** Fields of a record that say something. */
const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

function valueOf(cells: Cells): Record<string, unknown> {
  const type = cells['value.type'] ?? '';
  const known = Object.hasOwn(CONTENT, type) ? (type as FigureValue['type']) : undefined;
  const content = cells['value'] ?? '';
  return present({
    type,
    ...(known && content !== '' && { [CONTENT[known]]: READ[known](content) }),
    printed: unguarded(cells['value.printed'] ?? ''),
    operator: cells['value.operator'],
  });
}

/** Excel saves true as TRUE. */
function boundTo(cells: Cells): unknown {
  const cell = cells['explanation.boundTo'] ?? '';
  switch (cells['explanation.boundToType'] ?? '') {
    case 'none':
      return null;
    case 'number':
      return numberOr(cell);
    case 'boolean':
      return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === 'true' : cell;
    case 'text':
      return unguarded(cell);
    default:
      return undefined;
  }
}

/** The record of a row, as a line of a ledger file would hold it; what is wrong in it is left for the check of records to name. */
export function recordOf(cells: Cells): Record<string, unknown> {
  const source = present(Object.fromEntries(SOURCE.map((field) => [field, unguarded(cells[`source.${field}`] ?? '')])));
  const explanation = present({
    reason: cells['explanation.reason'],
    text: unguarded(cells['explanation.text'] ?? ''),
    boundTo: boundTo(cells),
  });
  const { period, unit, subject, measure, valueKind, status, unitOfMeasure } = cells;
  return present({
    ...{ period: numberOr(period ?? ''), unit, subject, measure, valueKind, status },
    value: valueOf(cells),
    unitOfMeasure: unguarded(unitOfMeasure ?? ''),
    ...(Object.keys(source).length > 0 && { source }),
    ...(Object.keys(explanation).length > 0 && { explanation }),
  });
}
