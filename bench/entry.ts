import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshNode, median } from './measure';
import { held, milliseconds, table } from './table';

const ROUNDS = 5;

/** Bounds: all units in one run, milliseconds, and the size of one workbook, KiB. */
const ALL_BOUND = 3000;
const SIZE_BOUND = 120;

/** Making the entry workbooks of all units by the command people run. Nothing else makes them, so that they stand alone. */
export function entrySection(root: string): string {
  const program = join(root, 'dist', 'gqbook.cjs');
  const folder = mkdtempSync(join(tmpdir(), 'gqbook-bench-'));
  try {
    const [figures, book] = [join(folder, 'sample.ndjson'), join(folder, 'book.gqdb')];
    freshNode([program, 'ledger', 'export', '--sample', '--out', figures]);
    freshNode([program, 'ledger', 'import', figures, '--book', book]);
    const out = join(folder, 'out');
    const make = (...more: readonly string[]): number =>
      freshNode([program, 'entry', '--period', '2024-03', '--all', '--ascii-names', '--force', '--out', out, ...more]).whole;
    const times = { book: [] as number[], none: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.none.push(make());
      times.book.push(make('--book', book));
    }
    const sizes = readdirSync(out).map((name) => statSync(join(out, name)).size / 1024);
    const largest = Math.max(...sizes);
    return [
      '## Entry workbooks of all units',
      `\`gqbook entry --all\` for 2024-03, the whole process: ${sizes.length} workbooks, the largest ${largest.toFixed(0)} KiB (bound ${SIZE_BOUND} KiB: ${held(largest, SIZE_BOUND)}). Bound ≤ ${ALL_BOUND} ms: ${held(median(times.book), ALL_BOUND)}. Medians of ${ROUNDS} runs.`,
      table(
        ['what', 'whole process'],
        [
          ['from the sample book (history, last year, targets)', milliseconds(times.book)],
          ['without a book', milliseconds(times.none)],
        ],
      ),
    ].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
