import { REPORT_SHEETS } from '../../layout/workbook';
import { GqError } from '../../model/errors';
import type { Figure } from '../../model/figure';
import { codeBook } from '../../model/figures/code-book';
import { readLedger } from '../../model/figures/read-ledger';
import { sampleBook, SAMPLE_BOOK } from '../../model/sample/book';
import { parsePeriod } from '../../model/period';
import { loadSeeds, type Seeds } from '../../model/seeds/seeds';
import type { CommandSpec, OptionValues } from '../command';
import { EXIT } from '../exit-codes';
import { makeWorkbook } from '../make-workbook';
import { outputFile, sameFile } from '../output-file';
import { readTextFile } from '../text-file';
import { required, requiredWorkbook } from './required';

/** Figures of the ledger file; none with --sample, where the seeds stand alone. */
async function ledgerOf(options: OptionValues, seeds: Seeds): Promise<readonly Figure[]> {
  const path = options['ledger'];
  return typeof path === 'string' ? readLedger(await readTextFile(path), path, codeBook(seeds)) : sampleBook({ seeds, ...SAMPLE_BOOK });
}

/** Rows of 数据台账 up to which the workbook's formulas calculate without a wait. */
const LEDGER_ROWS = 20_000;

/** `gqbook report`: the report workbook of a period. */
export const reportCommand: CommandSpec = {
  name: 'report',
  summary: (m) => m.cli.report.summary,
  options: [
    { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.report.periodHelp },
    { name: 'sample', help: (m) => m.cli.report.sampleHelp },
    { name: 'ledger', value: 'FILE.ndjson', help: (m) => m.cli.report.ledgerHelp },
    { name: 'out', value: 'FILE', help: (m) => m.cli.outHelp },
    { name: 'force', help: (m) => m.cli.forceHelp },
  ],
  examples: [
    { line: 'report --period 2024-02 --sample --out 月报.xlsx', help: (m) => m.cli.report.exampleSample },
    { line: 'report --period 2024-02 --ledger 台账.ndjson --out 月报.xlsx', help: (m) => m.cli.report.exampleLedger },
  ],
  run: async (options, { messages, print, progress }) => {
    const words = messages.cli.report;
    const period = parsePeriod(required(options, 'period', 'report', messages));
    const out = requiredWorkbook(options, 'report', messages);
    if ((options['sample'] === true) === (options['ledger'] !== undefined))
      throw new GqError('usage', { problem: words.oneOrigin, help: 'gqbook report --help' });
    const path = options['ledger'];
    // However it is written: the ledger must survive its report.
    if (typeof path === 'string' && (await sameFile(path, out))) throw new GqError('outputIsLedger', { path: out });
    const output = await outputFile(out, options['force'] === true);
    const seeds = loadSeeds();
    if (typeof path === 'string') progress.step(words.reading(path));
    const ledger = await ledgerOf(options, seeds);
    const made = await makeWorkbook({ seeds, period, ledger, sheets: REPORT_SHEETS, messages }, output, { messages, progress });
    const { plan, published, ledger: own, superseded, bytes } = made;
    const charts = plan.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
    print(words.written(out, REPORT_SHEETS.length, charts, published, own, bytes));
    if (published + own > LEDGER_ROWS) print(words.large(published + own, LEDGER_ROWS));
    if (superseded > 0) print(words.superseded(superseded));
    return EXIT.ok;
  },
};
