import type { Code } from '../model/code';
import type { FigureKey, ValueKind } from '../model/figure';
import type { CodeBook, MeasureWords } from '../model/figures/code-book';
import { december, yearOf, type Period } from '../model/period';
import { isKindDue, monthBefore } from '../model/reporting-calendar';
import type { ColumnBinding } from '../model/sheet-layout';

/** Whose workbook of which period a cell stands in, and the codes that are known. */
export interface BindingContext {
  unit: Code;
  period: Period;
  codes: CodeBook;
}

/**
 * What may be done with the cell of a figure: filled in (`open`), read as a formula gives it (`computed`), either (`proposed`: a formula
 * that may be replaced by a number, because the two it needs are not always known), or nothing (`closed`).
 */
export type CellState = 'open' | 'computed' | 'proposed' | 'closed';

/** A figure's cell: its key, and what may be done with it. */
export interface BoundCell {
  key: FigureKey;
  state: CellState;
  /** What the catalogue says of its measure. */
  measure: MeasureWords;
}

/** Between the parts of a row key that names a figure. */
const KEY_SEPARATOR = '|';

/** Row key of a row that shows one figure over the months. */
export const pastRowKey = ({ subject, measure, valueKind }: Pick<FigureKey, 'subject' | 'measure' | 'valueKind'>): string =>
  [subject, measure, valueKind].join(KEY_SEPARATOR);

/** The month so many before. */
export function monthsBack(period: Period, count: number): Period {
  let earlier = period;
  for (let step = 0; step < count; step++) earlier = monthBefore(earlier);
  return earlier;
}

/** A plan stands at the December of its year; what happens when it happens, at the period itself. */
function periodOf(valueKind: ValueKind, { frequency }: MeasureWords, period: Period): Period {
  return valueKind === 'plan' && frequency !== 'event' ? december(yearOf(period)) : period;
}

function stateOf(valueKind: ValueKind, measure: MeasureWords, period: Period): CellState {
  const due = isKindDue(measure.frequency ?? 'event', valueKind, period);
  if (measure.computedKinds?.includes(valueKind) === true)
    return !due ? 'closed' : measure.requiredKinds?.includes(valueKind) === true ? 'proposed' : 'computed';
  // The end of last year is known in every month of this one; plans may be entered all year.
  if (valueKind === 'plan' || valueKind === 'yearBegin') return 'open';
  return due ? 'open' : 'closed';
}

function figureCell(binds: Extract<ColumnBinding, { to: 'figure' }>, rowKey: string, context: BindingContext): BoundCell | undefined {
  const { unit, period, codes } = context;
  const code = binds.measure ?? rowKey;
  const measure = codes.measure(code);
  const valueKind = binds.valueKinds.find((kind) => measure?.valueKinds?.includes(kind));
  if (measure === undefined || valueKind === undefined) return undefined;
  // An indicator is its own subject; other rows of measures are about the unit itself.
  const subject = binds.measure !== undefined || measure.owner !== undefined ? rowKey : unit;
  const at = binds.period ?? periodOf(valueKind, measure, period);
  const state = binds.period === undefined ? stateOf(valueKind, measure, period) : 'open';
  return { key: { period: at, unit, subject, measure: code, valueKind }, state, measure };
}

function pastCell(rowKey: string, back: number, { unit, period, codes }: BindingContext): BoundCell | undefined {
  const [subject = '', code = '', valueKind = ''] = rowKey.split(KEY_SEPARATOR);
  const measure = codes.measure(code);
  const kind = measure?.valueKinds?.find((candidate) => candidate === valueKind);
  if (measure === undefined || kind === undefined) return undefined;
  return { key: { period: monthsBack(period, back), unit, subject, measure: code, valueKind: kind }, state: 'closed', measure };
}

/**
 * The figure behind a cell, from its column, its row key and whose workbook it stands in alone: a row that was added since is bound like
 * any other. Undefined where the cell holds no figure, or its row's measure has none of the column's value kinds.
 */
export function boundCell(binds: ColumnBinding | undefined, rowKey: string, context: BindingContext): BoundCell | undefined {
  if (binds?.to === 'figure') return figureCell(binds, rowKey, context);
  return binds?.to === 'past' ? pastCell(rowKey, binds.monthsBack, context) : undefined;
}
