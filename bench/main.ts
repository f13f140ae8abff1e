import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs in turn so that a busy moment of the machine touches every competitor alike; medians, and ratios within the run. */
const ROUNDS = 15;

/** The loader's bound on a cold start, milliseconds. */
const LOAD_BOUND = 20;

const root = process.cwd();
const seedsFolder = join(root, 'seeds');
const bundle = join(root, 'out', 'bench', 'load-once.cjs');

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Runs a program in a fresh process and returns what it printed and how long the whole took, milliseconds. */
function fresh(args: readonly string[]): { out: string; whole: number } {
  const start = performance.now();
  const out = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return { out, whole: performance.now() - start };
}

const parseOnly =
  `const {readFileSync,readdirSync}=require('fs');const t=readdirSync(process.argv[1]).map(f=>readFileSync(process.argv[1]+'/'+f,'utf8'));` +
  `const s=performance.now();const d=t.map(x=>JSON.parse(x));process.stdout.write(String(performance.now()-s))`;

const times: Record<'load' | 'check' | 'heap' | 'parse' | 'command' | 'node', number[]> = {
  load: [],
  check: [],
  heap: [],
  parse: [],
  command: [],
  node: [],
};
let records = 0;
for (let round = 0; round < ROUNDS; round++) {
  const loaded = JSON.parse(fresh([bundle]).out) as { whole: number; check: number; heap: number; records: number };
  records = loaded.records;
  times.load.push(loaded.whole);
  times.check.push(loaded.check);
  times.heap.push(loaded.heap);
  times.parse.push(Number(fresh(['-e', parseOnly, seedsFolder]).out));
  times.command.push(fresh([join(root, 'dist', 'gqbook.cjs'), 'seeds', '--json']).whole);
  times.node.push(fresh(['-e', '0']).whole);
}

const bytes = readdirSync(seedsFolder).reduce((sum, name) => sum + readFileSync(join(seedsFolder, name)).length, 0);
const ms = (values: readonly number[]) => `${median(values).toFixed(1)} ms`;
const ratio = (a: readonly number[], b: readonly number[]) => (median(a) / median(b)).toFixed(2);

const held = (values: readonly number[]) => (median(values) <= LOAD_BOUND ? 'held' : 'not held in this run');

const table = [
  '## Seeds',
  '',
  `${records} records, ${(bytes / 1024).toFixed(0)} KiB of JSON; medians of ${ROUNDS} fresh processes in turn, Node ${process.version}.`,
  '',
  '| what | median | beside | ratio |',
  '|---|---|---|---|',
  `| cold: every record of all seeds checked (bound ${LOAD_BOUND} ms: ${held(times.check)}) | ${ms(times.check)} | \`JSON.parse\` of the same files: ${ms(times.parse)} | ${ratio(times.check, times.parse)} |`,
  `| cold: parsed and checked (bound ${LOAD_BOUND} ms: ${held(times.load)}) | ${ms(times.load)} | the same | ${ratio(times.load, times.parse)} |`,
  `| heap growth of that load | ${(median(times.heap) / 1024 / 1024).toFixed(1)} MiB | | |`,
  `| \`gqbook seeds --json\`, whole process | ${ms(times.command)} | \`node -e 0\`: ${ms(times.node)} | ${ratio(times.command, times.node)} |`,
].join('\n');

if (process.argv.includes('--write'))
  writeFileSync(
    join(root, 'docs', 'benchmarks.md'),
    `# Benchmarks\n\nBy \`npm run bench -- --write\`. Machines differ and are noisy: read the ratios, which come from one run.\n\n${table}\n`,
  );
process.stdout.write(`${table}\n`);
