import { localized } from '../../i18n/messages';
import { entryWorkbooks } from '../../layout/entry-workbook';
import { sheetNames } from '../../layout/sheet-names';
import { planWorkbook } from '../../layout/workbook';
import { parsePeriod } from '../../model/period';
import { loadSeeds } from '../../model/seeds/seeds';
import { template, TEMPLATE_IDS } from '../../model/templates/files';
import type { CommandSpec } from '../command';
import { EXIT } from '../exit-codes';
import { makeWorkbook } from '../make-workbook';
import { outputFile } from '../output-file';
import { textTable } from '../table';
import { required, requiredWorkbook } from './required';

/** Names of all sheets as one workbook would have them, so that each name leads to one template. */
const listedNames = () => sheetNames(TEMPLATE_IDS.map(template));

/** The id behind an id or a sheet name: people copy either from the list. */
const idOf = (name: string): string => [...listedNames()].find(([, sheetName]) => sheetName === name)?.[0] ?? name;

/** Any period serves to check templates. */
const CHECK_PERIOD = 202402;

/** `gqbook sheets`: lists the templates, or makes a workbook of some of them. */
export const sheetsCommand: CommandSpec = {
  name: 'sheets',
  summary: (m) => m.cli.sheets.summary,
  options: [
    { name: 'check', help: (m) => m.cli.sheets.checkHelp },
    { name: 'make', value: 'ID[,ID…]', help: (m) => m.cli.sheets.makeHelp },
    { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.report.periodHelp },
    { name: 'out', value: 'FILE', help: (m) => m.cli.outHelp },
    { name: 'force', help: (m) => m.cli.forceHelp },
  ],
  examples: [
    { line: 'sheets', help: (m) => m.cli.sheets.exampleList },
    { line: 'sheets --make annual-targets --period 2024-02 --out 年度目标.xlsx', help: (m) => m.cli.sheets.exampleMake },
  ],
  run: async (options, { messages, print, progress }) => {
    const words = messages.cli.sheets;
    const make = options['make'];
    if (options['check'] === true) {
      // Planned together: what one template says of another is checked too.
      const seeds = loadSeeds();
      planWorkbook({ seeds, period: CHECK_PERIOD, ledger: [], sheets: TEMPLATE_IDS, messages });
      // For the office most lists of entry forms are empty; their faults show where they have rows.
      const workbooks = entryWorkbooks({ seeds, period: CHECK_PERIOD, ledger: [], messages });
      for (const unit of workbooks.units.filter(workbooks.isAsked)) workbooks.plan(unit);
      return EXIT.ok;
    }
    // Whoever names an output wants a workbook, not a list.
    if (options['out'] !== undefined || options['period'] !== undefined) required(options, 'make', 'sheets', messages);
    if (typeof make !== 'string') {
      const names = listedNames();
      const rows = TEMPLATE_IDS.map(template).map(({ id, sheetName, description }) => [
        id,
        names.get(id) ?? sheetName,
        localized(description, messages),
      ]);
      print(textTable([words.id, words.sheet, words.description], rows));
      return EXIT.ok;
    }
    const period = parsePeriod(required(options, 'period', 'sheets', messages));
    const out = requiredWorkbook(options, 'sheets', messages);
    const sheets = [...new Set(make.split(',').map((name) => idOf(name.trim())))];
    const output = await outputFile(out, options['force'] === true);
    const { bytes } = await makeWorkbook({ seeds: loadSeeds(), period, ledger: [], sheets, messages }, output, { messages, progress });
    print(words.written(out, sheets.length, bytes));
    return EXIT.ok;
  },
};
