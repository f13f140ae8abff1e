import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleBook, SAMPLE_BOOK } from '../src/model/sample/book';
import type { Seeds } from '../src/model/seeds/seeds';
import type { Figure } from '../src/model/figure';
import type { Period } from '../src/model/period';

/** First months of sample books that make sheets of about so many rows. */
export const LEDGERS: Readonly<Record<'small' | 'sample' | 'large', Period>> = { small: 202311, sample: SAMPLE_BOOK.first, large: 202110 };
export type LedgerName = keyof typeof LEDGERS;

/** Figures of a ledger that the benchmark makes: the sample book, begun earlier or later. The same name gives the same figures. */
export const ledgerFigures = (name: LedgerName, seeds: Seeds): readonly Figure[] =>
  sampleBook({ seeds, ...SAMPLE_BOOK, first: LEDGERS[name] });

/** Writes a ledger as the file that `gqbook report --ledger` reads, and says where. */
export function ledgerFile(name: LedgerName, figures: readonly Figure[], folder: string): string {
  const path = join(folder, `${name}.ndjson`);
  writeFileSync(path, figures.map((figure) => `${JSON.stringify(figure)}\n`).join(''));
  return path;
}
