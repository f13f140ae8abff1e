import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { bundle, bundleFolder } from '../bundle';
import { freshFolder } from '../cli/folder';
import { batch, undoing, worth } from './batch';
import { inBook, ofBook } from './opened';
import { WRITER } from './writer';

const { folder: programs, remove } = bundleFolder();
let program = '';
beforeAll(async () => {
  program = await bundle(programs, 'writer', WRITER, 'node20');
}, 60_000);
afterAll(remove);
const folder = freshFolder();

/** Processes killed: some in every run, more by `npm run torture`. */
const KILLS = Number(process.env['GQ_KILLS'] ?? 20);
/** Enough that a book takes a moment to write. */
const FIGURES = 1000;
/** When a writer is killed: so many milliseconds after it says the first line of that form. */
interface Moment {
  line: RegExp;
  after: number;
}

/** Every third kill falls while the writer opens or makes the book, the others among its batches. */
const moment = (i: number): Moment =>
  i % 3 === 0 ? { line: /^ready\n/, after: (i * 137) % 500 } : { line: /\n\d+\n/, after: (i * 37) % 150 };

/** Lets a writer write until it is killed, and gives the numbers of the batches it was told stand. */
async function killed(path: string, mode: string, { line, after }: Moment, temporary: string): Promise<number[]> {
  const child = spawn(process.execPath, [program, path, String(FIGURES), mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: temporary },
  });
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    if (line.test(said)) timer ??= setTimeout(() => child.kill('SIGKILL'), after);
  });
  await new Promise((resolve) => child.on('close', resolve));
  return said.split('\n').slice(1, -1).map(Number);
}

test(
  `after each of ${KILLS} kills every batch that was answered for is there whole, and nothing half`,
  async () => {
    let answered = 0;
    for (let i = 0; i < KILLS; i++) {
      // Every third kill a new book, so that its making is cut off too.
      const path = folder.path(`${Math.floor(i / 3)}.gqdb`);
      const said = await killed(path, i % 2 === 0 ? 'reopen' : 'keep', moment(i), folder.path());
      answered += said.length;
      expect(said).not.toContain(NaN);
      if (said.length === 0 && !(await readdir(folder.path())).includes(`${Math.floor(i / 3)}.gqdb`)) continue;
      const last = Math.max(0, ...said);
      await ofBook(path, async (book) => {
        const results = await book.results();
        expect(results.length).toBeGreaterThanOrEqual(last);
        expect(results.filter(({ added, revised }) => added + revised !== FIGURES)).toEqual([]);
        const current = await book.current();
        expect(current).toHaveLength(results.length === 0 ? 0 : FIGURES);
        expect(current.filter(({ value }) => value.type !== 'number' || value.number !== results.length)).toEqual([]);
      });
      // The next writer takes the lock over and sweeps the traces away.
      await inBook(path, async (book) => {
        await book.accept([worth(0, { period: 202401, subject: 'PK1-999' })], batch());
        await book.undo(undoing());
      });
      const traces = (await readdir(folder.path())).filter((name) => name.startsWith(`${Math.floor(i / 3)}.gqdb`));
      expect(traces).toEqual([`${Math.floor(i / 3)}.gqdb`]);
    }
    expect(answered).toBeGreaterThanOrEqual((KILLS * 2) / 3 - 1);
  },
  60_000 + KILLS * 2_000,
);

/** Waits until a writer says a line. */
function says({ stdout }: { stdout: Readable }, line: string): Promise<void> {
  return new Promise((resolve) => {
    let said = '';
    stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.split('\n').includes(line)) resolve();
    });
  });
}

test('what a killed process copied is removed by the next', async () => {
  const path = folder.path('a.gqdb');
  await killed(path, 'keep', moment(1), folder.path());
  const copies = async () => (await readdir(folder.path())).filter((name) => name.startsWith('gqbook-copy-'));
  expect(await copies()).toHaveLength(1);
  await killed(path, 'keep', moment(1), folder.path());
  expect(await copies()).toHaveLength(1);
});

test('a second process is refused while the first writes, and can write when the first is killed', async () => {
  const path = folder.path('a.gqdb');
  const start = (mode: string) => spawn(process.execPath, [program, path, String(FIGURES), mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  const first = start('hold');
  await says(first, 'open');
  const second = start('reopen');
  const ended = new Promise((resolve) => second.on('exit', resolve));
  await says(second, 'bookInUse');
  expect(await ended).toBe(9);
  const gone = new Promise((resolve) => first.on('exit', resolve));
  first.kill('SIGKILL');
  await gone;
  const third = start('reopen');
  await says(third, '1');
  third.kill('SIGKILL');
  await new Promise((resolve) => third.on('exit', resolve));
});
