import { GqError } from '../model/errors';
import { inTransaction, rows, type Database } from './database';
import { APPLICATION_ID } from './header';

/**
 * Steps from each version of the tables to the next; the first makes them. A step that a book has taken is never changed: later needs are
 * later steps.
 *
 * A figure has one row for each batch that set it, so the current value is that of the newest batch, former values are the others, and
 * undoing a batch is taking its rows away. Values, sources and explanations are JSON with their fields in one order, so that equal ones are equal texts.
 * `after_batch` of a closure is the last batch there was when the month was closed.
 *
 * The second step remembers what was taken back: undone batches, whose numbers are not given again, and months opened again.
 *
 * The third changes no table: books that have taken it are sealed (seal.ts), and an older program, which would write none, leaves them alone.
 */
export const STEPS: readonly string[] = [
  `CREATE TABLE batches (
     id INTEGER PRIMARY KEY, origin TEXT NOT NULL, file_hash TEXT, sender TEXT, accepted_at TEXT NOT NULL, accepted_by TEXT NOT NULL,
     reason TEXT, added INTEGER NOT NULL, revised INTEGER NOT NULL, unchanged INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE figures (
     period INTEGER NOT NULL, unit TEXT NOT NULL, subject TEXT NOT NULL, measure TEXT NOT NULL, value_kind TEXT NOT NULL,
     batch INTEGER NOT NULL REFERENCES batches (id),
     value TEXT NOT NULL, unit_of_measure TEXT, status TEXT NOT NULL, source TEXT, explanation TEXT,
     PRIMARY KEY (period, unit, subject, measure, value_kind, batch)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX figures_of_batch ON figures (batch);
   CREATE TABLE closures (
     period INTEGER PRIMARY KEY, closed_at TEXT NOT NULL, closed_by TEXT NOT NULL, after_batch INTEGER NOT NULL
   ) STRICT;`,
  `CREATE TABLE undone (
     id INTEGER PRIMARY KEY, origin TEXT NOT NULL, file_hash TEXT, sender TEXT, accepted_at TEXT NOT NULL, accepted_by TEXT NOT NULL,
     reason TEXT, added INTEGER NOT NULL, revised INTEGER NOT NULL, unchanged INTEGER NOT NULL,
     undone_at TEXT NOT NULL, undone_by TEXT NOT NULL, undone_reason TEXT, sequence INTEGER NOT NULL UNIQUE
   ) STRICT;
   CREATE TABLE reopenings (
     sequence INTEGER PRIMARY KEY, period INTEGER NOT NULL, closed_at TEXT NOT NULL, closed_by TEXT NOT NULL,
     reopened_at TEXT NOT NULL, reopened_by TEXT NOT NULL, reopened_reason TEXT NOT NULL
   ) STRICT;`,
  '',
];

/** Version of the tables of a book; 0 when it has none. */
export const versionOf = (database: Database): number => Number(rows(database, 'PRAGMA user_version')[0]?.['user_version']);

/** Brings the tables of a book to the version of this program, from nothing too. Throws `bookNewer` for a book of a later program. */
export function migrate(database: Database, book: string, steps: readonly string[] = STEPS): void {
  const found = versionOf(database);
  if (found > steps.length) throw new GqError('bookNewer', { path: book, found, known: steps.length });
  if (found === steps.length) return;
  inTransaction(database, () => {
    for (const step of steps.slice(found)) database.exec(step);
    database.exec(`PRAGMA user_version = ${steps.length}; PRAGMA application_id = ${APPLICATION_ID}`);
  });
}
