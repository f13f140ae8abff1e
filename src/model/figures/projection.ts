import type { Figure } from '../figure';
import { yearOf, type Period } from '../period';

/** Most rows of 数据台账: with more of them Excel's formulas make people wait. */
export const PROJECTION_ROWS = 20_000;

/** The current figures that the sheet 数据台账 shows, and what stays in the book. */
export interface Projection {
  /** In the order they came. */
  figures: readonly Figure[];
  /** First period shown; undefined when nothing is. */
  from: Period | undefined;
  /** How many stay out: of periods before `from`, texts of lists, periods after the report's. */
  left: { older: number; texts: number; later: number };
}

/** Texts of lists are read on the lists, not compared or added: they stay in the book. */
const isText = ({ value }: Figure): boolean => value.type === 'text';

/** Whether a figure belongs to a report of a period: up to it, and the plans of its year. */
const isKnownBy = ({ period, valueKind }: Figure, of: Period): boolean =>
  period <= of || (valueKind === 'plan' && yearOf(period) === yearOf(of));

/**
 * The figures for a report of a period: this year's and last year's whole, then older months, latest first, as long as whole months fit
 * into the rows. This year and last year always fit: a sheet that leaves them out would answer its own questions wrongly.
 */
export function projection(figures: readonly Figure[], of: Period, rows = PROJECTION_ROWS): Projection {
  const known = figures.filter((figure) => isKnownBy(figure, of));
  const shown = known.filter((figure) => !isText(figure));
  const lastYear = (yearOf(of) - 1) * 100 + 1;
  const counts = new Map<Period, number>();
  for (const { period } of shown) counts.set(period, (counts.get(period) ?? 0) + 1);
  let from: Period | undefined;
  let room = rows;
  for (const [period, count] of [...counts].sort(([a], [b]) => b - a)) {
    room -= count;
    if (period < lastYear && room < 0) break;
    from = period;
  }
  const kept = from === undefined ? [] : shown.filter(({ period }) => period >= from);
  return {
    figures: kept,
    from,
    left: { older: shown.length - kept.length, texts: known.length - shown.length, later: figures.length - known.length },
  };
}
