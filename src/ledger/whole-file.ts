import { link, open, rename, rm } from 'node:fs/promises';
import { systemCause } from './system-cause';

/** Systems and disks without hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/** Makes what was written outlive a power cut; where a system cannot, the file system's own order must do. */
export async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r').catch(() => undefined);
  try {
    await file?.sync();
  } catch {
    // Folders cannot be synchronised everywhere.
  } finally {
    await file?.close();
  }
}

/** Gives a file the name, unless something has it: then false, and nothing changed. A link refuses where renaming would replace. */
export async function giveName(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (systemCause(error) === 'EEXIST') return false;
    if (!NO_LINKS.includes(systemCause(error))) throw error;
    // Without links the name is reserved first, then filled.
    try {
      await (await open(path, 'wx')).close();
    } catch (taken) {
      if (systemCause(taken) === 'EEXIST') return false;
      throw taken;
    }
    await rename(temporary, path);
    return true;
  }
  await rm(temporary, { force: true });
  return true;
}

/** Writes a small file that appears with its text or not at all, unless something has the name: then false. */
export async function createWhole(path: string, text: string, temporary: string): Promise<boolean> {
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    return await giveName(temporary, path);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
