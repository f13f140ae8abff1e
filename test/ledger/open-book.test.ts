import { chmod, copyFile, mkdir, open, readdir, readFile, rename, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import sqlite from 'node-sqlite3-wasm';
import { APPLICATION_ID } from '../../src/ledger/header';
import { readBook, writeBook } from '../../src/ledger/open-book';
import { STEPS } from '../../src/ledger/schema';
import { freshFolder } from '../cli/folder';
import { batch, worth } from './batch';
import { inBook, ofBook } from './opened';

const folder = freshFolder();
const path = () => folder.path('台账.gqdb');
const PAGE = 4096;

/** A book of some pages. */
const fill = (many = 400) =>
  inBook(path(), (book) =>
    book.accept(
      Array.from({ length: many }, (_, i) => worth(i, { subject: `PK1-${i}` })),
      batch(),
    ),
  );

/** Neither opens, and the file stays byte for byte alone in its folder. */
async function refused(code: string, details: object = {}): Promise<void> {
  const before = await readFile(path()).catch(() => undefined);
  const names = await readdir(folder.path());
  for (const attempt of [() => readBook(path()), () => writeBook(path()), () => writeBook(path(), { create: true })])
    await expect(attempt()).rejects.toMatchObject({ code, details: { path: path(), ...details } });
  expect(await readFile(path()).catch(() => undefined)).toEqual(before);
  expect(await readdir(folder.path())).toEqual(names);
}

describe('no book is', () => {
  test('a folder', async () => {
    await mkdir(path());
    await refused('notABook', { why: 'folder' });
  });

  test.each([
    ['an empty file', '', 'empty'],
    ['a text', '{"period":202402}\n', 'notSqlite'],
    ['a long text', '台账'.repeat(500), 'notSqlite'],
    ['the beginning of SQLite’s header', 'SQLite format 3\0', 'notSqlite'],
  ])('%s', async (_, content, why) => {
    await writeFile(path(), content);
    await refused('notABook', { why });
  });

  test('another program’s SQLite file', async () => {
    const other = new sqlite.Database(path());
    other.exec('CREATE TABLE t (a)');
    other.close();
    await refused('notABook', { why: 'otherProgram' });
  });
});

describe('a damaged book is recognised:', () => {
  test('cut off', async () => {
    await fill();
    await truncate(path(), 5 * PAGE);
    await refused('bookDamaged');
  });

  test('cut off within its first page', async () => {
    await fill();
    await truncate(path(), 300);
    await refused('bookDamaged');
  });

  test.each([1, 3, 6])('page %i full of zeros', async (page) => {
    await fill();
    const file = await open(path(), 'r+');
    await file.write(Buffer.alloc(PAGE), 0, PAGE, page * PAGE);
    await file.close();
    await refused('bookDamaged');
  });

  test('garbage after a sound header', async () => {
    await fill();
    const bytes = await readFile(path());
    await writeFile(
      path(),
      bytes.map((byte, i) => (i < 100 ? byte : (i * 7919) % 251)),
    );
    await refused('bookDamaged');
  });
});

test('a book of a newer program is refused, and told from a damaged one', async () => {
  const newer = new sqlite.Database(path());
  newer.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 99; CREATE TABLE t (a)`);
  newer.close();
  await refused('bookNewer', { found: 99, known: STEPS.length });
});

describe('a missing book', () => {
  test('is said, and not created by who reads or only changes', async () => {
    await expect(readBook(path())).rejects.toMatchObject({ code: 'bookMissing' });
    await expect(writeBook(path())).rejects.toMatchObject({ code: 'bookMissing' });
    expect(await readdir(folder.path())).toEqual([]);
  });

  test('appears with what is written first, in folders that are made', async () => {
    const deep = folder.path('2024', '台账.gqdb');
    const { book, created } = await writeBook(deep, { create: true });
    expect(created).toBe(true);
    expect(await readdir(folder.path('2024'))).toEqual(['台账.gqdb.gqlock']);
    await book.accept([worth(1)], batch());
    book.release();
    expect(await readdir(folder.path('2024'))).toEqual(['台账.gqdb']);
    expect(await ofBook(deep, (read) => read.current())).toEqual([worth(1)]);
  });

  test('does not appear when nothing was taken', async () => {
    await inBook(path(), () => Promise.resolve());
    expect(await readdir(folder.path())).toEqual([]);
  });

  test('named by a link that leads nowhere is not created', async () => {
    await symlink(folder.path('none'), path());
    await expect(writeBook(path(), { create: true })).rejects.toMatchObject({ code: 'fileUnreadable' });
  });

  test('does not replace a file that takes its name meanwhile', async () => {
    const { book } = await writeBook(path(), { create: true });
    await writeFile(path(), 'theirs');
    await expect(book.accept([worth(1)], batch())).rejects.toMatchObject({ code: 'bookChanged' });
    book.release();
    expect(await readFile(path(), 'utf8')).toBe('theirs');
    expect(await readdir(folder.path())).toEqual(['台账.gqdb']);
  });
});

describe('reading', () => {
  test('creates and changes nothing, not even the time of the file', async () => {
    await fill();
    const before = await stat(path(), { bigint: true });
    await ofBook(path(), async (book) => {
      expect(await book.current()).toHaveLength(400);
      expect(await readdir(folder.path())).toEqual(['台账.gqdb']);
    });
    expect(await stat(path(), { bigint: true })).toMatchObject({ mtimeNs: before.mtimeNs, ino: before.ino, size: before.size });
  });

  test('leaves no private copy behind', async () => {
    await fill();
    const copies = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('gqbook-'));
    const reader = await readBook(path());
    const open = await copies();
    reader.release();
    // Other tests have theirs meanwhile: ours is one that was there and is no more.
    const after = await copies();
    expect(open.some((name) => !after.includes(name))).toBe(true);
  });

  test('works while another writes, and while a dead writer’s traces lie about', async () => {
    await fill();
    const { book } = await writeBook(path());
    expect(await ofBook(path(), (reader) => reader.current())).toHaveLength(400);
    book.release();
    await writeFile(`${path()}.gqlock`, 'half');
    await mkdir(`${path()}.lock`);
    const names = await readdir(folder.path());
    expect(await ofBook(path(), (reader) => reader.current())).toHaveLength(400);
    expect(await readdir(folder.path())).toEqual(names);
  });
});

test('a book reached by a link is locked and written where it lies', async () => {
  await fill();
  await symlink(path(), folder.path('link.gqdb'));
  const { book } = await writeBook(folder.path('link.gqdb'));
  await expect(writeBook(path())).rejects.toMatchObject({ code: 'bookInUse' });
  await book.accept([worth(1)], batch());
  book.release();
  expect(await ofBook(path(), (reader) => reader.batches())).toHaveLength(2);
  expect((await stat(folder.path('link.gqdb'))).ino).toBe((await stat(path())).ino);
});

test('a book keeps its permissions when it is written', async () => {
  await fill();
  await chmod(path(), 0o640);
  await inBook(path(), (book) => book.accept([worth(-1)], batch()));
  expect((await stat(path())).mode & 0o777).toBe(0o640);
});

describe('a book that somebody else changes while it is open', () => {
  test('is not written over', async () => {
    await fill();
    await copyFile(path(), folder.path('backup'));
    const { book } = await writeBook(path());
    await rename(folder.path('backup'), path());
    await expect(book.accept([worth(-1)], batch())).rejects.toMatchObject({ code: 'bookChanged' });
    book.release();
    expect(await ofBook(path(), (reader) => reader.batches())).toHaveLength(1);
    expect(await readdir(folder.path())).toEqual(['台账.gqdb']);
  });

  test('and when a batch could not be written it is not in the copy either', async () => {
    await fill();
    const { book } = await writeBook(path());
    const aside = folder.path('aside');
    await rename(path(), aside);
    await expect(book.accept([worth(-1)], batch())).rejects.toMatchObject({ code: 'bookChanged' });
    book.release();
    expect(await ofBook(aside, (reader) => reader.batches())).toHaveLength(1);
  });
});
