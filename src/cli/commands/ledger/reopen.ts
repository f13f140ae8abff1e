import { localMoment } from '../../../ledger/moment';
import { writeBook } from '../../../ledger/open-book';
import { dateTimeText } from '../../../model/date-time-text';
import { GqError } from '../../../model/errors';
import { parsePeriod } from '../../../model/period';
import type { CommandSpec } from '../../command';
import { EXIT } from '../../exit-codes';
import { oneLine } from '../../one-line';
import { personOf } from '../../person';
import { required } from '../required';
import { BOOK, BY } from './options';

const NAME = 'ledger reopen';

/** `gqbook ledger reopen`: opens a month again (解锁) that was closed by mistake. */
export const reopenCommand: CommandSpec = {
  name: NAME,
  summary: (m) => m.cli.ledger.reopen.summary,
  options: [
    BOOK,
    { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.ledger.reopen.periodHelp },
    { name: 'reason', value: 'TEXT', help: (m) => m.cli.ledger.reopen.reasonHelp },
    BY,
  ],
  examples: [{ line: `${NAME} --book 台账.gqdb --period 2024-02 --reason 误锁`, help: (m) => m.cli.ledger.reopen.exampleReopen }],
  run: async (options, { messages, print }) => {
    const path = required(options, 'book', NAME, messages);
    const month = required(options, 'period', NAME, messages);
    const reason = required(options, 'reason', NAME, messages).trim();
    if (reason === '')
      throw new GqError('usage', { problem: messages.cli.problems.missingOption('--reason'), help: `gqbook ${NAME} --help` });
    const period = parsePeriod(month);
    const by = personOf(options);
    const { book } = await writeBook(path, { by });
    try {
      const { closedBy, closedAt } = await book.reopen(period, by, localMoment(new Date()), reason);
      print(messages.cli.ledger.reopen.reopened(month, oneLine(closedBy), dateTimeText(closedAt)));
    } finally {
      book.release();
    }
    return EXIT.ok;
  },
};
