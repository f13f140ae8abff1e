import { spawnSync } from 'node:child_process';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { parseHolder, processTable, thisHolder } from '../../src/ledger/holder';
import { FRESH, lockBook, lockPath } from '../../src/ledger/lock';
import { readBook, writeBook } from '../../src/ledger/open-book';
import { freshFolder } from '../cli/folder';
import { batch, worth } from './batch';
import { inBook, ofBook } from './opened';

jest.mock('node:fs/promises', () => ({
  ...jest.requireActual<object>('node:fs/promises'),
  link: () => Promise.reject(Object.assign(new Error('no links here'), { code: 'EPERM' })),
}));

const folder = freshFolder();
const path = () => folder.path('台账.gqdb');
const lock = () => lockPath(path());
const names = async () => (await readdir(folder.path())).sort();
const take = () => inBook(path(), (book) => book.accept([worth(1)], batch()));

/** The draft of a lock as a process left it. */
async function draft(token: string, pid = spawnSync(process.execPath, ['-e', '']).pid): Promise<void> {
  const holder = { ...(await thisHolder(await processTable())), pid, token };
  await writeFile(`${lock()}.${token}.tmp`, JSON.stringify(holder));
}

test('on a disk without links a book is made, locked and written as elsewhere', async () => {
  const { book } = await writeBook(path(), { create: true });
  await expect(writeBook(path(), { create: true })).rejects.toMatchObject({ code: 'bookInUse', details: { state: 'running' } });
  await book.accept([worth(1)], batch());
  book.release();
  expect(await ofBook(path(), (read) => read.current())).toEqual([worth(1)]);
  expect(await names()).toEqual(['台账.gqdb']);
});

test('a file that takes the name of a new book meanwhile is not replaced', async () => {
  const { book } = await writeBook(path(), { create: true });
  await writeFile(path(), '');
  await expect(book.accept([worth(1)], batch())).rejects.toMatchObject({ code: 'bookChanged' });
  book.release();
  expect(await readFile(path(), 'utf8')).toBe('');
});

describe('who was cut off between reserving and filling', () => {
  test('the lock is succeeded, and nothing of theirs stays', async () => {
    await writeFile(lock(), '');
    await draft('0a');
    await take();
    expect(await names()).toEqual(['台账.gqdb']);
  });

  test('the claims to a dead holder’s lock are succeeded too, one after another', async () => {
    await draft('0a');
    await rename(`${lock()}.0a.tmp`, lock());
    await writeFile(`${lock()}.0a`, '');
    await draft('0b');
    await writeFile(`${lock()}.0b`, '');
    await draft('0c');
    const held = await lockBook(path());
    expect(parseHolder(await readFile(lock(), 'utf8'))?.pid).toBe(process.pid);
    held.release();
    expect(await names()).toEqual([]);
  });

  test('the book is made by the next import, but by nothing that only changes', async () => {
    const cutOff = async () => {
      await writeFile(path(), '');
      await writeFile(`${path()}.0b1a${FRESH}`, 'never named');
    };
    await cutOff();
    await expect(writeBook(path())).rejects.toMatchObject({ code: 'bookMissing' });
    expect(await names()).toEqual([]);
    await cutOff();
    await take();
    expect(await names()).toEqual(['台账.gqdb']);
  });
});

test('an empty lock is left alone while somebody alive may fill it, or nobody knows whose it is', async () => {
  await writeFile(lock(), '');
  await expect(lockBook(path())).rejects.toMatchObject({ code: 'bookInUse', details: { state: 'unknown' } });
  await draft('0a');
  await draft('0b', process.pid);
  await expect(lockBook(path())).rejects.toMatchObject({ code: 'bookInUse', details: { state: 'unknown' } });
  expect(await readFile(lock(), 'utf8')).toBe('');
});

test('an empty file that nobody of us reserved is no book, and stays', async () => {
  await writeFile(path(), '');
  await expect(writeBook(path(), { create: true })).rejects.toMatchObject({ code: 'notABook', details: { why: 'empty' } });
  await expect(readBook(path())).rejects.toMatchObject({ code: 'notABook' });
  expect(await names()).toEqual(['台账.gqdb']);
});
