import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '../src/i18n/messages';
import { planWorkbook, REPORT_SHEETS } from '../src/layout/workbook';
import { parsePeriod } from '../src/model/period';
import { loadSeeds, type Seeds } from '../src/model/seeds/seeds';
import { ledgerFigures, ledgerFile, LEDGERS, type LedgerName } from './ledgers';
import { fresh, freshNode, median } from './measure';
import { pythonWith } from './python';
import type { ReportOnce, ReportPhases } from './report-once';
import { held, table } from './table';
import { plainWorkbook } from './writing/plan-cells';

/** Fresh processes in turn; the large ledger takes seconds. */
const ROUNDS: Readonly<Record<LedgerName, number>> = { small: 5, sample: 5, large: 3 };

/** Bounds on the whole process: milliseconds, and for the large ledger a multiple of XlsxWriter's. */
const WHOLE_BOUND: Readonly<Partial<Record<LedgerName, number>>> = { small: 1200, sample: 1500 };
const MULTIPLE_BOUND = 1.3;

const PHASES: Readonly<Record<keyof ReportPhases, string>> = {
  load: 'seeds loaded and checked',
  read: 'ledger read and checked',
  layOut: 'sheets laid out and planned',
  library: 'exceljs loaded',
  write: 'written: plan in memory → file on disk',
};
const PHASE_NAMES = Object.keys(PHASES) as (keyof ReportPhases)[];

/** What a process of cells_with_xlsxwriter.py prints: milliseconds of reading its cells and of writing them, bytes. */
interface CellsWritten {
  parse: number;
  write: number;
  peak: number;
  size: number;
}

/** What was measured over one ledger, one entry a round. */
interface Measured {
  name: LedgerName;
  figures: number;
  /** Rows of 数据台账, and cells and formulas of all sheets. */
  rows: number;
  cells: number;
  formulas: number;
  /** Whole processes from spawn to exit, milliseconds. */
  whole: { command: number[]; reference: number[] };
  ours: ReportOnce[];
  reference: CellsWritten[];
}

/** Makes a ledger and the cells of its report, then measures both writers in turn. */
function measured(name: LedgerName, seeds: Seeds, root: string, python: { program: string } | null): Measured {
  const folder = join(root, 'out', 'bench');
  const file = (ending: string): string => join(folder, `${name}${ending}`);
  const figures = ledgerFigures(name, seeds);
  const ledger = ledgerFile(name, figures, folder);
  const request = { seeds, period: parsePeriod('2024-02'), ledger: figures, sheets: REPORT_SHEETS, messages: messagesFor('zh-CN') };
  const planned = planWorkbook(request);
  const cells = planned.plan.sheets.flatMap((sheet) => sheet.cells);
  writeFileSync(file('.cells.json'), JSON.stringify(plainWorkbook(planned.plan)));
  const found: Measured = {
    name,
    figures: figures.length,
    rows: planned.published + planned.ledger,
    cells: cells.length,
    formulas: cells.filter(({ cell }) => cell.kind === 'computed').length,
    whole: { command: [], reference: [] },
    ours: [],
    reference: [],
  };
  const command = [
    join(root, 'dist', 'gqbook.cjs'),
    'report',
    '--period',
    '2024-02',
    '--ledger',
    ledger,
    '--force',
    '--out',
    file('.xlsx'),
  ];
  for (let round = 0; round < ROUNDS[name]; round++) {
    found.whole.command.push(freshNode(command).whole);
    found.ours.push(JSON.parse(freshNode([join(folder, 'report-once.cjs'), ledger, file('-once.xlsx')]).out) as ReportOnce);
    if (python === null) continue;
    const script = join(root, 'bench', 'writing', 'cells_with_xlsxwriter.py');
    const { out, whole } = fresh(python.program, [script, file('.cells.json'), file('-cells.xlsx')]);
    found.whole.reference.push(whole);
    found.reference.push(JSON.parse(out) as CellsWritten);
  }
  return found;
}

