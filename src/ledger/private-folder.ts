import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GqError } from '../model/errors';
import { atExit } from './at-exit';
import { GONE, processTable } from './holder';
import { systemCause } from './system-cause';

/** A folder that only this user sees, gone when the process ends. */
export interface PrivateFolder {
  path: string;
  /** Removes it with all that is in it; twice does no harm. */
  remove: () => void;
}

const PREFIX = 'gqbook-copy-';

/** Removes what killed processes left: copies of a book are nobody else's to read. */
async function sweep(mine: string, gone: (pid: number) => Promise<boolean>): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(mine) ? Number(/^\d+/.exec(name.slice(mine.length))?.[0]) : NaN;
    // Another user's cannot be removed, and need not be.
    if (Number.isInteger(pid) && (await gone(pid))) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Makes such a folder. Throws `outputUnwritable` where the system's folder for temporary files takes none. */
export async function privateFolder(): Promise<PrivateFolder> {
  const { space = '', startOf } = await processTable();
  // Process numbers say something only within one space of them.
  const mine = `${PREFIX}${space.replace(/\D/g, '')}-`;
  await sweep(mine, async (pid) => (await startOf(pid)) === GONE).catch(() => undefined);
  const path = await mkdtemp(join(tmpdir(), `${mine}${process.pid}-`)).catch((error: unknown) => {
    throw new GqError('outputUnwritable', { path: tmpdir(), cause: systemCause(error) });
  });
  const remove = () => {
    cancel();
    rmSync(path, { recursive: true, force: true });
  };
  const cancel = atExit(remove);
  return { path, remove };
}
