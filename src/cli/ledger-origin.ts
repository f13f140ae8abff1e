import { readBook } from '../ledger/open-book';
import type { Figure } from '../model/figure';
import { codeBook } from '../model/figures/code-book';
import type { Revision } from '../model/ledger';
import { sampleBook, SAMPLE_BOOK } from '../model/sample/book';
import type { Seeds } from '../model/seeds/seeds';
import { readFigureFile } from './figure-file';

/** What a report takes from a ledger. */
export interface LedgerOrigin {
  /** Current figures. */
  figures: readonly Figure[];
  /** Former values, newest first; a ledger file has none. */
  revisions: readonly Revision[];
}

/** Where the figures of a report come from: a ledger file, a book, or neither: then the sample book. */
export type OriginPath = { ledger: string } | { book: string } | undefined;

/** Reads a ledger file or a book, or makes the sample book. Throws what reading either throws. */
export async function ledgerOrigin(origin: OriginPath, seeds: Seeds): Promise<LedgerOrigin> {
  if (origin === undefined) return { figures: sampleBook({ seeds, ...SAMPLE_BOOK }), revisions: [] };
  if ('ledger' in origin) return { figures: (await readFigureFile(origin.ledger, codeBook(seeds))).figures, revisions: [] };
  const book = await readBook(origin.book);
  try {
    return { figures: await book.current(), revisions: await book.revisions() };
  } finally {
    book.release();
  }
}
