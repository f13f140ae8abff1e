import { randomUUID } from 'node:crypto';
import { chmod, constants, copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { GqError } from '../model/errors';
import { FRESH } from './lock';
import { seal } from './seal';
import { systemCause } from './system-cause';
import { giveName, syncPath } from './whole-file';

/** How a file stood when it was looked at: another file, size or time means that somebody changed it. */
export interface Stand {
  /** Number of the file on its disk. */
  ino: bigint;
  /** Bytes. */
  size: bigint;
  /** Time of the last change, nanoseconds. */
  mtimeNs: bigint;
  /** Permissions. */
  mode: bigint;
}

/** How a file stands; undefined when there is none. */
export const standOf = (path: string): Promise<Stand | undefined> => stat(path, { bigint: true }).catch(() => undefined);

const same = (a: Stand | undefined, b: Stand | undefined): boolean => a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;

/** What a system says while another program has a file open: it passes. */
const PASSING = ['EBUSY', 'EPERM', 'EACCES'];
const PATIENCE = 10;
const PAUSE = 200;

/** Windows replaces no file that somebody reads just now, a virus scanner for instance. */
async function replace(fresh: string, book: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(fresh, book);
    } catch (error) {
      if (process.platform !== 'win32' || attempt === PATIENCE || !PASSING.includes(systemCause(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/**
 * Makes the state of a private copy the book's: written beside it and sealed, made safe on disk, then given its name in one step, so that at every moment
 * the book is wholly the old or wholly the new one. Returns how the book stands then. `before` is how it stood when it was copied; undefined
 * for a new book. Throws `bookChanged` when it stands otherwise by now, and `outputUnwritable`; either way the book is as it was.
 */
export async function publish(copy: string, book: string, before: Stand | undefined, name: string): Promise<Stand | undefined> {
  const fresh = `${book}.${randomUUID()}${FRESH}`;
  try {
    await copyFile(copy, fresh, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await seal(fresh, copy);
    // Who may read a book is not decided by the private copy it was made in.
    await chmod(fresh, before ? Number(before.mode) & 0o777 : 0o666 & ~process.umask());
    const file = await open(fresh, 'r');
    await file.sync().finally(() => file.close());
    if (!same(await standOf(book), before)) throw new GqError('bookChanged', { path: name });
    if (before) await replace(fresh, book);
    else if (!(await giveName(fresh, book))) throw new GqError('bookChanged', { path: name });
    await syncPath(dirname(book));
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error instanceof GqError ? error : new GqError('outputUnwritable', { path: name, cause: systemCause(error) });
  }
  return standOf(book);
}
