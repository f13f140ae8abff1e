import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freshNode, median } from './measure';
import { held, milliseconds, ratio, table } from './table';

/** Runs in turn so that a busy moment of the machine touches every competitor alike; medians, and ratios within the run. */
const ROUNDS = 15;

/** The loader's bound on a cold start, milliseconds. */
const LOAD_BOUND = 20;

const parseOnly =
  `const {readFileSync,readdirSync}=require('fs');const t=readdirSync(process.argv[1]).map(f=>readFileSync(process.argv[1]+'/'+f,'utf8'));` +
  `const s=performance.now();const d=t.map(x=>JSON.parse(x));process.stdout.write(String(performance.now()-s))`;

/** Loading the seeds beside parsing the same files. */
export function seedsSection(root: string): string {
  const folder = join(root, 'seeds');
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
    const loaded = JSON.parse(freshNode([join(root, 'out', 'bench', 'load-once.cjs')]).out) as {
      whole: number;
      check: number;
      heap: number;
      records: number;
    };
    records = loaded.records;
    times.load.push(loaded.whole);
    times.check.push(loaded.check);
    times.heap.push(loaded.heap);
    times.parse.push(Number(freshNode(['-e', parseOnly, folder]).out));
    times.command.push(freshNode([join(root, 'dist', 'gqbook.cjs'), 'seeds', '--json']).whole);
    times.node.push(freshNode(['-e', '0']).whole);
  }
  const bytes = readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  const bound = (values: readonly number[]) => `(bound ${LOAD_BOUND} ms: ${held(median(values), LOAD_BOUND)})`;
  const rows = [
    [
      `cold: every record of all seeds checked ${bound(times.check)}`,
      milliseconds(times.check, 1),
      `\`JSON.parse\` of the same files: ${milliseconds(times.parse, 1)}`,
      ratio(times.check, times.parse),
    ],
    [`cold: parsed and checked ${bound(times.load)}`, milliseconds(times.load, 1), 'the same', ratio(times.load, times.parse)],
    ['heap growth of that load', `${(median(times.heap) / 1024 / 1024).toFixed(1)} MiB`, '', ''],
    [
      '`gqbook seeds --json`, whole process',
      milliseconds(times.command, 1),
      `\`node -e 0\`: ${milliseconds(times.node, 1)}`,
      ratio(times.command, times.node),
    ],
  ];
  return [
    '## Seeds',
    `${records} records, ${(bytes / 1024).toFixed(0)} KiB of JSON; medians of ${ROUNDS} fresh processes in turn, Node ${process.version}.`,
    table(['what', 'median', 'beside', 'ratio'], rows),
  ].join('\n\n');
}
