import { spawn, spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { GONE, holderState, parseHolder, processTable, thisHolder, type Holder, type ProcessTable } from '../../src/ledger/holder';
import { FRESH, lockBook, lockPath } from '../../src/ledger/lock';
import { dateTimeText } from '../../src/model/date-time-text';
import { freshFolder } from '../cli/folder';

const folder = freshFolder();
const book = () => folder.path('台账.gqdb');
const inUse = (state: string, more: object = {}) => ({
  code: 'bookInUse',
  details: { path: book(), lock: lockPath(book()), state, ...more },
});

/** A process that has ended. */
const endedPid = () => spawnSync(process.execPath, ['-e', '']).pid;

/** A lock file as another process would have left it. */
async function leave(fields: Partial<Holder> = {}, path = lockPath(book())): Promise<Holder> {
  const holder = { ...(await thisHolder(await processTable())), ...fields };
  await writeFile(path, JSON.stringify(holder));
  return holder;
}

test('the lock file names computer, process and time, and is gone when the lock is given back', async () => {
  const lock = await lockBook(book());
  expect(parseHolder(await readFile(lockPath(book()), 'utf8'))).toMatchObject({ host: hostname(), pid: process.pid });
  expect(await readdir(folder.path())).toEqual(['台账.gqdb.gqlock']);
  lock.release();
  lock.release();
  expect(await readdir(folder.path())).toEqual([]);
});

test('a second taker is refused with the holder named, though it is the same process', async () => {
  const lock = await lockBook(book());
  await expect(lockBook(book())).rejects.toMatchObject(inUse('running', { host: hostname(), pid: process.pid }));
  lock.release();
  (await lockBook(book())).release();
});

test('who writes and since when, by this computer’s clock, stands in the lock file and is told to whoever is refused', async () => {
  const lock = await lockBook(book(), '张三');
  const { by, taken } = parseHolder(await readFile(lockPath(book()), 'utf8')) ?? {};
  expect(by).toBe('张三');
  expect(taken).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  await expect(lockBook(book(), '李四')).rejects.toMatchObject(inUse('running', { by: '张三', taken: dateTimeText(taken ?? '') }));
  lock.release();
});

test('the time of a lock is told as it stands, whatever the clock here; words of others cannot write on the terminal', async () => {
  await leave({ host: 'office\u001B[31m', by: '张\u0007三', taken: '2026-11-22T23:34:56+08:00' });
  await expect(lockBook(book())).rejects.toMatchObject(inUse('elsewhere', { host: 'office·[31m', by: '张·三', taken: '2026-11-22 23:34' }));
});

test('a lock file of an older program, which named nobody, is understood', async () => {
  await leave({ taken: '2026-11-22T15:34:56.000Z' });
  const refused = lockBook(book());
  await expect(refused).rejects.toMatchObject(inUse('running', { taken: '2026-11-22 15:34 UTC' }));
  await expect(refused).rejects.not.toHaveProperty('details.by');
});

test('the lock of a process that has ended is taken over, and its traces go', async () => {
  await leave({ pid: endedPid() });
  await writeFile(`${book()}.0b1a${FRESH}`, 'half');
  await writeFile(folder.path(`other.gqdb.0b1a${FRESH}`), 'theirs');
  const lock = await lockBook(book());
  expect(parseHolder(await readFile(lockPath(book()), 'utf8'))?.pid).toBe(process.pid);
  lock.release();
  expect(await readdir(folder.path())).toEqual([`other.gqdb.0b1a${FRESH}`]);
});

const testWithStarts = process.platform === 'linux' ? test : test.skip;

testWithStarts('the lock of a process whose number was given to another is taken over', async () => {
  await leave({ started: 'another boot 1' });
  (await lockBook(book())).release();
  expect(await readdir(folder.path())).toEqual([]);
});

test.each<[string, Partial<Holder>]>([
  ['another computer', { host: 'office-7' }],
  ['another container of this computer', { space: 'pid:[1]' }],
])('a holder on %s is never taken for dead, and its lock stays', async (_, fields) => {
  await leave({ pid: endedPid(), ...fields });
  const before = await readFile(lockPath(book()));
  await expect(lockBook(book())).rejects.toMatchObject(inUse('elsewhere'));
  expect(await readFile(lockPath(book()))).toEqual(before);
});

test.each(['', '{', 'null', '{"host":"a"}', JSON.stringify({ host: 'a', pid: 1, taken: 'x', token: '../../x' })])(
  'a lock file that holds %j is nobody known, and stays',
  async (text) => {
    await writeFile(lockPath(book()), text);
    await expect(lockBook(book())).rejects.toMatchObject(inUse('unknown'));
    expect(await readFile(lockPath(book()), 'utf8')).toBe(text);
  },
);

test('where the system does not tell starts, a number that is in use may be another program', async () => {
  const table: ProcessTable = { host: 'office-7', startOf: (pid) => Promise.resolve(pid === 1 ? undefined : GONE) };
  const holder: Holder = { host: 'office-7', pid: 1, taken: 'x', token: 'x' };
  expect(await holderState(holder, table)).toBe('unsure');
  expect(await holderState({ ...holder, pid: 2 }, table)).toBe('dead');
});

test('who takes over and ends before its name stands in the lock is taken over in turn', async () => {
  const pid = endedPid();
  const first = await leave({ pid });
  await leave({ pid }, `${lockPath(book())}.${first.token}`);
  const lock = await lockBook(book());
  expect(await readdir(folder.path())).toEqual(['台账.gqdb.gqlock']);
  lock.release();
});

test('who is taking over is the holder already', async () => {
  const dead = await leave({ pid: endedPid() });
  await leave({}, `${lockPath(book())}.${dead.token}`);
  await expect(lockBook(book())).rejects.toMatchObject(inUse('running'));
});

test('a lock removed by hand and taken by another is not removed when the first gives its own back', async () => {
  const lock = await lockBook(book());
  const other = await leave();
  lock.release();
  expect(parseHolder(await readFile(lockPath(book()), 'utf8'))?.token).toBe(other.token);
});

test('of many that want a dead holder’s lock at once exactly one has it at a time', async () => {
  for (let round = 0; round < 10; round++) {
    await leave({ pid: endedPid() });
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockBook(book())));
    const won = taken.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(won).toHaveLength(1);
    won[0]?.release();
    expect(await readdir(folder.path())).toEqual([]);
  }
});

testWithStarts('a process that was killed and not waited for yet is dead', async () => {
  // The shell becomes a sleeper that never waits for its child.
  const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = Number(await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve)));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { startOf } = await processTable();
  expect(await startOf(pid)).toBe(GONE);
  parent.kill('SIGKILL');
});

test('a folder that takes no file is said, and nothing is left', async () => {
  await expect(lockBook(folder.path('none', 'a.gqdb'))).rejects.toMatchObject({ code: 'outputUnwritable', details: { cause: 'ENOENT' } });
});
