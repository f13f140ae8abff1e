import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFolder } from '../../../bundle';
import { reference } from '../../../reference';
import { fuzz } from './fuzz';
import { mutant } from './mutant';
import { writeOwnSources } from './own-sources';
import { fuzzProgram } from './program';
import { sourcesIn } from './sources';

/** Mutants read: some in every run, more by `npm run fuzz`; GQ_MUTANT reads one number again, GQ_SEED throws other mutants. */
const MUTANTS = Number(process.env['GQ_MUTANTS'] ?? 500);
const SEED = Number(process.env['GQ_SEED'] ?? 202402);
const ONLY = process.env['GQ_MUTANT'];
const [FROM, TO] = ONLY === undefined ? [0, MUTANTS] : [Number(ONLY), Number(ONLY) + 1];

/** Milliseconds of work that one mutant may take, and by the clock until its reader is taken to hang. */
const DEADLINE = 2000;
const PATIENCE = 10_000;
/** Bytes that a process may hold while it reads one mutant after the other, 50 MiB of Node and the programs themselves among them. */
const MEMORY = 512 * 2 ** 20;

const IMPORTS = `
import { nodeInflate } from 'product/cli/node-inflate';
import { readWorkbook } from 'product/xlsx/read/read-workbook';
import { streamInflate } from 'product/xlsx/read/stream-inflate';
`;
/** Every fourth mutant is inflated as in a browser. */
const READER = `(bytes, file, number) => readWorkbook(bytes, file, number % 4 === 3 ? streamInflate : nodeInflate)`;

const { folder, remove } = bundleFolder();
let program = '';
let folders: string[] = [];
beforeAll(async () => {
  folders = [await writeOwnSources(folder), ...(reference === undefined ? [] : [join(reference, 'corpus', 'excel-made')])];
  program = await fuzzProgram(folder, 'fuzz', READER, IMPORTS);
}, 60_000);
afterAll(remove);

/** What to look at when a mutant fails: its recipe, its file, and the command that reads it alone. */
function report({ number, why }: { number: number; why: string }): string {
  const { recipe, bytes } = mutant(SEED, number, sourcesIn(folders));
  const out = join('out', 'fuzz');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `mutant-${number}.xlsx`), bytes);
  return [
    `mutant ${number}: ${why}`,
    ...recipe,
    `GQ_SEED=${SEED} GQ_MUTANT=${number} npm run fuzz`,
    join(out, `mutant-${number}.xlsx`),
  ].join('\n  ');
}

test(
  `each of ${TO - FROM} damaged workbooks is read soundly or refused in words, in time and memory`,
  async () => {
    const result = await fuzz({
      program,
      folders,
      seed: SEED,
      from: FROM,
      to: TO,
      processes: 2,
      deadline: DEADLINE,
      patience: PATIENCE,
      memory: MEMORY,
    });
    if (TO - FROM !== 500) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    expect(result.failures.map(report).join('\n')).toBe('');
    const { read = 0, ...refused } = result.counts;
    expect(read + Object.values(refused).reduce((sum, count) => sum + count, 0) + result.passing.length).toBe(TO - FROM);
    if (ONLY !== undefined) return;
    // A reader that refuses all or takes all would pass: both must be common.
    expect(Math.min(read, TO - FROM - read)).toBeGreaterThan((TO - FROM) / 5);
  },
  60_000 + MUTANTS * 200,
);
