import { GqError } from '../model/errors';
import { OBS_STATUSES, VALUE_KINDS, type FigureValue } from '../model/figure';
import { DamagedRow } from './damage';
import { openDatabase, rows, type Database, type Row } from './database';
import { figureOf } from './figure-rows';
import { migrate, versionOf } from './schema';

/** Columns of all tables. */
const COLUMNS = `SELECT tables.name || '.' || columns.name AS name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
  WHERE tables.type = 'table'`;

const columnsOf = (database: Database): unknown[] => rows(database, COLUMNS).map(({ name }) => name);

/** The columns that a book of this version has. */
async function columnsWanted(): Promise<unknown[]> {
  const fresh = await openDatabase();
  try {
    migrate(fresh, '');
    return columnsOf(fresh);
  } finally {
    fresh.close();
  }
}

/** Which field a value of each type has, and what it is. */
const FIELD: Readonly<Record<FigureValue['type'], readonly [field: string, is: 'number' | 'string']>> = {
  number: ['number', 'number'],
  date: ['date', 'string'],
  month: ['month', 'number'],
  code: ['code', 'string'],
  text: ['text', 'string'],
  empty: ['state', 'string'],
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Whether a row is a figure in form. Codes and calendars are not asked: an older program may have known others. */
function isFigure(row: Row): boolean {
  const { value, valueKind, status, source = {}, explanation = {} } = figureOf(row);
  if (!isObject(value) || !Object.hasOwn(FIELD, value.type)) return false;
  const [field, is] = FIELD[value.type];
  return (
    typeof (value as unknown as Readonly<Record<string, unknown>>)[field] === is &&
    VALUE_KINDS.includes(valueKind) &&
    OBS_STATUSES.includes(status) &&
    isObject(source) &&
    isObject(explanation)
  );
}

/**
 * Looks through a book that an older program left without a seal: pages, indexes, tables, and the form of every figure. Not seen is a changed
 * digit, which only a seal shows. Throws `bookDamaged`, `DamagedRow` and SQLite's own errors.
 */
export async function requireSound(database: Database, book: string): Promise<void> {
  const detail = String(rows(database, 'PRAGMA integrity_check(1)')[0]?.['integrity_check']);
  if (detail !== 'ok') throw new GqError('bookDamaged', { path: book, why: 'sqlite', detail });
  if (versionOf(database) === 0) throw new GqError('bookDamaged', { path: book, why: 'tables' });
  migrate(database, book);
  const found = new Set(columnsOf(database));
  if (!(await columnsWanted()).every((column) => found.has(column))) throw new GqError('bookDamaged', { path: book, why: 'tables' });
  if (!rows(database, 'SELECT * FROM figures').every(isFigure)) throw new DamagedRow();
}
