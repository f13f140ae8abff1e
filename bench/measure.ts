import { spawnSync } from 'node:child_process';

/** What a fresh process printed, and how long it took from spawn to exit, milliseconds. */
export interface Run {
  out: string;
  whole: number;
}

/** Runs a program in a fresh process. Throws what it said when it fails. */
export function fresh(program: string, args: readonly string[]): Run {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  const whole = performance.now() - start;
  if (error) throw error;
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')}: exit ${status}\n${stderr}`);
  return { out: stdout, whole };
}

export const freshNode = (args: readonly string[]): Run => fresh(process.execPath, args);

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
