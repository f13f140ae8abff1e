import { GqError } from '../model/errors';
import { figureKeyText, type Figure } from '../model/figure';
import type { AcceptedBatch, LedgerBatch } from '../model/ledger';
import type { Period } from '../model/period';
import { insertBatch } from './batch-rows';
import { rows, type Database } from './database';
import { contentOf, figureWith, keyValues, KEY_COLUMNS, sameContent, type Content } from './figure-rows';
import { standing } from './standing';

/** Figures between two words about how far a batch is. */
const STEP = 5_000;

/** What a figure that comes after its month was closed becomes: nobody may take it for a first report. */
const asRevised = (content: Content): Content => {
  const [value, unitOfMeasure, status, source, explanation] = content;
  return [value, unitOfMeasure, status === 'reported' || status === 'estimated' ? 'revised' : status, source, explanation];
};

/** Months that are closed, of those. */
function closedAmong(database: Database, periods: readonly Period[]): Set<Period> {
  const closed = new Set(rows(database, 'SELECT period FROM closures').map((row) => Number(row['period'])));
  return new Set(periods.filter((period) => closed.has(period)));
}

interface Change {
  figure: Figure;
  content: Content;
  former: Content | undefined;
}

/** What of a batch is not in the book yet. */
function changesOf(database: Database, figures: readonly Figure[], closed: ReadonlySet<Period>): Change[] {
  const current = standing(database, figures);
  const seen = new Set<string>();
  return figures.flatMap((figure): Change[] => {
    const key = figureKeyText(figure);
    if (seen.has(key)) throw new Error(`two figures of one key in a batch: ${key}`);
    seen.add(key);
    const told = contentOf(figure);
    const content = closed.has(figure.period) ? asRevised(told) : told;
    const former = current(figure);
    // What stood there before the month was closed is no revision when it is told again.
    if (former !== undefined && (sameContent(former, told) || sameContent(former, content))) return [];
    return [{ figure, content, former }];
  });
}

/**
 * Takes a batch within the caller's transaction. Throws `monthsClosed` when it changes figures of closed months without a reason. A key may
 * stand in it once.
 */
export function acceptBatch(
  database: Database,
  book: string,
  figures: readonly Figure[],
  batch: LedgerBatch,
  onProgress: (done: number, count: number) => void = () => undefined,
): AcceptedBatch {
  const periods = [...new Set(figures.map(({ period }) => period))];
  const closed = closedAmong(database, periods);
  const changes = changesOf(database, figures, closed);
  const late = changes.filter(({ figure }) => closed.has(figure.period));
  if (late.length > 0 && (batch.reason ?? '').trim() === '') {
    const counts = [...closed].sort().map((period) => ({ period, count: late.filter(({ figure }) => figure.period === period).length }));
    throw new GqError('monthsClosed', { path: book, origin: batch.origin, months: counts.filter(({ count }) => count > 0) });
  }
  const stored = insertBatch(database, batch);
  const insert = database.prepare(
    `INSERT INTO figures (${KEY_COLUMNS}, batch, value, unit_of_measure, status, source, explanation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  try {
    changes.forEach(({ figure, content }, i) => {
      if (i % STEP === 0) onProgress(i, changes.length);
      insert.run([...keyValues(figure), stored.id, ...content]);
    });
  } finally {
    insert.finalize();
  }
  const replaced = changes.flatMap(({ figure, content, former }) =>
    former === undefined ? [] : [{ former: figureWith(figure, former), revised: figureWith(figure, content) }],
  );
  const revised = replaced.length;
  const counts = { added: changes.length - revised, revised, unchanged: figures.length - changes.length };
  database.run('UPDATE batches SET added = ?, revised = ?, unchanged = ? WHERE id = ?', [...Object.values(counts), stored.id]);
  return { batch: stored, ...counts, replaced };
}
