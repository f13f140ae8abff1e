import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Orders, Outcome, Said } from './run-mutants';

/** Mutants to feed to the reader inside a bundled program. */
export interface FuzzRequest extends Orders {
  program: string;
  /** Processes at a time. */
  processes: number;
}

/** What came of all of them. */
export interface FuzzResult {
  /** How many were read, how many refused by which code. */
  counts: Record<string, number>;
  /** Mutants that failed, and failed again alone in a fresh process. */
  failures: { number: number; why: string }[];
  /** Mutants that failed among others only: a busy moment, or what others had left in memory. Milliseconds that each took alone. */
  passing: { number: number; why: string; alone: number }[];
  /** Longest that a mutant took, milliseconds, and most that a process held, bytes. */
  slowest: number;
  peak: number;
}

/** Time for a process to start and make its first mutant. */
const START = 30_000;

/** Heap of a process, MiB: beyond it the engine gives up, which counts as a failure too. */
const HEAP = 1024;

/**
 * Runs one process until it ends or a mutant fails; says each outcome. A process that hangs is killed after a few deadlines: it
 * can not look at the clock itself.
 */
async function run(program: string, orders: Orders, onOutcome: (outcome: Outcome) => void): Promise<void> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, program, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint = `${complaint}${text.toString()}`.slice(-600)));
  const state: { begun: number | null; hung: boolean; failed: boolean } = { begun: null, hung: false, failed: false };
  const kill = () => {
    state.hung = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(kill, START);
  createInterface(child.stdout).on('line', (line) => {
    const said = JSON.parse(line) as Said;
    clearTimeout(timer);
    if ('begun' in said) {
      state.begun = said.begun;
      timer = setTimeout(kill, orders.patience);
      return;
    }
    timer = setTimeout(kill, START);
    state.begun = null;
    if (state.failed) return;
    onOutcome(said);
    // What follows would stand in the shadow of this one.
    if (said.result === 'failed') {
      state.failed = true;
      child.kill('SIGKILL');
    }
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  if (state.failed || (code === 0 && state.begun === null)) return;
  if (state.begun === null) throw new Error(`the process ended with ${code}: ${complaint}`);
  const why = state.hung ? `did not end within ${orders.patience} ms` : `the process died (${code}): ${complaint}`;
  onOutcome({ ended: state.begun, result: 'failed', why, took: 0, peak: 0 });
}

/** Runs processes one after the other from the first number to the last, each from where the former failed. */
async function lane(program: string, orders: Orders, onOutcome: (outcome: Outcome) => void): Promise<void> {
  for (let from = orders.from; from < orders.to;) {
    let next = orders.to;
    await run(program, { ...orders, from }, (outcome) => {
      onOutcome(outcome);
      if (outcome.result === 'failed') next = outcome.ended + 1;
    });
    from = next;
  }
}

/** Feeds mutants to a reader in processes of their own; what fails is tried once more alone. */
export async function fuzz({ program, processes, ...orders }: FuzzRequest): Promise<FuzzResult> {
  const result: FuzzResult = { counts: {}, failures: [], passing: [], slowest: 0, peak: 0 };
  const suspects: Outcome[] = [];
  const note = (outcome: Outcome): void => {
    if (outcome.result === 'failed') return void suspects.push(outcome);
    const key = outcome.result === 'read' ? 'read' : outcome.why;
    result.counts[key] = (result.counts[key] ?? 0) + 1;
    result.slowest = Math.max(result.slowest, outcome.took);
    result.peak = Math.max(result.peak, outcome.peak);
  };
  const each = Math.ceil((orders.to - orders.from) / processes);
  const lanes = Array.from({ length: processes }, (_, index) => orders.from + index * each);
  await Promise.all(lanes.map((from) => lane(program, { ...orders, from, to: Math.min(from + each, orders.to) }, note)));
  for (const { ended: number, why } of suspects.sort((a, b) => a.ended - b.ended)) {
    let again: Outcome | undefined;
    await run(program, { ...orders, from: number, to: number + 1 }, (outcome) => (again = outcome));
    if (again?.result === 'failed') result.failures.push({ number, why: again.why });
    else result.passing.push({ number, why, alone: again?.took ?? NaN });
  }
  return result;
}
