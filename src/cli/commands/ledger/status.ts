import { readBook } from '../../../ledger/open-book';
import type { CommandSpec } from '../../command';
import { EXIT } from '../../exit-codes';
import { required } from '../required';
import { BOOK, JSON_OUTPUT } from './options';
import { statusText, type BookStatus } from './status-text';

/** What a book holds. Throws what reading one throws. */
async function statusOf(path: string): Promise<BookStatus> {
  const book = await readBook(path);
  try {
    const closures = await book.closures();
    const months = (await book.months()).map(({ period, figures }) => {
      const closed = closures.find((closure) => closure.period === period);
      return { period, figures, ...(closed && { closedAt: closed.closedAt, closedBy: closed.closedBy }) };
    });
    return { book: path, months, batches: await book.results(), undone: await book.undone(), reopenings: await book.reopenings() };
  } finally {
    book.release();
  }
}

/** `gqbook ledger status`: what a book holds and what was done in it. */
export const statusCommand: CommandSpec = {
  name: 'ledger status',
  summary: (m) => m.cli.ledger.status.summary,
  options: [BOOK, JSON_OUTPUT],
  examples: [{ line: 'ledger status --book 台账.gqdb', help: (m) => m.cli.ledger.status.exampleStatus }],
  run: async (options, { messages, print }) => {
    const status = await statusOf(required(options, 'book', 'ledger status', messages));
    print(options['json'] ? JSON.stringify(status, null, 1) : statusText(status, messages));
    return EXIT.ok;
  },
};
