import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeeds } from '../src/model/seeds/seeds';
import { writeWorkbook } from '../src/xlsx/write/write-workbook';
import type { Found, Reading } from './reading/found';
import { returnedWorkbooks } from './reading/workbooks';
import { fresh, median } from './measure';
import { pythonWith } from './python';
import { table } from './table';

/** Different workbooks, and how often each is read: what runs on an engine that warms up must have done so for most of the time. */
const WORKBOOKS = 40;
const PASSES = { ours: 12, exceljs: 4, openpyxl: 1 } as const;
const ROUNDS = 3;

/** Bounds of this project on two threads: workbooks a second, and multiples of the others' rates. */
const RATE_BOUND = 400;
const MULTIPLE_BOUNDS = { exceljs: 6, openpyxl: 15 } as const;

/** What a bound is held against: the mode that reads what this project reads. */
const COMPARED: Readonly<Record<keyof typeof MULTIPLE_BOUNDS, string>> = { exceljs: 'exceljs', openpyxl: 'openpyxl, normal' };
const VALUES_ALONE = 'openpyxl, read_only';

const ONE = 'this project, 1 thread';
const TWO = 'this project, 2 threads';

interface Reader {
  name: string;
  program: string;
  /** Arguments before the orders. */
  args: readonly string[];
  /** How often it reads all files. */
  passes: number;
  threads: number;
}

/** Where a reader found something else than the first one did: sums agree but for the order of adding. */
function disagreement(first: readonly Found[], other: readonly Found[]): number {
  return first.findIndex(({ cells, sum }, index) => {
    const found = other[index];
    return found?.cells !== cells || Math.abs(found.sum - sum) > Math.abs(sum) * 1e-9;
  });
}

/** Throws unless all readers found the same in every file: who reads less has no rate worth comparing. */
function checkAgreement(readings: ReadonlyMap<string, readonly Reading[]>): Found {
  const all = [...readings].flatMap(([name, rounds]) => rounds.map(({ found }) => [name, found] as const));
  const [, first = []] = all[0] ?? [];
  for (const [name, found] of all) {
    const index = disagreement(first, found);
    if (index >= 0)
      throw new Error(`workbook ${index}: ${name} finds ${JSON.stringify(found[index])}, ${ONE} ${JSON.stringify(first[index])}`);
  }
  return { cells: first.reduce((sum, { cells }) => sum + cells, 0), sum: first.reduce((sum, found) => sum + found.sum, 0) };
}

/** Writes the workbooks and says where, and how large they are. */
async function writeFiles(folder: string): Promise<{ files: string[]; bytes: number; sheets: number }> {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  const plans = returnedWorkbooks(WORKBOOKS, loadSeeds());
  const files: string[] = [];
  for (const [index, plan] of plans.entries()) {
    const file = join(folder, `${index}.xlsx`);
    const content = await writeWorkbook(plan);
    writeFileSync(file, content);
    files.push(file);
    bytes += content.length;
  }
  return { files, bytes: bytes / WORKBOOKS, sheets: plans[0]?.sheets.length ?? 0 };
}

const rate = (readings: readonly Reading[]): number => median(readings.map(({ read, took }) => (read / took) * 1000));

/** Reading what units send back with this project, exceljs and openpyxl. */
export async function readingSection(root: string): Promise<string> {
  const folder = join(root, 'out', 'bench');
  const { files, bytes, sheets } = await writeFiles(join(folder, 'reading'));
  const python = pythonWith('openpyxl');
  const bundle = (name: string): string => join(folder, `${name}.cjs`);
  const ours = { program: process.execPath, args: [bundle('reading-with-this-project')], passes: PASSES.ours };
  const theirs = (mode: string): Reader[] =>
    python
      ? [
          {
            name: `openpyxl, ${mode}`,
            program: python.program,
            args: [join(root, 'bench', 'reading', 'with_openpyxl.py'), mode],
            passes: PASSES.openpyxl,
            threads: 1,
          },
        ]
      : [];
  const readers: Reader[] = [
    { name: ONE, ...ours, threads: 1 },
    { name: TWO, ...ours, threads: 2 },
    { name: 'exceljs', program: process.execPath, args: [bundle('reading-with-exceljs')], passes: PASSES.exceljs, threads: 1 },
    ...theirs('read_only'),
    ...theirs('normal'),
  ];
  // In turn, so that a busy moment of the machine touches all alike.
  const readings = new Map(readers.map(({ name }): [string, Reading[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, program, args, passes, threads } of readers) {
      const { out } = fresh(program, [...args, JSON.stringify({ files, passes, threads })]);
      readings.get(name)?.push(JSON.parse(out) as Reading);
    }
  const { cells } = checkAgreement(readings);
  const rates = new Map([...readings].map(([name, rounds]) => [name, rate(rounds)]));
  const rateOf = (name: string): number => rates.get(name) ?? NaN;
  const own = rates.get(TWO) ?? NaN;
  const reached = (value: number, bound: number): string => (value >= bound ? 'held' : 'not held in this run');
  const multiple = (library: keyof typeof MULTIPLE_BOUNDS): string => {
    const times = own / rateOf(COMPARED[library]);
    return `≥ ${MULTIPLE_BOUNDS[library]} × ${COMPARED[library]}: ${times.toFixed(1)}, ${reached(times, MULTIPLE_BOUNDS[library])}`;
  };
  const bounds = [
    `≥ ${RATE_BOUND} workbooks a second: ${own.toFixed(0)}, ${reached(own, RATE_BOUND)}`,
    multiple('exceljs'),
    ...(python ? [multiple('openpyxl'), `${(own / rateOf(VALUES_ALONE)).toFixed(1)} × ${VALUES_ALONE}`] : []),
  ];
  return [
    '## Reading',
    [
      `${WORKBOOKS} workbooks of the size that units send back (${sheets} sheets, ${(cells / WORKBOOKS).toFixed(0)} cells that hold something, ${(bytes / 1024).toFixed(0)} KiB each), from disk to values in memory, formulas by their cached value; ${ROUNDS} fresh processes each, in turn, medians.`,
      `This project reads each ${PASSES.ours} times, exceljs ${PASSES.exceljs} times, the engine's warming up and the start of threads included, exceljs's loading left out;`,
      python
        ? `${python.version} reads each once: in its normal mode with merges, validations, names and hidden rows, as this project does, in read_only with values alone, which is told beside.`
        : 'openpyxl is absent on this machine (Debian: python3-openpyxl): skipped, and nothing is said of the bound against it.',
      'All readers agree on the count of cells and the sum of numbers of each workbook, or the benchmark fails.',
    ].join(' '),
    `Bounds, on 2 threads: ${bounds.join('; ')}.`,
    table(
      ['reader', 'workbooks a second', 'multiple of exceljs', 'peak memory, MiB'],
      readers.map(({ name }) => [
        name,
        (rates.get(name) ?? NaN).toFixed(0),
        ((rates.get(name) ?? NaN) / (rates.get('exceljs') ?? NaN)).toFixed(2),
        median((readings.get(name) ?? []).map(({ peak }) => peak / 2 ** 20)).toFixed(0),
      ]),
    ),
  ].join('\n\n');
}
