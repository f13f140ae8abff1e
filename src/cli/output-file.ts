import { open, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { GqError } from '../model/errors';
import { causeOf } from './text-file';

/** An output file that appears whole or not at all. */
export interface OutputFile {
  /** Writes the bytes under a temporary name beside the target, then gives them its name. */
  write: (bytes: Uint8Array) => Promise<void>;
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch (error) {
    // Any other answer than "nothing there" is settled when the file is written.
    return causeOf(error) !== 'ENOENT' && causeOf(error) !== 'ENOTDIR';
  }
};

/**
 * Prepares an output before any work is done for it. Throws `outputExists` when a file has that name and may not be replaced;
 * writing throws `outputUnwritable`, and leaves nothing behind.
 */
export async function outputFile(path: string, replace: boolean): Promise<OutputFile> {
  if (!replace && (await exists(path))) throw new GqError('outputExists', { path });
  return {
    write: async (bytes) => {
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      try {
        await mkdir(dirname(path), { recursive: true });
        const file = await open(temporary, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        if (replace) await rename(temporary, path);
        else await publish(temporary, path);
      } catch (error) {
        // What cannot be removed was never written: the folder is none.
        await rm(temporary, { force: true }).catch(() => undefined);
        if (causeOf(error) === 'EEXIST' && !replace) throw new GqError('outputExists', { path });
        throw new GqError('outputUnwritable', { path, cause: causeOf(error) });
      }
    },
  };
}

/** Systems and disks without hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/** Gives a file its name unless another took it meanwhile: a link refuses, where renaming would replace. */
async function publish(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!NO_LINKS.includes(causeOf(error))) throw error;
    if (await exists(path)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    await rename(temporary, path);
    return;
  }
  await rm(temporary);
}
