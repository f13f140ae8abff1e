import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fresh, median } from './measure';
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

const DEBIAN_PYTHON = '/usr/bin/python3';

/** The Python that has XlsxWriter (Debian's package python3-xlsxwriter belongs to Debian's Python), with its version; null when absent. */
function xlsxWriter(root: string): (Writer & { version: string }) | null {
  const program = existsSync(DEBIAN_PYTHON) ? DEBIAN_PYTHON : 'python3';
  try {
    const { out } = fresh(program, ['-c', 'import sys, xlsxwriter; print(xlsxwriter.__version__, sys.version.split()[0])']);
    const [version = '', python = ''] = out.trim().split(' ');
    const args = [join(root, 'bench', 'writing', 'with_xlsxwriter.py')];
    return { name: 'XlsxWriter', program, args, version: `XlsxWriter ${version} on Python ${python}` };
  } catch {
    return null;
  }
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

const beside = (own: number, other: number): string => `${own.toFixed(0)} (${(own / other).toFixed(2)})`;

/** One row a writer: each measure's median and, in brackets, as a multiple of XlsxWriter's. */
function rows(once: ReadonlyMap<string, Sample[]>, warm: ReadonlyMap<string, Sample[]>): string[][] {
  const of = (samples: readonly Sample[] | undefined, measure: (sample: Sample) => number) => median((samples ?? []).map(measure));
  const against = once.has('XlsxWriter') ? 'XlsxWriter' : OURS;
  const reference = once.get(against);
  return [...once].map(([name, samples]) => {
    const cell = (measure: (sample: Sample) => number) => beside(of(samples, measure), of(reference, measure));
    const warmed = warm.has(name) ? [beside(warmMedian(warm.get(name)), warmMedian(warm.get(against)))] : [];
    return [
      name,
      ...warmed,
      cell(({ writes }) => writes[0] ?? NaN),
      cell(({ whole }) => whole),
      cell(({ peak }) => peak / 1024 / 1024),
      cell(({ size }) => size / 1024),
    ];
  });
}

const warmMedian = (samples: readonly Sample[] | undefined): number => median((samples ?? []).flatMap(({ writes }) => writes.slice(1)));

const OURS = 'this project';

/** Writing the same workbook with this project, exceljs and XlsxWriter. */
export function writingSection(root: string): string {
  const folder = join(root, 'out', 'bench');
  mkdirSync(folder, { recursive: true });
  for (const [name, describe] of Object.entries(WORKBOOKS)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(describe()));
  const python = xlsxWriter(root);
  const bundle = (name: string): string => join(folder, `${name}.cjs`);
  const writers: Writer[] = [
    { name: OURS, program: process.execPath, args: [bundle('with-this-project')] },
    { name: 'exceljs (without charts)', program: process.execPath, args: [bundle('with-exceljs')] },
    ...(python ? [python] : []),
  ];
  const once = inTurn(writers, folder, 'report', 1, ROUNDS);
  const warm = inTurn(writers, folder, 'report', WARM_WRITES, WARM_ROUNDS);
  const ledger = inTurn(writers, folder, 'ledger', 1, LEDGER_ROUNDS);

  const times = (samples: ReadonlyMap<string, Sample[]>, name: string) => median((samples.get(name) ?? []).map(({ whole }) => whole));
  const inProcess = warmMedian(warm.get(OURS)) / warmMedian(warm.get('XlsxWriter'));
  const whole = times(once, OURS) / times(once, 'XlsxWriter');
  const bounds = python
    ? `Bounds against XlsxWriter: in process ≤ ${IN_PROCESS_BOUND.toFixed(1)} ×: ${inProcess.toFixed(2)}, ${held(inProcess, IN_PROCESS_BOUND)}; ` +
      `whole process ≤ ${WHOLE_BOUND} ×: ${whole.toFixed(2)}, ${held(whole, WHOLE_BOUND)}.`
    : `XlsxWriter is absent on this machine (Debian: python3-xlsxwriter): it was skipped, and the bounds against it say nothing here.`;
  const measures = ['first write, ms', 'whole process, ms', 'peak memory, MiB', 'file, KiB'];
  return [
    '## Writing',
    `The same cells, styles, validations, page set-up and charts by this project, exceljs 4.4.0 and ${python?.version ?? 'XlsxWriter'}. Medians; in brackets the multiple of ${python ? "XlsxWriter's" : 'this project’s'} median. exceljs cannot write charts and writes the rest.`,
    '- **in process**: the description in memory to the file on disk, libraries loaded: how fast the writer is. The first write of a process warms up and is not counted (CPython has nothing to warm up; a command pays for a cold start in the next two columns).\n' +
      '- **first write**: the same, but the first of a fresh process.\n' +
      '- **whole process**: from spawn to exit, one write: starting, loading the library, reading the description.\n' +
      '- **peak memory**: the most a process with one write ever held.',
    `### Report: 12 sheets × 250 rows × 12 columns, 12 charts (${ROUNDS} rounds in turn; in process ${WARM_ROUNDS} × ${WARM_WRITES - 1} writes)`,
    bounds,
    table(['writer', 'in process, ms', ...measures], rows(once, warm)),
    `### Ledger: one sheet of 20,000 rows × 14 columns (${LEDGER_ROUNDS} rounds in turn)`,
    table(['writer', ...measures], rows(ledger, new Map())),
  ].join('\n\n');
}
