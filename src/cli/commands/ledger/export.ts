import { GqError } from '../../../model/errors';
import { parsePeriod } from '../../../model/period';
import { loadSeeds } from '../../../model/seeds/seeds';
import type { CommandSpec } from '../../command';
import { EXIT } from '../../exit-codes';
import { figuresText, isFigureFile } from '../../figure-file';
import { ledgerOrigin } from '../../ledger-origin';
import { outputFile, sameFile } from '../../output-file';
import { required } from '../required';
import { BOOK } from './options';

/** `gqbook ledger export`: writes the current figures of a book as lines or as a table. */
export const exportCommand: CommandSpec = {
  name: 'ledger export',
  summary: (m) => m.cli.ledger.export.summary,
  options: [
    BOOK,
    { name: 'sample', help: (m) => m.cli.ledger.export.sampleHelp },
    { name: 'out', value: 'FILE', help: (m) => m.cli.ledger.export.outHelp },
    { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.ledger.export.periodHelp },
    { name: 'force', help: (m) => m.cli.forceHelp },
  ],
  examples: [
    { line: 'ledger export --book 台账.gqdb --out 台账.ndjson', help: (m) => m.cli.ledger.export.exampleLines },
    { line: 'ledger export --sample --out 示例.ndjson', help: (m) => m.cli.ledger.export.exampleSample },
    { line: 'ledger export --book 台账.gqdb --period 2024-02 --out 台账.csv', help: (m) => m.cli.ledger.export.exampleTable },
  ],
  run: async (options, { messages, print, progress }) => {
    const words = messages.cli.ledger.export;
    const book = options['book'];
    if ((book !== undefined) === (options['sample'] === true))
      throw new GqError('usage', { problem: words.oneOrigin, help: 'gqbook ledger export --help' });
    const origin = typeof book === 'string' ? { book } : undefined;
    const out = required(options, 'out', 'ledger export', messages);
    if (!isFigureFile(out)) throw new GqError('usage', { problem: words.ending(out), help: 'gqbook ledger export --help' });
    const month = options['period'];
    const period = typeof month === 'string' ? parsePeriod(month) : undefined;
    if (origin && (await sameFile(origin.book, out))) throw new GqError('outputIsLedger', { path: out });
    const output = await outputFile(out, options['force'] === true);
    if (origin) progress.step(messages.cli.report.reading(origin.book));
    const { figures: all } = await ledgerOrigin(origin, loadSeeds());
    const figures = period === undefined ? all : all.filter((figure) => figure.period === period);
    await output.write(new TextEncoder().encode(figuresText(out, figures)));
    progress.done();
    print(words.written(out, figures.length));
    return EXIT.ok;
  },
};
