import type { Messages } from '../../i18n/messages';
import { REPORT_SHEETS } from '../../layout/workbook';
import { GqError } from '../../model/errors';
import { parsePeriod, periodText } from '../../model/period';
import { loadSeeds } from '../../model/seeds/seeds';
import type { CommandSpec, OptionValues } from '../command';
import { EXIT } from '../exit-codes';
import { ledgerOrigin, type OriginPath } from '../ledger-origin';
import { makeWorkbook } from '../make-workbook';
import { outputFile, sameFile } from '../output-file';
import { required, requiredWorkbook } from './required';

/** Where the figures come from: exactly one of --sample, --ledger and --book says. Throws `usage`. */
function originOf(options: OptionValues, messages: Messages): OriginPath {
  const ledger = options['ledger'];
  const book = options['book'];
  if ([options['sample'], ledger, book].filter((given) => given !== undefined).length !== 1)
    throw new GqError('usage', { problem: messages.cli.report.oneOrigin, help: 'gqbook report --help' });
  if (typeof ledger === 'string') return { ledger };
  return typeof book === 'string' ? { book } : undefined;
}

/** `gqbook report`: the report workbook of a period. */
export const reportCommand: CommandSpec = {
  name: 'report',
  summary: (m) => m.cli.report.summary,
  options: [
    { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.report.periodHelp },
    { name: 'sample', help: (m) => m.cli.report.sampleHelp },
    { name: 'ledger', value: 'FILE.ndjson', help: (m) => m.cli.report.ledgerHelp },
    { name: 'book', value: 'FILE.gqdb', help: (m) => m.cli.report.bookHelp },
    { name: 'out', value: 'FILE', help: (m) => m.cli.outHelp },
    { name: 'force', help: (m) => m.cli.forceHelp },
  ],
  examples: [
    { line: 'report --period 2024-02 --sample --out 月报.xlsx', help: (m) => m.cli.report.exampleSample },
    { line: 'report --period 2024-02 --ledger 台账.ndjson --out 月报.xlsx', help: (m) => m.cli.report.exampleLedger },
    { line: 'report --period 2024-02 --book 台账.gqdb --out 月报.xlsx', help: (m) => m.cli.report.exampleBook },
  ],
  run: async (options, { messages, print, progress }) => {
    const words = messages.cli.report;
    const period = parsePeriod(required(options, 'period', 'report', messages));
    const out = requiredWorkbook(options, 'report', messages);
    const origin = originOf(options, messages);
    const path = origin && ('ledger' in origin ? origin.ledger : origin.book);
    // However it is written: the ledger must survive its report.
    if (path !== undefined && (await sameFile(path, out))) throw new GqError('outputIsLedger', { path: out });
    const output = await outputFile(out, options['force'] === true);
    const seeds = loadSeeds();
    if (path !== undefined) progress.step(words.reading(path));
    const { figures: ledger, revisions } = await ledgerOrigin(origin, seeds);
    const made = await makeWorkbook({ seeds, period, ledger, revisions, sheets: REPORT_SHEETS, messages }, output, { messages, progress });
    const { plan, published, ledger: own, left, superseded, lastReported, bytes } = made;
    const charts = plan.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
    print(words.written(out, REPORT_SHEETS.length, charts, published, own, bytes));
    if (lastReported !== period)
      print(
        words.nothingReported(
          periodText(period, 'cumulativeHeader', messages),
          lastReported === undefined ? undefined : periodText(lastReported, 'cumulativeHeader', messages),
        ),
      );
    if (left.older + left.texts + left.later > 0) print(words.left(left.older, left.texts, left.later));
    if (superseded > 0) print(words.superseded(superseded));
    return EXIT.ok;
  },
};
