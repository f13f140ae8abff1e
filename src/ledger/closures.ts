import { dateTimeText } from '../model/date-time-text';
import { GqError } from '../model/errors';
import type { Closure, Reopening } from '../model/ledger';
import { clean, lastBatchId } from './batch-rows';
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
  if (already) {
    const { closedAt: at, closedBy: by } = closureOf(already);
    throw new GqError('monthClosed', { path: book, period, closedBy: by, closedAt: dateTimeText(at) });
  }
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

const reopeningOf = (row: Row): Reopening => ({
  ...closureOf(row),
  reopenedAt: String(row['reopened_at']),
  reopenedBy: String(row['reopened_by']),
  reopenedReason: String(row['reopened_reason']),
});

/** Every opening again, the latest first. */
export const reopenings = (database: Database): Reopening[] =>
  rows(database, 'SELECT * FROM reopenings ORDER BY sequence DESC').map(reopeningOf);

/** Opens a closed month again within the caller's transaction, and remembers it with its closing. Throws `monthOpen` when it is not closed. */
export function reopenMonth(
  database: Database,
  book: string,
  { period, reopenedAt, reopenedBy, reopenedReason }: Omit<Reopening, 'closedAt' | 'closedBy'>,
): Reopening {
  const [row] = rows(database, 'SELECT * FROM closures WHERE period = ?', [period]);
  if (row === undefined) throw new GqError('monthOpen', { path: book, period });
  const reopening = { ...closureOf(row), reopenedAt, reopenedBy: clean(reopenedBy), reopenedReason: clean(reopenedReason) };
  database.run(
    'INSERT INTO reopenings (period, closed_at, closed_by, reopened_at, reopened_by, reopened_reason) VALUES (?, ?, ?, ?, ?, ?)',
    [period, reopening.closedAt, reopening.closedBy, reopenedAt, reopening.reopenedBy, reopening.reopenedReason],
  );
  database.run('DELETE FROM closures WHERE period = ?', [period]);
  return reopening;
}
