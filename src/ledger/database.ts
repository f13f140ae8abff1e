import type { Database } from 'node-sqlite3-wasm';
import { GqError } from '../model/errors';
import { DamagedRow } from './damage';

export type { Database };

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Opens a private file, or a database in memory; SQLite never sees the book itself. Loaded when needed: no other command pays for the library. */
export async function openDatabase(path?: string): Promise<Database> {
  const { default: sqlite } = await import(/* webpackMode: "eager" */ 'node-sqlite3-wasm');
  return new sqlite.Database(path);
}

/** Settings of a private file: thrown away after use, it needs neither a journal on disk nor a guard against power cuts. It must roll back. */
export const SETTINGS = 'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON';

/** Rows of a query. */
export const rows = (database: Database, sql: string, values: readonly (string | number)[] = []): Row[] =>
  database.all(sql, [...values]) as Row[];

/** A failure as damage of the book, when it is what SQLite or a row says of one. `words` are those of SQLite that speak of damage. */
function asDamage(error: unknown, book: string, words = /./): unknown {
  if (error instanceof DamagedRow) return new GqError('bookDamaged', { path: book, why: 'content' });
  if (error instanceof Error && error.name === 'SQLite3Error' && words.test(error.message))
    return new GqError('bookDamaged', { path: book, why: 'sqlite', detail: error.message });
  return error;
}

/** Does a reading of a book's copy. Our questions are sound: whatever SQLite cannot answer is damage. Throws `bookDamaged`. */
export async function reading<T>(book: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw asDamage(error, book);
  }
}

/** Words of SQLite about a file that is not what it should be; others, in a writing, are faults of the program. */
const DAMAGE = /malformed|not a database|no such/i;

/** Words of SQLite about a disk that takes no more. */
const NO_ROOM = /full|disk I\/O error/i;

/** Does a writing in a book's copy. Throws `outputUnwritable` when the disk takes no more, `bookDamaged` when the copy is. */
export function writing<T>(book: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && error.name === 'SQLite3Error' && NO_ROOM.test(error.message))
      throw new GqError('outputUnwritable', { path: book, cause: 'ENOSPC' });
    throw asDamage(error, book, DAMAGE);
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
