import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs in which people open a workbook of ours and save it again. Both write files in a way of their own. */
export type Resaver = 'libreoffice' | 'openpyxl';

const run = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' }, timeout: 120_000 });

/** Debian's package python3-openpyxl belongs to Debian's Python. */
const python = ['/usr/bin/python3', 'python3'].find((program) => run(program, ['-c', 'import openpyxl']).status === 0);
const soffice = run('soffice', ['--version']).status === 0;

const PYTHON = 'import openpyxl, sys\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';

/** How a program is asked to open one file and save another; undefined where it is not installed. */
const COMMANDS: Readonly<Record<Resaver, ((from: string, folder: string) => [program: string, args: readonly string[]]) | undefined>> = {
  libreoffice: soffice
    ? (from, folder) => [
        'soffice',
        // A profile of its own: two runs on one profile do nothing.
        [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          '--convert-to',
          'xlsx',
          '--outdir',
          join(folder, 'saved'),
          from,
        ],
      ]
    : undefined,
  openpyxl: python === undefined ? undefined : (from, folder) => [python, ['-c', PYTHON, from, join(folder, 'saved', 'book.xlsx')]],
};

/** A workbook as a program saves it again. Throws when it does not. */
export function resaved(bytes: Uint8Array, by: Resaver): Uint8Array {
  const command = COMMANDS[by];
  if (command === undefined) throw new Error(`${by} is not installed`);
  const folder = mkdtempSync(join(tmpdir(), 'gqbook-resaved-'));
  try {
    mkdirSync(join(folder, 'saved'));
    const from = join(folder, 'book.xlsx');
    writeFileSync(from, bytes);
    const { status, stderr } = run(...command(from, folder));
    if (status !== 0) throw new Error(`${by}: ${stderr}`);
    return readFileSync(join(folder, 'saved', 'book.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `describe` where a program is installed; elsewhere its tests are skipped, with a count. */
export const describeResaved = (by: Resaver): jest.Describe => (COMMANDS[by] ? describe : describe.skip);
