import { localMoment } from '../../../ledger/moment';
import { writeBook } from '../../../ledger/open-book';
import { dateTimeText } from '../../../model/date-time-text';
import type { CommandSpec } from '../../command';
import { EXIT } from '../../exit-codes';
import { oneLine } from '../../one-line';
import { personOf } from '../../person';
import { required } from '../required';
import { BOOK, BY, JSON_OUTPUT } from './options';

/** `gqbook ledger undo`: takes the last batch back. */
export const undoCommand: CommandSpec = {
  name: 'ledger undo',
  summary: (m) => m.cli.ledger.undo.summary,
  options: [BOOK, { name: 'reason', value: 'TEXT', help: (m) => m.cli.ledger.undo.reasonHelp }, BY, JSON_OUTPUT],
  examples: [{ line: 'ledger undo --book 台账.gqdb', help: (m) => m.cli.ledger.undo.exampleUndo }],
  run: async (options, { messages, print }) => {
    const words = messages.cli.ledger.undo;
    const path = required(options, 'book', 'ledger undo', messages);
    const undoneBy = personOf(options);
    const reason = options['reason'];
    const { book } = await writeBook(path, { by: undoneBy });
    try {
      const undone = await book.undo({
        undoneAt: localMoment(new Date()),
        undoneBy,
        ...(typeof reason === 'string' && { undoneReason: reason }),
      });
      if (options['json']) print(JSON.stringify({ undone: undone ?? null }, null, 1));
      else if (undone === undefined) print(words.none);
      else {
        const { id, origin, acceptedAt, acceptedBy } = undone.batch;
        const accepted = words.accepted(oneLine(origin), dateTimeText(acceptedAt), oneLine(acceptedBy));
        print(words.done(id, accepted, undone.added, undone.revised));
      }
    } finally {
      book.release();
    }
    return EXIT.ok;
  },
};
