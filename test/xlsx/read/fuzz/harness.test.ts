import { bundleFolder } from '../../../bundle';
import { fuzz, type FuzzResult } from './fuzz';
import { writeOwnSources } from './own-sources';
import { fuzzProgram } from './program';
import type { Orders } from './run-mutants';

jest.setTimeout(60_000);

// A check that cannot fail is worth nothing: readers with a fault each, and what the harness says of them.

const { folder, remove } = bundleFolder();
let own = '';
beforeAll(async () => {
  own = await writeOwnSources(folder);
});
afterAll(remove);

const ERRORS = `import { GqError } from 'product/model/errors';\n`;
const SHEET = `{ name: 'a', visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }`;
/** A reader that finds one sheet, with something changed. */
const finding = (sheet: string): string => `() => ({ sheets: [{ ...${SHEET}, ${sheet} }], names: [], customXml: [], date1904: false })`;

/** Three mutants for a reader; a name for its program. */
async function outcome(name: string, reader: string, more: Partial<Orders> = {}): Promise<FuzzResult> {
  const program = await fuzzProgram(folder, name, reader, ERRORS);
  return fuzz({
    program,
    folders: [own],
    seed: 1,
    from: 0,
    to: 3,
    processes: 2,
    deadline: 2000,
    patience: 60_000,
    memory: 2 ** 30,
    ...more,
  });
}

const said = ({ failures }: FuzzResult) => failures.map(({ number, why }) => [number, why]);
const eachOf = (why: unknown) => [0, 1, 2].map((number) => [number, why]);

test('a sound reader passes, and one that refuses everything in good words', async () => {
  expect(await outcome('sound', finding(''))).toMatchObject({ failures: [], passing: [], counts: { read: 3 } });
  const refusing = await outcome('refusing', `(_, file) => { throw new GqError('fileUnreadable', { path: file, cause: 'x' }); }`);
  expect(refusing).toMatchObject({ failures: [], counts: { fileUnreadable: 3 } });
});

test('a reader that throws anything but an error of ours is caught', async () => {
  expect(said(await outcome('throwing', `() => { throw new TypeError('no sheets'); }`))).toEqual(
    eachOf(expect.stringContaining('threw TypeError: no sheets')),
  );
});

test('a reader that refuses without naming the file is caught', async () => {
  const found = await outcome('mute', `() => { throw new GqError('fileUnreadable', { path: '', cause: 'x' }); }`);
  expect(said(found)).toEqual(eachOf(expect.stringContaining('refused in poor words')));
});

test('a reader that never ends is caught', async () => {
  expect(said(await outcome('hanging', '() => { for (;;); }', { patience: 400 }))).toEqual(eachOf('did not end within 400 ms'));
});

test('a reader that is slow is caught', async () => {
  const spent = `const spent = () => { const { user, system } = process.cpuUsage(); return user + system; };`;
  const slow = `() => { ${spent} const start = spent(); while (spent() - start < 150_000); throw 1; }`;
  expect(said(await outcome('slow', slow, { deadline: 100 }))).toEqual(eachOf(expect.stringMatching(/^took \d+ ms$/)));
});

test('a reader that ends its process is caught', async () => {
  expect(said(await outcome('ending', '() => process.exit(0)'))).toEqual(eachOf(expect.stringContaining('the process died (0)')));
});

test('a reader that eats memory is caught', async () => {
  const greedy = `() => { Buffer.alloc(3e8, 1); return (${finding('')})(); }`;
  expect(said(await outcome('greedy', greedy, { memory: 2 ** 28 }))).toEqual(eachOf(expect.stringMatching(/^the process held \d+ MiB$/)));
});

test('a reader that finds unsound cells is caught', async () => {
  const found = await outcome('unsound', finding('cells: [{ row: 1, column: 1, value: NaN }]'));
  expect(said(found)).toEqual(eachOf('unsound: sheet a: R1C1: it holds NaN (number)'));
});
