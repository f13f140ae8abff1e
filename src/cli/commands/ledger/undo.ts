import { writeBook } from '../../../ledger/open-book';
import type { CommandSpec } from '../../command';
import { EXIT } from '../../exit-codes';
import { oneLine } from '../../one-line';
import { required } from '../required';
import { BOOK, JSON_OUTPUT } from './options';

/** `gqbook ledger undo`: takes the last batch back. */
export const undoCommand: CommandSpec = {
  name: 'ledger undo',
  summary: (m) => m.cli.ledger.undo.summary,
  options: [BOOK, JSON_OUTPUT],
  examples: [{ line: 'ledger undo --book 台账.gqdb', help: (m) => m.cli.ledger.undo.exampleUndo }],
  run: async (options, { messages, print }) => {
    const words = messages.cli.ledger.undo;
    const { book } = await writeBook(required(options, 'book', 'ledger undo', messages));
    try {
      const last = await book.last();
      const json = options['json'] === true;
      if (last && !json) print(words.will(last.batch.id, oneLine(last.batch.origin), last.batch.acceptedAt));
      await book.undo();
      if (json) print(JSON.stringify({ undone: last ?? null }, null, 1));
      else print(last ? words.done(last.batch.id, last.added, last.revised) : words.none);
    } finally {
      book.release();
    }
    return EXIT.ok;
  },
};
