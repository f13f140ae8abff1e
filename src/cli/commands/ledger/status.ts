import { readBook } from '../../../ledger/open-book';
import type { Period } from '../../../model/period';
import { monthOf, yearOf } from '../../../model/period';
import type { CommandSpec } from '../../command';
import { EXIT } from '../../exit-codes';
import { oneLine } from '../../one-line';
import { textTable } from '../../table';
import { required } from '../required';
import { BOOK, JSON_OUTPUT } from './options';

const dashed = (period: Period): string => `${yearOf(period)}-${String(monthOf(period)).padStart(2, '0')}`;

/** `gqbook ledger status`: what a book holds. */
export const statusCommand: CommandSpec = {
  name: 'ledger status',
  summary: (m) => m.cli.ledger.status.summary,
  options: [BOOK, JSON_OUTPUT],
  examples: [{ line: 'ledger status --book 台账.gqdb', help: (m) => m.cli.ledger.status.exampleStatus }],
  run: async (options, { messages, print }) => {
    const words = messages.cli.ledger.status;
    const path = required(options, 'book', 'ledger status', messages);
    const book = await readBook(path);
    const [counted, closures, batches] = await Promise.all([book.months(), book.closures(), book.results()]).finally(() => book.release());
    const months = counted.map(({ period, figures }) => {
      const closed = closures.find((closure) => closure.period === period);
      return { period, figures, ...(closed && { closedAt: closed.closedAt, closedBy: closed.closedBy }) };
    });
    if (options['json']) {
      print(JSON.stringify({ book: path, months, batches }, null, 1));
      return EXIT.ok;
    }
    const figures = months.reduce((sum, month) => sum + month.figures, 0);
    print(
      [
        words.book(path, months.length, figures, batches.length),
        '',
        words.monthsTitle,
        textTable(
          words.monthColumns,
          months.map((month) => [dashed(month.period), month.figures, month.closedAt ?? '', oneLine(month.closedBy ?? '')]),
        ),
        '',
        words.batchesTitle,
        textTable(
          words.batchColumns,
          batches.map(({ batch, added, revised, unchanged }) => [
            batch.id,
            added,
            revised,
            unchanged,
            batch.acceptedAt,
            oneLine(batch.acceptedBy),
            oneLine(batch.origin),
            oneLine(batch.reason ?? ''),
          ]),
        ),
      ].join('\n'),
    );
    return EXIT.ok;
  },
};
