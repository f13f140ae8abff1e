import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fresh, median } from './measure';
import { pythonWith } from './python';
import { held, table } from './table';
import { WORKBOOKS } from './writing/content';
import type { WriterResult } from './writing/run-writer';

/** Fresh processes that write once: the whole process, its cold write, its memory. */
const ROUNDS = 7;
/** Fresh processes that write on and on: the first write warms up and is not counted, the others are. */
const WARM_ROUNDS = 3;
const WARM_WRITES = 6;
/** The ledger takes seconds, not tenths. */
const LEDGER_ROUNDS = 3;

/** Bounds on this project's times as multiples of XlsxWriter's. */
const IN_PROCESS_BOUND = 1;
const WHOLE_BOUND = 1.5;

const OURS = 'this project';
const REFERENCE = 'XlsxWriter';

interface Writer {
  name: string;
  program: string;
  /** Arguments before the description. */
  args: readonly string[];
}

/** One write in a fresh process. */
interface Sample extends WriterResult {
  /** From spawn to exit, milliseconds. */
  whole: number;
}

/** Lets every writer run in turn, so that a busy moment of the machine touches all alike. */
function inTurn(writers: readonly Writer[], folder: string, workbook: string, writes: number, rounds: number): Map<string, Sample[]> {
  const samples = new Map(writers.map(({ name }): [string, Sample[]] => [name, []]));
  for (let round = 0; round < rounds; round++)
    writers.forEach(({ name, program, args }, index) => {
      const files = [join(folder, `${workbook}.json`), join(folder, `${workbook}-${index}.xlsx`)];
      const { out, whole } = fresh(program, [...args, ...files, String(writes)]);
      samples.get(name)?.push({ ...(JSON.parse(out) as WriterResult), whole });
    });
  return samples;
}

type Samples = ReadonlyMap<string, readonly Sample[]>;

/** What is measured of a writer's samples. */
const MEASURE = {
  first: (samples: readonly Sample[]) => median(samples.map(({ writes }) => writes[0] ?? NaN)),
  later: (samples: readonly Sample[]) => median(samples.flatMap(({ writes }) => writes.slice(1))),
  whole: (samples: readonly Sample[]) => median(samples.map(({ whole }) => whole)),
  peak: (samples: readonly Sample[]) => median(samples.map(({ peak }) => peak / 1024 / 1024)),
  size: (samples: readonly Sample[]) => median(samples.map(({ size }) => size / 1024)),
};
type Measure = keyof typeof MEASURE;

const HEAD: Record<Measure, string> = {
  first: 'in process: first write, ms',
  later: 'in process: later writes, ms',
  whole: 'whole process, ms',
  peak: 'peak memory, MiB',
  size: 'file, KiB',
};

const value = (samples: Samples, writer: string, measure: Measure): number => MEASURE[measure](samples.get(writer) ?? []);

const multiple = (samples: Samples, writer: string, measure: Measure): number =>
  value(samples, writer, measure) / value(samples, REFERENCE, measure);

/** One row a writer; in brackets the multiple of XlsxWriter's median. */
function results(columns: readonly (readonly [Measure, Samples])[], writers: readonly Writer[]): string {
  const compared = writers.some(({ name }) => name === REFERENCE);
  const rows = writers.map(({ name }) => [
    name,
    ...columns.map(([measure, samples]) => {
      const brackets = compared ? ` (${multiple(samples, name, measure).toFixed(2)})` : '';
      return `${value(samples, name, measure).toFixed(0)}${brackets}`;
    }),
  ]);
  return table(['writer', ...columns.map(([measure]) => HEAD[measure])], rows);
}

const verdict = (what: string, measured: number, bound: number): string =>
  `${what} ≤ ${bound.toFixed(1)} ×: ${measured.toFixed(2)}, ${held(measured, bound)}`;

const exceljsVersion = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', 'exceljs', 'package.json'), 'utf8')) as { version: string }).version;

/** Writing the same workbook with this project, exceljs and XlsxWriter. */
export function writingSection(root: string): string {
  const folder = join(root, 'out', 'bench');
  mkdirSync(folder, { recursive: true });
  for (const [name, describe] of Object.entries(WORKBOOKS)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(describe()));
  const python = pythonWith('xlsxwriter');
  const bundle = (name: string): string => join(folder, `${name}.cjs`);
  const writers: Writer[] = [
    { name: OURS, program: process.execPath, args: [bundle('with-this-project')] },
    { name: 'exceljs, no charts', program: process.execPath, args: [bundle('with-exceljs')] },
    ...(python ? [{ name: REFERENCE, program: python.program, args: [join(root, 'bench', 'writing', 'with_xlsxwriter.py')] }] : []),
  ];
  const once = inTurn(writers, folder, 'report', 1, ROUNDS);
  const warm = inTurn(writers, folder, 'report', WARM_WRITES, WARM_ROUNDS);
  const ledger = inTurn(writers, folder, 'ledger', 1, LEDGER_ROUNDS);

  const bounds = python
    ? `Bounds, as multiples of XlsxWriter: ${[
        verdict('in process', multiple(once, OURS, 'first'), IN_PROCESS_BOUND),
        verdict('whole process', multiple(once, OURS, 'whole'), WHOLE_BOUND),
      ].join('; ')}.`
    : 'XlsxWriter is absent on this machine (Debian: python3-xlsxwriter): skipped, and nothing is said of the bounds against it.';
  return [
    '## Writing',
    [
      `The same cells, styles, validations, page set-up and charts by this project, exceljs ${exceljsVersion(root)}${python ? ` and ${python.version}` : ''}, each from the same description.`,
      'exceljs cannot write charts and writes the rest; it is used as people do who care for speed (whole rows, shared style objects, ranges of validations), with its own zip.',
      `Medians${python ? "; in brackets the multiple of XlsxWriter's" : ''}.`,
    ].join(' '),
    [
      '- in process: from the description in memory to the file on disk, the library loaded. The bound is held against the first write of a fresh process, cold, because a command writes one workbook; later writes of the same process show what remains when the engine has warmed up.',
      '- whole process: one write, from spawn to exit, with starting, loading the library and reading the description.',
      '- peak memory: the most that a process with one write ever held.',
    ].join('\n'),
    `### Report: 12 sheets × 250 rows × 12 columns with a chart each (${ROUNDS} rounds in turn; later writes: ${WARM_ROUNDS} × ${WARM_WRITES - 1})`,
    bounds,
    results(
      [
        ['first', once],
        ['later', warm],
        ['whole', once],
        ['peak', once],
        ['size', once],
      ],
      writers,
    ),
    `### Ledger: one sheet of 20,000 rows × 14 columns (${LEDGER_ROUNDS} rounds in turn)`,
    results(
      [
        ['first', ledger],
        ['whole', ledger],
        ['peak', ledger],
        ['size', ledger],
      ],
      writers,
    ),
  ].join('\n\n');
}
