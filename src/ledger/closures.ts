import { GqError } from '../model/errors';
import type { Closure } from '../model/ledger';
import { lastBatchId } from './batch-rows';
import { rows, type Database, type Row } from './database';

const closureOf = (row: Row): Closure => ({
  period: Number(row['period']),
  closedAt: String(row['closed_at']),
  closedBy: String(row['closed_by']),
});

/** Closed months, newest first. */
export const closures = (database: Database): Closure[] => rows(database, 'SELECT * FROM closures ORDER BY period DESC').map(closureOf);

/** Closes a month within the caller's transaction. Throws `monthClosed` when it is, `monthEmpty` when there is nothing to close. */
export function closeMonth(database: Database, book: string, closure: Closure): Closure {
  const { period, closedAt, closedBy } = closure;
  const [already] = rows(database, 'SELECT * FROM closures WHERE period = ?', [period]);
  if (already) throw new GqError('monthClosed', { path: book, ...closureOf(already) });
  const [any] = rows(database, 'SELECT 1 FROM figures WHERE period = ? LIMIT 1', [period]);
  if (any === undefined) throw new GqError('monthEmpty', { path: book, period });
  database.run('INSERT INTO closures (period, closed_at, closed_by, after_batch) VALUES (?, ?, ?, ?)', [
    period,
    closedAt,
    closedBy,
    lastBatchId(database),
  ]);
  return closure;
}
