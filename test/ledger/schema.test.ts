import sqlite from 'node-sqlite3-wasm';
import { rows } from '../../src/ledger/database';
import { APPLICATION_ID } from '../../src/ledger/header';
import { migrate, STEPS } from '../../src/ledger/schema';

const database = () => new sqlite.Database();
const valueOf = (of: InstanceType<typeof sqlite.Database>, pragma: string) => Object.values(rows(of, `PRAGMA ${pragma}`)[0] ?? {})[0];

test('a new book carries our number and the version of its tables', () => {
  const book = database();
  migrate(book, 'x');
  expect([valueOf(book, 'application_id'), valueOf(book, 'user_version')]).toEqual([APPLICATION_ID, STEPS.length]);
});

test('an older book takes the steps it has not taken, once, and keeps its rows', () => {
  const book = database();
  const steps = ['CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y DEFAULT 7', 'ALTER TABLE a ADD COLUMN z DEFAULT 8'];
  migrate(book, 'x', steps.slice(0, 1));
  book.exec('INSERT INTO a VALUES (1)');
  migrate(book, 'x', steps);
  migrate(book, 'x', steps);
  expect(rows(book, 'SELECT * FROM a')).toEqual([{ x: 1, y: 7, z: 8 }]);
  expect(valueOf(book, 'user_version')).toBe(3);
});

test('when a step fails the book stays at its version, with none of the steps', () => {
  const book = database();
  const [first = '', ...more] = ['CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y', 'nonsense'];
  migrate(book, 'x', [first]);
  expect(() => migrate(book, 'x', [first, ...more])).toThrow('nonsense');
  expect(valueOf(book, 'user_version')).toBe(1);
  expect(rows(book, "SELECT name FROM pragma_table_info('a')")).toEqual([{ name: 'x' }]);
});

test('a book of a newer program is refused by its version', () => {
  const book = database();
  migrate(book, 'x', ['CREATE TABLE a (x)', 'CREATE TABLE b (x)']);
  expect(() => migrate(book, '台账.gqdb', ['CREATE TABLE a (x)'])).toThrow('台账.gqdb');
});
