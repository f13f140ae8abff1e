import { figureKeyText, type Figure } from '../figure';

/** The figures a report shows: those of the ledger, and the published ones it has no value of its own for. */
export interface CurrentFigures {
  /** One a key, sorted by period (newest first), reporter, subject, measure, value kind. */
  figures: readonly Figure[];
  /** Published figures that a figure of the ledger with the same key stands in for. */
  superseded: number;
}

/** Joins the published figures with those of a ledger; where both have a key, the ledger's is current. */
export function currentFigures(published: readonly Figure[], ledger: readonly Figure[]): CurrentFigures {
  const byKey = new Map<string, Figure>();
  for (const figure of published) byKey.set(figureKeyText(figure), figure);
  let superseded = 0;
  for (const figure of ledger) {
    const key = figureKeyText(figure);
    if (byKey.has(key)) superseded++;
    byKey.set(key, figure);
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const figures = [...byKey.entries()].sort(([aKey, a], [bKey, b]) => b.period - a.period || order(aKey, bKey)).map(([, figure]) => figure);
  return { figures, superseded };
}
