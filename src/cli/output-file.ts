import { randomUUID } from 'node:crypto';
import { link, lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { GqError } from '../model/errors';
import { causeOf } from './text-file';

/** An output file that appears whole or not at all. */
export interface OutputFile {
  /** Writes the bytes under a temporary name beside the target, then gives them its name. */
  write: (bytes: Uint8Array) => Promise<void>;
}

/** Whether two paths lead to one file, through links too. */
export async function sameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = await Promise.all([a, b].map((path) => realpath(path).catch(() => undefined)));
  return one !== undefined && one === other;
}

/** Whether something has that name. What keeps us from telling is settled when the file is written. */
const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/**
 * Prepares an output before any work is done for it. Throws `outputExists` when a file has that name and may not be replaced, and
 * `outputUnwritable` for a folder. Writing throws either, and leaves no file behind.
 */
export async function outputFile(path: string, replace: boolean): Promise<OutputFile> {
  const there = await lstat(path).catch(() => undefined);
  if (/[\\/]$/.test(path) || there?.isDirectory()) throw new GqError('outputUnwritable', { path, cause: 'EISDIR' });
  if (!replace && there !== undefined) throw new GqError('outputExists', { path });
  return {
    write: async (bytes) => {
      const unwritable = (error: unknown) => new GqError('outputUnwritable', { path, cause: causeOf(error) });
      await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
        // A file stands where a folder of the path should.
        throw unwritable(causeOf(error) === 'EEXIST' ? { code: 'ENOTDIR' } : error);
      });
      // A name of its own: what an interrupted run left behind, or another one writes just now, is nobody's business here.
      const temporary = join(dirname(path), `.gqbook-${randomUUID()}.tmp`);
      try {
        await writeWhole(temporary, bytes);
        if (replace) await rename(temporary, path);
        else if (!(await publish(temporary, path))) throw new GqError('outputExists', { path });
      } catch (error) {
        // What cannot be removed was never written.
        await rm(temporary, { force: true }).catch(() => undefined);
        throw error instanceof GqError ? error : unwritable(error);
      }
    },
  };
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Systems and disks without hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/** Gives a file its name unless another took it meanwhile (a link refuses, where renaming would replace); says whether it did. */
async function publish(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (causeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.includes(causeOf(error))) throw error;
    if (await exists(path)) return false;
    await rename(temporary, path);
    return true;
  }
  await rm(temporary);
  return true;
}
