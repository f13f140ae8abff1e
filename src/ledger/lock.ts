import { readFileSync, rmSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { dateTimeText } from '../model/date-time-text';
import { GqError } from '../model/errors';
import { shown } from '../model/shown';
import { atExit } from './at-exit';
import { holderState, parseHolder, processTable, thisHolder, type Holder, type ProcessTable } from './holder';
import { systemCause } from './system-cause';
import { createWhole } from './whole-file';

/** The right to write in a book, until it is given back. */
export interface BookLock {
  /** Gives it back; twice does no harm. */
  release: () => void;
}

/** Name of the lock file of a book. */
export const lockPath = (book: string): string => `${book}.gqlock`;

/** A lock file is small and appears whole; one that stays unreadable this often was not written by us. */
const READS = 5;

async function readHolder(path: string): Promise<Holder | 'none' | 'unreadable'> {
  for (let attempt = 0; attempt < READS; attempt++) {
    try {
      const holder = parseHolder(await readFile(path, 'utf8'));
      if (holder) return holder;
    } catch (error) {
      if (systemCause(error) === 'ENOENT') return 'none';
    }
    // Disks without links show a file before its text.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return 'unreadable';
}

const isEmpty = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.size === 0;

/** Name of the file a holder's text is written to before it becomes a lock or a claim. */
const draft = (lock: string, { token }: Holder): string => `${lock}.${token}.tmp`;

/**
 * As `readHolder`; but a disk without links keeps an empty file of whoever was cut off between reserving a name and filling it. Their draft
 * still lies beside it, and tells them: the first of the dead who are not
 * `passed` on the way already, unless somebody alive may be about to fill it.
 */
async function holderOf(
  path: string,
  lock: string,
  table: ProcessTable,
  passed: ReadonlySet<string>,
): Promise<Holder | 'none' | 'unreadable'> {
  const found = await readHolder(path);
  if (found !== 'unreadable' || !(await isEmpty(path))) return found;
  let first: Holder | undefined;
  for (const name of (await readdir(dirname(lock))).sort()) {
    if (!name.startsWith(`${basename(lock)}.`) || !name.endsWith('.tmp')) continue;
    const holder = await readHolder(join(dirname(lock), name));
    if (typeof holder === 'string' || (await holderState(holder, table)) !== 'dead') return found;
    if (!passed.has(holder.token)) first ??= holder;
  }
  return first ?? found;
}

/** Who holds the lock: the one the file names, or whoever has succeeded it and not yet put their own name in its place. */
async function lastHolder(lock: string, table: ProcessTable): Promise<{ root: Holder; last: Holder } | 'none' | 'unreadable'> {
  const root = await holderOf(lock, lock, table, new Set());
  if (typeof root === 'string') return root;
  let last = root;
  const passed = new Set([root.token]);
  for (;;) {
    const next = await holderOf(`${lock}.${last.token}`, lock, table, passed);
    if (typeof next === 'string') return next === 'none' ? { root, last } : next;
    last = next;
    passed.add(next.token);
  }
}

/**
 * Takes the place of a dead holder. Its successor is whoever creates the file named by its token, which only one can; that file then becomes
 * the lock. False when another was faster.
 */
async function succeed(lock: string, root: Holder, dead: Holder, mine: Holder, table: ProcessTable): Promise<boolean> {
  const claim = `${lock}.${dead.token}`;
  if (!(await createWhole(claim, JSON.stringify(mine), draft(lock, mine)))) return false;
  const now = await holderOf(lock, lock, table, new Set());
  // The lock went on while we looked at it: the claim is on a place that no longer exists.
  if (typeof now === 'string' || now.token !== root.token) {
    await rm(claim, { force: true });
    return false;
  }
  await rename(claim, lock);
  return true;
}

/** Removes what broken-off runs left beside the book. Only the holder may: whatever is not a living process's claim is nobody's then. */
async function sweep(book: string, table: ProcessTable): Promise<void> {
  const lock = basename(lockPath(book));
  const names = await readdir(dirname(book));
  const fresh = names.filter((name) => name.startsWith(`${basename(book)}.`) && name.endsWith(FRESH));
  // An empty file beside a new state that never took its name was reserved for it: the book was not made. Any other empty file is not ours.
  if (fresh.length > 0 && (await isEmpty(book))) await rm(book, { force: true });
  for (const name of fresh) await rm(join(dirname(book), name), { force: true });
  for (const name of names) {
    const path = join(dirname(book), name);
    if (!name.startsWith(`${lock}.`)) continue;
    if (await isEmpty(path)) await rm(path, { force: true });
    const holder = await readHolder(path);
    if (typeof holder !== 'string' && (await holderState(holder, table)) === 'dead') await rm(path, { force: true });
  }
}

/** Ending of the file a new state of the book is written to, before it takes the book's name. */
export const FRESH = '.gqnew';

function held(lock: string, mine: Holder): BookLock {
  const release = () => {
    cancel();
    try {
      // Somebody may have removed it by hand, and another taken its place.
      if (parseHolder(readFileSync(lock, 'utf8'))?.token === mine.token) rmSync(lock);
    } catch {
      // What is gone need not be removed; what cannot be removed is taken over when this process has ended.
    }
  };
  const cancel = atExit(release);
  return { release };
}

/**
 * Takes the lock of a book in the name of `by`. Throws `bookInUse` that names the holder, unless it is known dead on this computer; `outputUnwritable` where no
 * file can be created beside the book.
 */
export async function lockBook(book: string, by?: string, table?: ProcessTable): Promise<BookLock> {
  const lock = lockPath(book);
  const processes = table ?? (await processTable());
  const mine = await thisHolder(processes, by);
  const text = JSON.stringify(mine);
  for (;;) {
    const created = await createWhole(lock, text, draft(lock, mine)).catch((error: unknown) => {
      throw new GqError('outputUnwritable', { path: book, cause: systemCause(error) });
    });
    if (created) break;
    const there = await lastHolder(lock, processes);
    if (there === 'none') continue;
    if (there === 'unreadable') throw new GqError('bookInUse', { path: book, lock, state: 'unknown' });
    const state = await holderState(there.last, processes);
    if (state !== 'dead') {
      const { host, pid, taken, by: holder } = there.last;
      // The file lies where others can write: what it says must not write on the terminal what it likes.
      const about = { host: shown(host), pid, taken: shown(dateTimeText(taken)), ...(holder !== undefined && { by: shown(holder) }) };
      throw new GqError('bookInUse', { path: book, lock, state, ...about });
    }
    if (await succeed(lock, there.root, there.last, mine, processes)) break;
  }
  const given = held(lock, mine);
  // What cannot be swept away stands in nobody's way.
  await sweep(book, processes).catch(() => undefined);
  return given;
}
