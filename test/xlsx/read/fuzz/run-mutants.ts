import { writeFileSync } from 'node:fs';
import { enUS } from '../../../../src/i18n/en-US';
import { zhCN } from '../../../../src/i18n/zh-CN';
import { errorText, isGqError } from '../../../../src/model/errors';
import type { SheetCells } from '../../../../src/model/sheet-cells';
import { mutant } from './mutant';
import { unsound } from './soundness';
import { sourcesIn, type Source } from './sources';

/** The reader under test; it may go by the number of the mutant. */
export type Reader = (bytes: Uint8Array, file: string, number: number) => SheetCells;

/** What a process is told to do, as JSON on its command line. */
export interface Orders {
  /** Folders of the workbooks to damage. */
  folders: readonly string[];
  seed: number;
  /** Numbers of mutants, the last one not included. */
  from: number;
  to: number;
  /** Milliseconds of work that a mutant may take. */
  deadline: number;
  /** Milliseconds by the clock after which a process that says nothing is killed; longer, because others may have the processor. */
  patience: number;
  /** Bytes that the process may ever hold. */
  memory: number;
}

/** What a process says, one JSON a line: a mutant is about to be read; what came of it. */
export type Said = { begun: number } | Outcome;

/** What came of a mutant. */
export interface Outcome {
  ended: number;
  result: 'read' | 'refused' | 'failed';
  /** Code of the refusal, or what failed. */
  why: string;
  /** Milliseconds of work. */
  took: number;
  /** Most bytes the process has held so far. */
  peak: number;
}

/** Words of a refusal that somebody could act on: one line that names the file, in either language. */
function poorWords(error: Parameters<typeof errorText>[0], file: string): string | null {
  const poor = [zhCN, enUS]
    .map((messages) => errorText(error, messages))
    .find((text) => {
      return !text.includes(file) || text.length > 600 || /undefined|NaN|\[object|\n/.test(text);
    });
  return poor === undefined ? null : `refused in poor words: ${JSON.stringify(poor.slice(0, 200))}`;
}

function attempt(read: Reader, bytes: Uint8Array, number: number): Pick<Outcome, 'result' | 'why'> {
  const file = '月报.xlsx';
  try {
    const fault = unsound(read(bytes, file, number));
    return fault === null ? { result: 'read', why: '' } : { result: 'failed', why: `unsound: ${fault}` };
  } catch (error) {
    if (!isGqError(error)) return { result: 'failed', why: `threw ${String(error instanceof Error ? error.stack : error).slice(0, 600)}` };
    const poor = poorWords(error, file);
    return poor === null ? { result: 'refused', why: error.code } : { result: 'failed', why: poor };
  }
}

/** The bytes of a mutant. A fault in making one ends everything, and must say where. */
function made(seed: number, number: number, sources: readonly Source[]): Uint8Array {
  try {
    return mutant(seed, number, sources).bytes;
  } catch (error) {
    throw new Error(`mutant ${number} could not be made`, { cause: error });
  }
}

/** Feeds mutants to a reader and says what comes of each; a process of its own, because a reader may hang, die or eat memory. */
export function runMutants(read: Reader): void {
  const { folders, seed, from, to, deadline, memory } = JSON.parse(process.argv[2] ?? '{}') as Orders;
  const say = (said: Said): void => writeFileSync(1, `${JSON.stringify(said)}\n`);
  const sources = sourcesIn(folders);
  for (let number = from; number < to; number++) {
    const bytes = made(seed, number, sources);
    say({ begun: number });
    const [start, spent] = [performance.now(), process.cpuUsage()];
    const outcome = attempt(read, bytes, number);
    const { user, system } = process.cpuUsage(spent);
    // On a busy machine the clock runs on while others work; the processor counts threads that clean up beside us.
    const took = Math.min(performance.now() - start, (user + system) / 1000);
    const peak = process.resourceUsage().maxRSS * 1024;
    if (took > deadline) Object.assign(outcome, { result: 'failed', why: `took ${took.toFixed(0)} ms` });
    else if (peak > memory) Object.assign(outcome, { result: 'failed', why: `the process held ${(peak / 2 ** 20).toFixed(0)} MiB` });
    say({ ended: number, ...outcome, took, peak });
  }
}
