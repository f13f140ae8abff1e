import { access, constants, lstat, mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { GqError } from '../model/errors';
import { BookReader } from './book-reader';
import { BookWriter } from './book-writer';
import { lockBook } from './lock';
import { privateCopy } from './private-copy';
import { standOf } from './publish';
import { systemCause } from './system-cause';

/** The one path of a book, whatever link leads to it: its lock stands beside the file itself. */
async function realBook(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCause(error) !== 'ENOENT') throw new GqError('fileUnreadable', { path, cause: systemCause(error) });
    // A link that leads nowhere is no place for a new book.
    if (await lstat(path).catch(() => undefined)) throw new GqError('fileUnreadable', { path, cause: 'ENOENT' });
    const folder = await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path)));
    return join(folder, basename(path));
  }
}

/**
 * Opens a book for reading: as it stood at that moment, whoever writes in it meanwhile. Nothing is created or changed beside it.
 * Throws `bookMissing`, `notABook`, `bookDamaged`, `bookNewer`, `fileUnreadable`.
 */
export async function readBook(path: string): Promise<BookReader> {
  return new BookReader(path, await privateCopy(path, path));
}

/** How a book is opened for writing. */
export interface OpenForWriting {
  /** Whether a missing book is begun; otherwise it is an error. */
  create?: boolean;
  /** Who writes: told to whoever is refused meanwhile. */
  by?: string;
}

/** A book opened for writing. */
export interface OpenedBook {
  /** The book. */
  book: BookWriter;
  /** Whether there was none and this is a new one; its file appears with what is written first. */
  created: boolean;
}

/**
 * Opens a book for writing; no other process can until it is closed. Throws what `readBook` throws, `bookInUse`, and `outputUnwritable`.
 * A missing book is begun when `create` says so.
 */
export async function writeBook(path: string, { create = false, by }: OpenForWriting = {}): Promise<OpenedBook> {
  const book = await realBook(path);
  const there = await standOf(book);
  if (there === undefined && !create) throw new GqError('bookMissing', { path });
  if (there === undefined)
    await mkdir(dirname(book), { recursive: true }).catch((error: unknown) => {
      const cause = systemCause(error);
      throw new GqError('outputUnwritable', { path, cause: cause === 'EEXIST' ? 'ENOTDIR' : cause });
    });
  const lock = await lockBook(book, by);
  try {
    // Only now nobody changes it any more.
    const before = await standOf(book);
    // An empty file that was reserved for a book that was never made is gone by now.
    if (before === undefined && !create) throw new GqError('bookMissing', { path });
    if (before)
      await access(book, constants.W_OK).catch((error: unknown) => {
        throw new GqError('outputUnwritable', { path, cause: systemCause(error) });
      });
    const copy = await privateCopy(before && book, path);
    return { book: new BookWriter(path, book, copy, before, lock), created: before === undefined };
  } catch (error) {
    lock.release();
    throw error;
  }
}
