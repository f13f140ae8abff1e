import { readBook } from '../../../ledger/open-book';
import { GqError } from '../../../model/errors';
import { parsePeriod } from '../../../model/period';
import type { CommandSpec } from '../../command';
import { EXIT } from '../../exit-codes';
import { figuresText, isFigureFile } from '../../figure-file';
import { outputFile, sameFile } from '../../output-file';
import { required } from '../required';
import { BOOK } from './options';

/** `gqbook ledger export`: writes the current figures of a book as lines or as a table. */
export const exportCommand: CommandSpec = {
  name: 'ledger export',
  summary: (m) => m.cli.ledger.export.summary,
  options: [
    BOOK,
    { name: 'out', value: 'FILE', help: (m) => m.cli.ledger.export.outHelp },
    { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.ledger.export.periodHelp },
    { name: 'force', help: (m) => m.cli.forceHelp },
  ],
  examples: [
    { line: 'ledger export --book 台账.gqdb --out 台账.ndjson', help: (m) => m.cli.ledger.export.exampleLines },
    { line: 'ledger export --book 台账.gqdb --period 2024-02 --out 台账.csv', help: (m) => m.cli.ledger.export.exampleTable },
  ],
  run: async (options, { messages, print, progress }) => {
    const words = messages.cli.ledger.export;
    const path = required(options, 'book', 'ledger export', messages);
    const out = required(options, 'out', 'ledger export', messages);
    if (!isFigureFile(out)) throw new GqError('usage', { problem: words.ending(out), help: 'gqbook ledger export --help' });
    const month = options['period'];
    const period = typeof month === 'string' ? parsePeriod(month) : undefined;
    if (await sameFile(path, out)) throw new GqError('outputIsLedger', { path: out });
    const output = await outputFile(out, options['force'] === true);
    progress.step(messages.cli.report.reading(path));
    const book = await readBook(path);
    const figures = await book.current(period).finally(() => book.release());
    await output.write(new TextEncoder().encode(figuresText(out, figures)));
    progress.done();
    print(words.written(out, figures.length));
    return EXIT.ok;
  },
};
