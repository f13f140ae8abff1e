import { nodeInflate } from '../../../src/cli/node-inflate';
import { messagesFor } from '../../../src/i18n/messages';
import { planWorkbook, REPORT_SHEETS } from '../../../src/layout/workbook';
import { constantValue } from '../../../src/model/cell-value';
import type { Figure } from '../../../src/model/figure';
import { sampleBook, SAMPLE_BOOK } from '../../../src/model/sample/book';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import type { RawValue } from '../../../src/model/sheet-cells';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { madeCell } from '../model/cell-grid';
import { sheetNamed } from '../model/sheets';
import { openWorkbook } from '../open-workbook';
import { SimulatedExcel } from '../simulated-excel';
import { giveCalculator } from './give-calculator';

/** The report of February 2024: what its plan says each formula is worth, and what the engine finds. */
const seeds = loadSeeds();
const book = sampleBook({ seeds, ...SAMPLE_BOOK });
const planned = (ledger: readonly Figure[]) =>
  planWorkbook({ seeds, period: 202402, ledger, sheets: REPORT_SHEETS, messages: messagesFor('zh-CN') }).plan;

const plan = planned(book);
const excel = new SimulatedExcel();
beforeAll(async () => {
  excel.workbook = openWorkbook(readWorkbook(await writeWorkbook(plan), 'report.xlsx', nodeInflate));
  giveCalculator(excel);
}, 60_000);

/** Equal but for the order in which binary fractions were added up. */
function agree(a: RawValue | undefined, b: RawValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Formulas that are not worth what a plan says, and how many there are. */
function compared({ sheets }: WorkbookPlan): { formulas: number; differences: string[] } {
  let formulas = 0;
  const differences = sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, cell }) => {
      if (cell.kind !== 'computed') return [];
      formulas++;
      const found = sheetNamed(excel.workbook, name)?.cells.get(row)?.get(column)?.value;
      return agree(found, cell.cached) ? [] : [`${name} ${row},${column}: ${JSON.stringify(cell.cached)} became ${JSON.stringify(found)}`];
    }),
  );
  return { formulas, differences };
}

/** Forgets what formulas are worth. */
function forgetResults(): void {
  for (const { cells } of excel.workbook.sheets)
    for (const row of cells.values()) for (const cell of row.values()) if (cell.formula !== undefined) cell.value = null;
}

test('the engine finds for every formula of the report what the plan says it is worth', () => {
  forgetResults();
  excel.calculate();
  const { formulas, differences } = compared(plan);
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(2500);
}, 60_000);

test('one corrected figure moves the report as a plan over the corrected figures would', () => {
  const isCorrected = ({ period, subject, measure, valueKind }: Figure) =>
    period === 202402 && subject === 'PK1' && measure === 'P01' && valueKind === 'ytd';
  const corrected = planned(
    book.map((figure) =>
      isCorrected(figure) && figure.value.type === 'number' ? { ...figure, value: { ...figure.value, number: 123456 } } : figure,
    ),
  );
  const cellsBefore = plan.sheets.find(({ name }) => name === '数据台账')?.cells ?? [];
  const ledger = sheetNamed(excel.workbook, '数据台账');
  let corrections = 0;
  corrected.sheets
    .find(({ name }) => name === '数据台账')
    ?.cells.forEach(({ row, column, cell }, index) => {
      const before = cellsBefore[index]?.cell;
      if (ledger === undefined || cell.kind === 'computed' || JSON.stringify(before) === JSON.stringify(cell)) return;
      madeCell(ledger, row, column).value = constantValue(cell);
      corrections++;
    });
  excel.calculate();
  expect(compared(corrected).differences).toEqual([]);
  // It did move something, and little was written.
  expect(compared(plan).differences.length).toBeGreaterThan(0);
  expect(corrections).toBeGreaterThan(0);
  expect(corrections).toBeLessThan(5);
}, 60_000);
