import type { Messages } from '../../../i18n/messages';
import { localMoment } from '../../../ledger/moment';
import { writeBook } from '../../../ledger/open-book';
import { figureKeyText, type Figure } from '../../../model/figure';
import { codeBook } from '../../../model/figures/code-book';
import type { AcceptedBatch } from '../../../model/ledger';
import type { Period } from '../../../model/period';
import { loadSeeds } from '../../../model/seeds/seeds';
import type { CommandSpec } from '../../command';
import { EXIT } from '../../exit-codes';
import { readFigureFile, type FigureFile } from '../../figure-file';
import { oneLine } from '../../one-line';
import { personOf } from '../../person';
import { required } from '../required';
import { nextStep } from './next-step';
import { BOOK, BY, JSON_OUTPUT } from './options';
import { replacedText, weakens } from './replaced-text';

/** What a batch did, in lines: the counts, then what it replaced. */
function resultText({ batch, added, revised, unchanged, replaced }: AcceptedBatch, messages: Messages): string[] {
  const words = messages.cli.ledger.import;
  const origin = oneLine(batch.origin);
  const counts =
    unchanged > 0 && added + revised === 0
      ? words.same(origin, batch.id, unchanged)
      : words.taken(origin, batch.id, added, revised, unchanged);
  return [counts, ...replacedText(replaced, messages)];
}

/** The latest month that figures tell of; plans, which stand at the end of their year, tell of none. */
const latestMonth = (figures: readonly Figure[]): Period | undefined =>
  figures.reduce<Period | undefined>(
    (latest, { period, valueKind }) => (valueKind === 'plan' || period < (latest ?? 0) ? latest : period),
    undefined,
  );

/** A batch as programs read it: each replacement under its key, and whether something less firm came. */
const forPrograms = (result: AcceptedBatch) => ({
  ...result,
  replaced: result.replaced.map((one) => ({ key: figureKeyText(one.revised), ...one, weaker: weakens(one) })),
});

/** `gqbook ledger import`: takes files of figures into a book, all of them or none. */
export const importCommand: CommandSpec = {
  name: 'ledger import',
  summary: (m) => m.cli.ledger.import.summary,
  parameters: [{ name: 'FILE', repeated: true, help: (m) => m.cli.ledger.import.fileHelp }],
  options: [BOOK, { name: 'reason', value: 'TEXT', help: (m) => m.cli.ledger.import.reasonHelp }, BY, JSON_OUTPUT],
  examples: [
    { line: 'ledger import 园区.ndjson --book 台账.gqdb', help: (m) => m.cli.ledger.import.exampleImport },
    { line: 'ledger import 更正.csv --book 台账.gqdb --reason 统计局反馈', help: (m) => m.cli.ledger.import.exampleReason },
  ],
  run: async (options, { messages, print, progress }, paths) => {
    const words = messages.cli.ledger.import;
    const path = required(options, 'book', 'ledger import', messages);
    const codes = codeBook(loadSeeds());
    const files: FigureFile[] = [];
    // Before the book is touched: a faulty file leaves none behind.
    for (const file of paths) {
      progress.step(messages.cli.report.reading(file));
      files.push(await readFigureFile(file, codes));
    }
    const common = { acceptedAt: localMoment(new Date()), acceptedBy: personOf(options) };
    const reason = options['reason'];
    const { book, created } = await writeBook(path, { create: true, by: common.acceptedBy });
    try {
      const entries = files.map(({ figures, origin, fileHash }) => ({
        figures,
        batch: { ...common, origin, fileHash, ...(typeof reason === 'string' && { reason }) },
      }));
      const results = await book.acceptAll(entries, ({ origin }, done, count) => progress.step(words.taking(origin, done, count)));
      progress.done();
      if (options['json']) print(JSON.stringify({ book: path, created, batches: results.map(forPrograms) }, null, 1));
      else {
        if (created) print(words.created(path));
        paths.filter((_, i) => files[i]?.otherEncoding).forEach((file) => print(words.otherEncoding(file)));
        results.flatMap((result) => resultText(result, messages)).forEach((line) => print(line));
        const latest = latestMonth(files.flatMap(({ figures }) => figures));
        if (latest !== undefined) print(nextStep(path, latest, messages));
      }
    } finally {
      book.release();
    }
    return EXIT.ok;
  },
};
