import { join } from 'node:path';
import type { Messages } from '../../i18n/messages';
import { entryWorkbooks, type EntryWorkbooks } from '../../layout/entry-workbook';
import { GqError } from '../../model/errors';
import type { Code } from '../../model/code';
import type { Figure } from '../../model/figure';
import { monthOf, parsePeriod, yearOf, type Period } from '../../model/period';
import { loadSeeds } from '../../model/seeds/seeds';
import type { CommandContext, CommandSpec, OptionValues } from '../command';
import { EXIT } from '../exit-codes';
import { PROGRAM } from '../help';
import { ledgerOrigin } from '../ledger-origin';
import { outputFile, type OutputFile } from '../output-file';
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

/** Name of a unit's workbook: whose, which month, which form; later issues of one say so. */
function fileName(workbooks: EntryWorkbooks, unit: Code, form: string, period: Period, issue: number, ascii: boolean): string {
  const again = issue === 1 ? '' : `_${issue}`;
  if (ascii) return `${unit}_${period}${again}.xlsx`;
  return `${yearOf(period)}年${monthOf(period)}月_${workbooks.fileName(unit)}_${form}${again}.xlsx`;
}

/** A workbook that waits to be written. */
interface Made {
  output: OutputFile;
  bytes: Uint8Array;
}

/** What the workbooks of a run are made of. */
interface Run {
  workbooks: EntryWorkbooks;
  units: readonly Code[];
  folder: string;
  period: Period;
  issue: number;
  ascii: boolean;
  replace: boolean;
}

/** Makes all workbooks before the first is written, so that a fault leaves none behind. Throws `outputExists` before any work. */
async function makeAll(run: Run, { messages, progress }: Pick<CommandContext, 'messages' | 'progress'>): Promise<Made[]> {
  const { workbooks, units, folder, period, issue, ascii, replace } = run;
  // Loaded when needed: no other command pays for the library.
  const { writeWorkbook } = await import(/* webpackMode: "eager" */ '../../xlsx/write/write-workbook');
  const planned = units.map((unit) => ({ unit, plan: workbooks.plan(unit, issue) }));
  const outputs = await Promise.all(
    planned.map(({ unit, plan }) =>
      outputFile(join(folder, fileName(workbooks, unit, plan.sheets[0]?.name ?? unit, period, issue, ascii)), replace),
    ),
  );
  const made: Made[] = [];
  for (const [index, { unit, plan }] of planned.entries()) {
    progress.step(messages.cli.entry.making(workbooks.fileName(unit), index + 1, units.length));
    const output = outputs[index];
    if (output) made.push({ output, bytes: await writeWorkbook(plan) });
  }
  return made;
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
    const ascii = options['ascii-names'] === true;
    const made = await makeAll(
      { workbooks, units, folder, period, issue, ascii, replace: options['force'] === true },
      { messages, progress },
    );
    for (const { output, bytes } of made) await output.write(bytes);
    progress.done();
    const size = made.reduce((most, { bytes }) => Math.max(most, bytes.length), 0);
    print(words.written(folder, made.length, Math.ceil(size / 1024)));
    const silent = wanted === undefined ? workbooks.units.filter((unit) => !workbooks.isAsked(unit)) : [];
    if (silent.length > 0) print(words.notAsked(silent.map((unit) => workbooks.fileName(unit))));
    if (book === undefined) print(words.withoutBook);
    return EXIT.ok;
  },
};
