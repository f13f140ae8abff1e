import { GqError } from '../model/errors';
import type { BatchResult } from '../model/ledger';
import { resultOf } from './batch-rows';
import { rows, type Database } from './database';

/** The batch that an undoing would undo; undefined when there is none. */
export const lastBatch = (database: Database): BatchResult | undefined =>
  rows(database, 'SELECT * FROM batches ORDER BY id DESC LIMIT 1').map(resultOf)[0];

/**
 * Takes the last batch back within the caller's transaction: the book then holds what it held before. Throws `undoClosed` when a month it
 * changed was closed since.
 */
export function undoBatch(database: Database, book: string): BatchResult | undefined {
  const last = lastBatch(database);
  if (last === undefined) return undefined;
  const { id, origin } = last.batch;
  const closed = rows(
    database,
    'SELECT period FROM closures WHERE after_batch >= ? AND period IN (SELECT period FROM figures WHERE batch = ?) ORDER BY period',
    [id, id],
  );
  if (closed.length > 0) throw new GqError('undoClosed', { path: book, id, origin, periods: closed.map((row) => Number(row['period'])) });
  database.run('DELETE FROM figures WHERE batch = ?', [id]);
  database.run('DELETE FROM batches WHERE id = ?', [id]);
  // Other months closed after it were then closed after the one before it; the next batch will have its number.
  database.run('UPDATE closures SET after_batch = ? WHERE after_batch >= ?', [id - 1, id]);
  return last;
}
