import { writeBook } from '../../../ledger/open-book';
import { parsePeriod } from '../../../model/period';
import type { CommandSpec } from '../../command';
import { EXIT } from '../../exit-codes';
import { localMoment } from '../../../ledger/moment';
import { personOf } from '../../person';
import { required } from '../required';
import { nextStep } from './next-step';
import { BOOK, BY } from './options';

/** `gqbook ledger close`: closes a month (锁定). */
export const closeCommand: CommandSpec = {
  name: 'ledger close',
  summary: (m) => m.cli.ledger.close.summary,
  options: [BOOK, { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.ledger.close.periodHelp }, BY],
  examples: [{ line: 'ledger close --book 台账.gqdb --period 2024-02', help: (m) => m.cli.ledger.close.exampleClose }],
  run: async (options, { messages, print }) => {
    const path = required(options, 'book', 'ledger close', messages);
    const month = required(options, 'period', 'ledger close', messages);
    const period = parsePeriod(month);
    const by = personOf(options);
    const { book } = await writeBook(path, { by });
    try {
      await book.close(period, by, localMoment(new Date()));
      print(messages.cli.ledger.close.closed(month, (await book.current(period)).length));
      print(nextStep(path, period, messages));
    } finally {
      book.release();
    }
    return EXIT.ok;
  },
};
