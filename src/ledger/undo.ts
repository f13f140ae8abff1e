import { GqError } from '../model/errors';
import type { BatchResult, UndoneBatch, Undoing } from '../model/ledger';
import { clean, resultOf } from './batch-rows';
import { rows, type Database, type Row } from './database';

/**
 * The batch that an undoing would undo; undefined when there is none. One that found everything as it stood is no step to go back: whoever
 * undoes means the one before it.
 */
export const lastBatch = (database: Database): BatchResult | undefined =>
  rows(database, 'SELECT * FROM batches WHERE added + revised > 0 ORDER BY id DESC LIMIT 1').map(resultOf)[0];

const undoneOf = (row: Row): UndoneBatch => ({
  ...resultOf(row),
  undoneAt: String(row['undone_at']),
  undoneBy: String(row['undone_by']),
  ...(row['undone_reason'] !== null && { undoneReason: String(row['undone_reason']) }),
});

/** Batches that were undone, the last undone first. */
export const undoneBatches = (database: Database): UndoneBatch[] =>
  rows(database, 'SELECT * FROM undone ORDER BY sequence DESC').map(undoneOf);

/** Months a batch changed that were closed `since`, or `before` it came. */
const closedMonths = (database: Database, id: number, when: 'since' | 'before'): number[] =>
  rows(
    database,
    `SELECT period FROM closures WHERE after_batch ${when === 'since' ? '>=' : '<'} ? AND period IN (SELECT period FROM figures WHERE batch = ?)
     ORDER BY period`,
    [id, id],
  ).map((row) => Number(row['period']));

/**
 * Takes the last batch back within the caller's transaction: the book then holds what it held before, and remembers that it was undone.
 * Throws `undoClosed` when a month it changed was closed since, `undoWithoutReason` when it changed a month after that was closed and nobody
 * says why that is taken back.
 */
export function undoBatch(database: Database, book: string, undoing: Undoing): UndoneBatch | undefined {
  const last = lastBatch(database);
  if (last === undefined) return undefined;
  const { id, origin } = last.batch;
  const since = closedMonths(database, id, 'since');
  if (since.length > 0) throw new GqError('undoClosed', { path: book, id, origin, periods: since });
  const before = closedMonths(database, id, 'before');
  const reason = clean(undoing.undoneReason ?? '').trim();
  if (before.length > 0 && reason === '') throw new GqError('undoWithoutReason', { path: book, id, origin, periods: before });
  database.run(
    `INSERT INTO undone
     SELECT id, origin, file_hash, sender, accepted_at, accepted_by, reason, added, revised, unchanged, ?, ?, ?,
       (SELECT count(*) + 1 FROM undone) FROM batches WHERE id = ?`,
    [undoing.undoneAt, clean(undoing.undoneBy), reason === '' ? null : reason, id],
  );
  database.run('DELETE FROM figures WHERE batch = ?', [id]);
  database.run('DELETE FROM batches WHERE id = ?', [id]);
  return undoneBatches(database)[0];
}
