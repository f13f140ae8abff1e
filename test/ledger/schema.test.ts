import sqlite from 'node-sqlite3-wasm';
import { readFile } from 'node:fs/promises';
import { rows } from '../../src/ledger/database';
import { APPLICATION_ID } from '../../src/ledger/header';
import { migrate, STEPS } from '../../src/ledger/schema';
import { freshFolder } from '../cli/folder';
import { batch, undoing, worth } from './batch';
import { inBook, ofBook } from './opened';

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

/** The tables as version 1 made them; no later change may touch this text. */
const VERSION_1 = `
  CREATE TABLE batches (
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
  ) STRICT;
  INSERT INTO batches VALUES
    (1, 'a.ndjson', 'ab', 'a@b.cn', '2024-03-05T09:30:00+08:00', '甲', '首次', 1, 0, 0),
    (2, 'b.ndjson', NULL, NULL, '2024-03-06T09:30:00+08:00', '乙', NULL, 0, 1, 0);
  INSERT INTO figures VALUES
    (202402, 'PK1', 'PK1', 'P01', 'ytd', 1, '{"type":"number","number":1}', '万元', 'reported', NULL, NULL),
    (202402, 'PK1', 'PK1', 'P01', 'ytd', 2, '{"type":"number","number":2}', '万元', 'revised', '{"own":"更正"}', NULL);
  INSERT INTO closures VALUES (202402, '2024-03-10T00:00:00+08:00', '丙', 2);
  PRAGMA user_version = 1; PRAGMA application_id = ${APPLICATION_ID};`;

describe('a book of version 1', () => {
  const folder = freshFolder();
  const path = () => folder.path('台账.gqdb');
  beforeEach(() => {
    const book = new sqlite.Database(path());
    book.exec(VERSION_1);
    book.close();
  });

  test('is read whole, and reading leaves the file as it is', async () => {
    const before = await readFile(path());
    const [current, revisions, results, closures, undone, reopenings] = await ofBook(path(), (book) =>
      Promise.all([book.current(), book.revisions(), book.results(), book.closures(), book.undone(), book.reopenings()]),
    );
    expect(current).toEqual([worth(2, { status: 'revised', source: { own: '更正' } })]);
    expect(revisions).toMatchObject([{ former: worth(1), formerBatch: { id: 1, fileHash: 'ab', sender: 'a@b.cn', reason: '首次' } }]);
    expect(results).toMatchObject([
      { batch: { id: 2, acceptedBy: '乙' }, revised: 1 },
      { batch: { id: 1, acceptedAt: '2024-03-05T09:30:00+08:00' }, added: 1 },
    ]);
    expect(closures).toEqual([{ period: 202402, closedAt: '2024-03-10T00:00:00+08:00', closedBy: '丙' }]);
    expect([undone, reopenings]).toEqual([[], []]);
    expect(await readFile(path())).toEqual(before);
  });

  test('is brought to the version of today by the first change, which knows what stood before', async () => {
    await inBook(path(), async (book) => {
      await expect(book.undo(undoing())).rejects.toMatchObject({ code: 'undoClosed' });
      await book.reopen(202402, '丁', '2024-03-11T00:00:00+08:00', '误锁');
      await book.undo(undoing());
      expect(await book.accept([worth(3)], batch())).toMatchObject({ batch: { id: 3 }, revised: 1 });
    });
    const book = new sqlite.Database(path());
    expect(valueOf(book, 'user_version')).toBe(STEPS.length);
    book.close();
    expect(await ofBook(path(), (read) => read.current())).toEqual([worth(3)]);
  });
});
