import type { Code } from '../model/code';
import type { Expression } from '../model/expression';
import type { ValueKind } from '../model/figure';
import type { Quantity } from '../model/seeds/schema/parts';
import type { PlanLink } from '../model/workbook-plan';
import type { ProgressFacts } from '../summary/progress/facts';
import type { LayoutModel } from './model';

/**
 * A field of a source row: a text, a number, a number in a format of its own, a date (ISO 8601), a text that leads somewhere, a question
 * (src/summary) that a formula answers, or nothing.
 */
export type FieldValue =
  | null
  | string
  | number
  | { number: number; format: string }
  | { date: string }
  | { text: string; link: PlanLink }
  | { expression: Expression; format?: string };

/** Row key of totals that other tables refer to, and of the one row of the source `one`. */
export const TOTAL_ROW = 'all';

/** One row a source gives. */
export interface SourceRow<F extends string = string> {
  /** Key of the row, stable over months: a code wherever there is one. */
  key: string;
  fields: Readonly<Record<F, FieldValue>>;
  /** Whose figures its cells take: who reports, about what, and the measure where the row has one. */
  binding?: { unit: Code; subject: Code; measure?: Code };
  /** What formulas answer in its cells, by value kind, where the catalogue says that they compute it. */
  answers?: Readonly<Partial<Record<ValueKind, Expression>>>;
  /** Blocks of the guide sheet that drop-downs take, by measure, where they are not those of the measure. */
  lists?: Readonly<Record<Code, string>>;
  /** Measures that this row takes no figure of. */
  closed?: readonly Code[];
  /** What its progress is judged by, for rows of indicators. */
  progress?: ProgressFacts;
}

/** Where a table's rows come from. Its fields are what columns may show; templates/README.md lists them. */
export interface RowSource<F extends string = string> {
  /** What its rows are. */
  description: { zh: string; en: string };
  /** What each field holds. */
  fields: Readonly<Record<F, { zh: string; en: string }>>;
  rows: (model: LayoutModel) => readonly SourceRow<F>[];
}

/** Holds a source's rows to its fields. */
export const rowSource = <F extends string>(source: RowSource<F>): RowSource => source;

/** Number format that shows a number with as many decimals as were printed, and the sign of its operator. */
export function printedFormat(printed: string, operator?: string): string {
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return operator === undefined ? digits : `"${operator}"${digits}`;
}

/** A number of a table as its document prints it; — where it prints none. */
export const quantityField = ({ value, printed, operator }: Quantity): FieldValue =>
  value === null ? '—' : { number: value, format: printedFormat(printed, operator) };
