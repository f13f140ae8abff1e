import { chmod, constants, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GqError } from '../model/errors';
import { openDatabase, reading, SETTINGS, type Database } from './database';
import { requireBook } from './header';
import { privateFolder } from './private-folder';
import { migrate, STEPS } from './schema';
import { takeSeal } from './seal';
import { systemCause } from './system-cause';
import { requireSound } from './unsealed';

/**
 * A copy of a book that only this process sees. SQLite works on copies alone: the library locks even for reading by a folder beside the file,
 * which a killed process leaves behind, and does not roll an interrupted transaction back when the file is opened again. A copy is whole,
 * because a book only ever changes by another file taking its name.
 */
export interface PrivateCopy {
  /** Where the copy lies. */
  path: string;
  /** The open copy. */
  database: Database;
  /** Closes and removes it; twice does no harm. */
  remove: () => void;
}

/** Copies a book, or begins a new one. Throws what `requireBook` throws, `bookDamaged` and `bookNewer`. */
export async function privateCopy(book: string | undefined, name: string): Promise<PrivateCopy> {
  const folder = await privateFolder();
  const path = join(folder.path, 'book');
  let database: Database | undefined;
  const remove = () => {
    if (database?.isOpen) database.close();
    folder.remove();
  };
  try {
    if (book !== undefined) {
      await requireBook(book, name);
      await copyFile(book, path, constants.COPYFILE_FICLONE).catch((error: unknown) => {
        throw new GqError('fileUnreadable', { path: name, cause: systemCause(error) });
      });
      // What was copied, not what stood there a moment before.
      await chmod(path, 0o600);
      await requireBook(path, name);
    }
    const sealed = book === undefined || (await takeSeal(path, name, STEPS.length));
    const opened = await openDatabase(path);
    database = opened;
    await reading(name, async () => {
      opened.exec(SETTINGS);
      if (!sealed) await requireSound(opened, name);
      migrate(opened, name);
    });
    return { path, database: opened, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
