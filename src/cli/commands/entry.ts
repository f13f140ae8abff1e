import type { Messages } from '../../i18n/messages';
import { entryWorkbooks } from '../../layout/entry-workbook';
import { GqError } from '../../model/errors';
import type { Code } from '../../model/code';
import type { Figure } from '../../model/figure';
import { parsePeriod } from '../../model/period';
import { loadSeeds } from '../../model/seeds/seeds';
import type { CommandSpec, OptionValues } from '../command';
import { entryFiles } from '../entry-files';
import { EXIT } from '../exit-codes';
import { PROGRAM } from '../help';
import { ledgerOrigin } from '../ledger-origin';
import { required } from './required';

const COMMAND = 'entry';

const usage = (problem: string) => new GqError('usage', { problem, help: `${PROGRAM} ${COMMAND} --help` });

/** Most issues of one workbook: more is a slip of the keyboard. */
const MOST_ISSUES = 99;

/** Units named on the line, each once; undefined for all. Throws `usage`. */
function wantedUnits(options: OptionValues, parameters: readonly string[], messages: Messages): readonly Code[] | undefined {
  const named = typeof options['unit'] === 'string' ? [options['unit'], ...parameters] : parameters;
  const units = [
    ...new Set(
      named
        .flatMap((text) => text.split(/[,，]/))
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    ),
  ];
  if ((options['all'] === true) === units.length > 0) throw usage(messages.cli.entry.unitOrAll);
  return options['all'] === true ? undefined : units;
}

/** Which issue of the workbooks this is. Throws `usage`. */
function issueOf(options: OptionValues, messages: Messages): number {
  const text = options['issue'];
  if (typeof text !== 'string') return 1;
  const issue = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (issue < 1 || issue > MOST_ISSUES) throw usage(messages.cli.entry.issueInvalid(text));
  return issue;
}

/** Figures of the book; none without one. */
const figuresOf = async (book: string | undefined, seeds: ReturnType<typeof loadSeeds>): Promise<readonly Figure[]> =>
  book === undefined ? [] : (await ledgerOrigin({ book }, seeds)).figures;

/** `gqbook entry`: the workbooks that reporting units fill in. */
export const entryCommand: CommandSpec = {
  name: COMMAND,
  summary: (m) => m.cli.entry.summary,
  options: [
    { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.report.periodHelp },
    { name: 'unit', value: 'CODE[,CODE…]', help: (m) => m.cli.entry.unitHelp },
    { name: 'all', help: (m) => m.cli.entry.allHelp },
    { name: 'out', value: 'DIR', help: (m) => m.cli.entry.outHelp },
    { name: 'book', value: 'FILE.gqdb', help: (m) => m.cli.entry.bookHelp },
    { name: 'issue', value: 'N', help: (m) => m.cli.entry.issueHelp },
    { name: 'ascii-names', help: (m) => m.cli.entry.asciiHelp },
    { name: 'force', help: (m) => m.cli.forceHelp },
  ],
  parameters: [{ name: 'CODE', optional: true, repeated: true, help: (m) => m.cli.entry.moreUnitsHelp }],
  examples: [
    { line: 'entry --period 2024-03 --all --book 台账.gqdb --out 发表', help: (m) => m.cli.entry.exampleAll },
    { line: 'entry --period 2024-03 --unit PK1 C441881 --out 发表', help: (m) => m.cli.entry.exampleUnits },
  ],
  run: async (options, { messages, print, progress }, parameters) => {
    const words = messages.cli.entry;
    const period = parsePeriod(required(options, 'period', COMMAND, messages));
    const folder = required(options, 'out', COMMAND, messages);
    const wanted = wantedUnits(options, parameters, messages);
    const issue = issueOf(options, messages);
    const book = typeof options['book'] === 'string' ? options['book'] : undefined;
    const seeds = loadSeeds();
    if (book !== undefined) progress.step(messages.cli.report.reading(book));
    const workbooks = entryWorkbooks({ seeds, period, ledger: await figuresOf(book, seeds), messages });
    const units = wanted ?? workbooks.units.filter(workbooks.isAsked);
    const made = await entryFiles(
      units.map((unit) => ({ workbooks, unit, period, issue })),
      { folder, ascii: options['ascii-names'] === true, replace: options['force'] === true },
      { messages, progress },
    );
    for (const { output, bytes } of made) await output.write(bytes);
    progress.done();
    const size = made.reduce((most, { bytes }) => Math.max(most, bytes.length), 0);
    print(words.written(folder, made.length, Math.ceil(size / 1024)));
    const silent = wanted === undefined ? workbooks.units.filter((unit) => workbooks.hasForms(unit) && !workbooks.isAsked(unit)) : [];
    if (silent.length > 0) print(words.notAsked(silent.map((unit) => workbooks.fileName(unit))));
    if (book === undefined) print(words.withoutBook);
    return EXIT.ok;
  },
};
