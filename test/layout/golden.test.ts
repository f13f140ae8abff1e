import { messagesFor, type Language } from '../../src/i18n/messages';
import { entryWorkbooks } from '../../src/layout/entry-workbook';
import { planWorkbook, REPORT_SHEETS } from '../../src/layout/workbook';
import type { Figure } from '../../src/model/figure';
import { sampleBook, SAMPLE_BOOK } from '../../src/model/sample/book';
import { loadSeeds } from '../../src/model/seeds/seeds';
import { template, TEMPLATE_IDS } from '../../src/model/templates/files';
import { expectFile } from '../golden';
import { planText } from './plan-text';

/** Plans of every template, a cell a line. Renew with `npm run golden` and read the difference. */
const seeds = loadSeeds();
const planned = (sheets: readonly string[], language: Language = 'zh-CN', ledger: readonly Figure[] = []) =>
  planWorkbook({ seeds, period: 202402, ledger, sheets, messages: messagesFor(language) }).plan;

const report = planned(REPORT_SHEETS);
/** Sheets that say something only when months are reported. */
const monthly = planned(REPORT_SHEETS, 'zh-CN', sampleBook({ seeds, ...SAMPLE_BOOK }));
const MONTHLY = ['overview', 'indicator-completion', 'park-operation', 'project-progress'];
/** Sheets of units' workbooks are reviewed there (entry-golden.test.ts). */
const { units, isAsked, layouts } = entryWorkbooks({ seeds, period: 202403, ledger: [], messages: messagesFor('zh-CN') });
const unitSheets = new Set(units.filter(isAsked).flatMap((unit) => layouts(unit).map((sheet) => sheet.template)));
const alone = TEMPLATE_IDS.filter((id) => !REPORT_SHEETS.includes(id) && !unitSheets.has(id));

test.each(REPORT_SHEETS)('the report plans %s as reviewed', (id) => {
  const name = template(id).sheetName;
  const plan = MONTHLY.includes(id) ? monthly : report;
  expectFile(
    `test/golden/plans/${id}.txt`,
    planText(
      plan,
      plan.sheets.filter((sheet) => sheet.name === name),
    ),
  );
});

test.each(alone)('%s is planned alone as reviewed', (id) => {
  const plan = planned([id]);
  expectFile(`test/golden/plans/${id}.txt`, planText(plan, plan.sheets.slice(0, 1)));
});

test('the hidden identity sheet is planned as reviewed', () => {
  expectFile('test/golden/plans/_gq.txt', planText(report, report.sheets.slice(-1)));
});

test('English changes labels, never sheet names, keys or names of blocks', () => {
  const english = planned(REPORT_SHEETS, 'en-US');
  expect(english.sheets.map(({ name }) => name)).toEqual(report.sheets.map(({ name }) => name));
  expect(english.names.map(({ name }) => name)).toEqual(report.names.map(({ name }) => name));
  const keys = (plan: typeof report) =>
    plan.sheets.map(({ cells }) =>
      cells.filter(({ column, cell }) => column === 1 && 'text' in cell).map(({ cell }) => 'text' in cell && cell.text),
    );
  expect(keys(english).slice(0, -1)).toEqual(keys(report).slice(0, -1));
  const overview = planText(english, english.sheets.slice(0, 1));
  expect(overview).toContain('Key projects');
});