const WORDS: Readonly<Record<LedgerName, string>> = {
  small: 'A small ledger',
  sample: 'The sample book',
  large: 'A full sheet',
};

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const mebibytes = (values: readonly { peak: number }[]): string =>
  `${(median(values.map(({ peak }) => peak)) / 1024 / 1024).toFixed(0)} MiB`;
const kibibytes = (values: readonly { size: number }[]): string => `${(median(values.map(({ size }) => size)) / 1024).toFixed(0)} KiB`;

function results({ name, figures, rows, cells, formulas, whole, ours, reference }: Measured): string[] {
  const command = median(whole.command);
  const write = median(ours.map((once) => once.write));
  const theirs = reference.length === 0 ? null : { whole: median(whole.reference), write: median(reference.map((once) => once.write)) };
  const parse = median(reference.map((once) => once.parse));
  const multiple = (value: number, of: number | undefined): string => (of === undefined ? '' : (value / of).toFixed(2));
  const bound = WHOLE_BOUND[name];
  const fair = theirs && theirs.whole - parse;
  const verdict = [
    ...(bound === undefined ? [] : [`Bound, whole process ≤ ${bound} ms: ${command.toFixed(0)}, ${held(command, bound)}.`]),
    ...(bound === undefined && fair !== null
      ? [
          `Bound, whole process ≤ ${MULTIPLE_BOUND} × XlsxWriter's: ${(command / fair).toFixed(2)}, ${held(command / fair, MULTIPLE_BOUND)}.`,
        ]
      : []),
  ];
  const many = (count: number): string => count.toLocaleString('en-US');
  const row = (what: string, own: string, beside = '', ratio = ''): string[] => [what, own, beside, ratio];
  return [
    `### ${WORDS[name]}: ${many(figures)} figures, ${many(rows)} rows of 数据台账, ${many(cells)} cells, ${many(formulas)} formulas (${ROUNDS[name]} rounds in turn)`,
    ...verdict,
    table(
      ['what', '`gqbook report --ledger`', 'XlsxWriter, cells only', 'ratio'],
      [
        row('whole process', ms(command), theirs ? ms(theirs.whole) : '', multiple(command, theirs?.whole)),
        ...(fair === null
          ? []
          : [row('whole process, without XlsxWriter’s reading of its cells', ms(command), ms(fair), multiple(command, fair))]),
        ...PHASE_NAMES.map((phase) => {
          const own = ms(median(ours.map((once) => once[phase])));
          return phase === 'write' && theirs
            ? row(`of this: ${PHASES[phase]}`, own, ms(theirs.write), multiple(write, theirs.write))
            : row(`of this: ${PHASES[phase]}`, own);
        }),
        row('peak memory', mebibytes(ours), theirs ? mebibytes(reference) : ''),
        row('file', kibibytes(ours), theirs ? kibibytes(reference) : ''),
      ],
    ),
  ];
}

/** The command people run, over ledgers of three sizes. */
export function reportSection(root: string): string {
  const title = '## Reports over ledgers';
  if (!existsSync(join(root, 'dist', 'gqbook.cjs'))) return `${title}\n\ndist/gqbook.cjs is absent: skipped.`;
  mkdirSync(join(root, 'out', 'bench'), { recursive: true });
  const python = pythonWith('xlsxwriter');
  const seeds = loadSeeds();
  const sections = (Object.keys(LEDGERS) as LedgerName[]).flatMap((name) => results(measured(name, seeds, root, python)));
  return [
    title,
    [
      'The whole report of 2024-02 (charts, print setup, everything) by the command people run, from a ledger file on disk: reading and checking it, laying out, calculating, writing.',
      'The ledgers are sample books that begin earlier or later; what the full sheet has no room for stays in the ledger.',
      python
        ? `Beside it ${python.version} writes the very same cells of all sheets with their styles, cached values and widths, and nothing else: it is handed them as JSON and neither lays out nor calculates. Reading that JSON is no work of a writer and is told apart; its memory holds the parsed cells.`
        : 'XlsxWriter is absent on this machine (Debian: python3-xlsxwriter): skipped, and nothing is said of the bound against it.',
      'Medians.',
    ].join(' '),
    ...sections,
  ].join('\n\n');
}
