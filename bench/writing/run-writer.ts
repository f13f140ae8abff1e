import { readFileSync, statSync } from 'node:fs';
import type { Description } from './description';

/** What a program of the writing benchmark prints. */
export interface WriterResult {
  /** Milliseconds of each write: description in memory → file on disk. The first is the cold one. */
  writes: number[];
  /** Most memory the process ever held, bytes. */
  peak: number;
  /** Bytes of the file. */
  size: number;
}

/** Runs a writer as `program DESCRIPTION.json OUT.xlsx WRITES`. */
export async function runWriter(write: (description: Description, file: string) => Promise<void>): Promise<void> {
  const [source = '', file = '', count = '1'] = process.argv.slice(2);
  const description = JSON.parse(readFileSync(source, 'utf8')) as Description;
  const writes: number[] = [];
  for (let index = 0; index < Number(count); index++) {
    const start = performance.now();
    await write(description, file);
    writes.push(performance.now() - start);
  }
  const result: WriterResult = { writes, peak: process.resourceUsage().maxRSS * 1024, size: statSync(file).size };
  process.stdout.write(JSON.stringify(result));
}
