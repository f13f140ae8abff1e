import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for each test of a file: `path` is its path, or that of a name in it. Empty before, gone after. */
export function freshFolder(): { path: (...names: readonly string[]) => string } {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gqbook-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  return { path: (...names) => join(folder, ...names) };
}
