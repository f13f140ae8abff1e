import type { Database } from 'node-sqlite3-wasm';
import { GqError } from '../model/errors';

export type { Database };

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Words of SQLite about a file that is not what it should be. */
const DAMAGE = /malformed|not a database|disk I\/O error|database disk image/i;

/** Opens a private file; SQLite never sees the book itself. Loaded when needed: no other command pays for the library. */
export async function openDatabase(path: string): Promise<Database> {
  const { default: sqlite } = await import(/* webpackMode: "eager" */ 'node-sqlite3-wasm');
  return new sqlite.Database(path);
}

/** Settings of a private file: thrown away after use, it needs neither a journal on disk nor a guard against power cuts. It must roll back. */
export const SETTINGS = 'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON';

/** Rows of a query. */
export const rows = (database: Database, sql: string, values: readonly (string | number)[] = []): Row[] =>
  database.all(sql, [...values]) as Row[];

/** Does a reading of a book's copy; what SQLite finds wrong with it is said as damage. Throws `bookDamaged`. */
export function reading<T>(book: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && error.name === 'SQLite3Error' && DAMAGE.test(error.message))
      throw new GqError('bookDamaged', { path: book, detail: error.message });
    throw error;
  }
}

/** Words of SQLite about a disk that takes no more. */
const NO_ROOM = /full|disk I\/O error/i;

/** Does a writing in a book's copy. Throws `outputUnwritable` when the disk takes no more, `bookDamaged` as a reading does. */
export function writing<T>(book: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && error.name === 'SQLite3Error' && NO_ROOM.test(error.message))
      throw new GqError('outputUnwritable', { path: book, cause: 'ENOSPC' });
    return reading(book, () => {
      throw error;
    });
  }
}

/** Does all of it or nothing. */
export function inTransaction<T>(database: Database, work: () => T): T {
  database.exec('BEGIN');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
