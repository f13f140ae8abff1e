import { figureKeyText, type Figure } from '../figure';

/** The figures a report shows: those of the ledger, and the published ones it has no value of its own for. */
export interface CurrentFigures {
  /** One a key, sorted by period (newest first), reporter, subject, measure, value kind. */
  figures: readonly Figure[];
  /** Published figures that a figure of the ledger with the same key stands in for. */
  superseded: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Figure, b: Figure): number =>
  b.period - a.period ||
  compare(a.unit, b.unit) ||
  compare(a.subject, b.subject) ||
  compare(a.measure, b.measure) ||
  compare(a.valueKind, b.valueKind);

/** Joins the published figures with those of a ledger; where both have a key, the ledger's is current. */
export function currentFigures(published: readonly Figure[], ledger: readonly Figure[]): CurrentFigures {
  const left = new Map(published.map((figure) => [figureKeyText(figure), figure]));
  const count = left.size;
  for (const figure of ledger) left.delete(figureKeyText(figure));
  return { figures: [...left.values(), ...ledger].sort(inOrder), superseded: count - left.size };
}
