import type { Messages } from '../../i18n/messages';
import { entryWorkbooks } from '../../layout/entry-workbook';
import { takenFigures } from '../../layout/taken-figures';
import { GqError } from '../../model/errors';
import { figureKeyText, type Figure } from '../../model/figure';
import { parsePeriod, periodText, type Period } from '../../model/period';
import type { UnitReading, WorkbookReading } from '../../model/reading';
import { remarkText } from '../../model/remark-text';
import { monthAfter } from '../../model/reporting-calendar';
import { loadSeeds } from '../../model/seeds/seeds';
import type { Seeds } from '../../model/seeds/seeds';
import type { CommandSpec } from '../command';
import { entryFiles } from '../entry-files';
import { EXIT } from '../exit-codes';
import { PROGRAM } from '../help';
import { ledgerOrigin } from '../ledger-origin';
import { remarksOf } from '../reading-text';
import { returnedFiles } from '../returned-file';
import { required } from './required';

const COMMAND = 'roll';

const usage = (problem: string) => new GqError('usage', { problem, help: `${PROGRAM} ${COMMAND} --help` });

/** A return that is rolled on. */
interface Rolling {
  file: string;
  reading: WorkbookReading;
  from: UnitReading;
  to: Period;
  /** What the next workbook is filled from before the book: what this one says. */
  figures: readonly Figure[];
  /** And after the book, which knows what was revised since: what this one shows of earlier months. */
  past: readonly Figure[];
}

/** Figures by key; the first with a key stays. */
const together = (...lists: readonly (readonly Figure[])[]): Figure[] => {
  const byKey = new Map<string, Figure>();
  for (const figure of lists.flat()) if (!byKey.has(figureKeyText(figure))) byKey.set(figureKeyText(figure), figure);
  return [...byKey.values()];
};

const isReported = ({ value }: Figure): boolean => value.type !== 'empty' || value.state !== 'notReported';

/** The returns of the files with what each takes along. Throws `usage` for files that cannot be rolled on. */
function rollings(files: ReadonlyMap<string, WorkbookReading>, to: Period | undefined, seeds: Seeds, messages: Messages): Rolling[] {
  const found: Rolling[] = [];
  for (const [file, reading] of files) {
    // A return without a single cell to fill in, blank ones included, has none of its forms.
    const returns = reading.returns.filter(({ figures }) => figures.length > 0);
    if (returns.length === 0) throw usage(messages.cli.roll.nothingToRoll(file));
    for (const from of returns) {
      // Whose figures they are must be beyond doubt before they become another workbook's history.
      if (from.contradictions.length > 0) throw usage(messages.cli.roll.unsure(file));
      const next = to ?? monthAfter(from.period);
      if (next <= from.period)
        throw usage(messages.cli.roll.notLater(periodText(next, 'month', messages), periodText(from.period, 'month', messages)));
      const other = found.find((one) => one.from.unit === from.unit);
      if (other) throw usage(messages.cli.roll.twice(other.file, file));
      const figures = takenFigures(from, seeds).filter(isReported);
      const past = from.past.map(({ figure }) => figure).filter(isReported);
      found.push({ file, reading, from, to: next, figures, past });
    }
  }
  return found;
}

/** `gqbook roll`: the next period's workbook of a unit from the one it returned (结转). */
export const rollCommand: CommandSpec = {
  name: COMMAND,
  summary: (m) => m.cli.roll.summary,
  options: [
    { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.roll.periodHelp },
    { name: 'out', value: 'DIR', help: (m) => m.cli.entry.outHelp },
    { name: 'book', value: 'FILE.gqdb', help: (m) => m.cli.roll.bookHelp },
    { name: 'ascii-names', help: (m) => m.cli.entry.asciiHelp },
    { name: 'force', help: (m) => m.cli.forceHelp },
  ],
  parameters: [{ name: 'FILE', repeated: true, help: (m) => m.cli.roll.fileHelp }],
  examples: [{ line: 'roll 退回/PK1_202403.xlsx --out 发表', help: (m) => m.cli.roll.example }],
  run: async (options, { messages, print, progress }, paths) => {
    const words = messages.cli.roll;
    const folder = required(options, 'out', COMMAND, messages);
    const to = typeof options['period'] === 'string' ? parsePeriod(options['period']) : undefined;
    const book = typeof options['book'] === 'string' ? options['book'] : undefined;
    const seeds = loadSeeds();
    const readFile = returnedFiles(seeds);
    const files = new Map<string, WorkbookReading>();
    for (const path of paths) {
      progress.step(messages.cli.read.reading(path, files.size + 1, paths.length));
      files.set(path, await readFile(path));
    }
    const known = book === undefined ? [] : (await ledgerOrigin({ book }, seeds)).figures;
    const rolled = rollings(files, to, seeds, messages);
    const made = await entryFiles(
      rolled.map(({ from, to: period, figures, past }) => ({
        workbooks: entryWorkbooks({ seeds, period, ledger: together(figures, known, past), messages }),
        unit: from.unit,
        period,
        issue: 1,
      })),
      { folder, ascii: options['ascii-names'] === true, replace: options['force'] === true },
      { messages, progress },
    );
    for (const { output, bytes } of made) await output.write(bytes);
    progress.done();
    rolled.forEach(({ file, figures, past }, index) => print(words.rolled(file, made[index]?.path ?? '', figures.length + past.length)));
    let noticed = 0;
    for (const [file, reading] of files) {
      const remarks = remarksOf(reading);
      noticed += remarks.length;
      if (remarks.length === 0) continue;
      print(`${messages.cli.read.file(file)}${words.left(remarks.length)}`);
      for (const remark of remarks) print(`  · ${remarkText(remark, messages)}`);
    }
    return noticed === 0 ? EXIT.ok : EXIT.findings;
  },
};
