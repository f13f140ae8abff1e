import { messagesFor } from '../../src/i18n/messages';
import { planWorkbook } from '../../src/layout/workbook';
import { parsePeriod } from '../../src/model/period';
import { dice } from '../../src/model/sample/dice';
import type { Seeds } from '../../src/model/seeds/seeds';
import type { PlacedCell, WorkbookPlan } from '../../src/model/workbook-plan';

/** Sheets that together are about what a unit sends back: a form with prefilled cells and lists, some 3,000 cells. */
const SHEETS = ['annual-targets', 'infrastructure-projects', 'industry-projects', 'livelihood-projects', 'project-library'];

/** Largest amount that somebody fills in. */
const MOST = 99_999;

/**
 * Workbooks as units send them back, each filled in otherwise. Until there are entry workbooks they are forms and lists of the
 * programme office of their size; the same count gives the same workbooks.
 */
export function entryWorkbooks(count: number, seeds: Seeds): WorkbookPlan[] {
  const { plan } = planWorkbook({ seeds, period: parsePeriod('2024-02'), ledger: [], sheets: SHEETS, messages: messagesFor('zh-CN') });
  return Array.from({ length: count }, (_, index) => {
    const thrown = dice(1, 'returned', index);
    const filled = (placed: PlacedCell): PlacedCell =>
      placed.cell.kind === 'input' && placed.cell.value === null
        ? { ...placed, cell: { ...placed.cell, value: thrown.whole(1, MOST * 100) / 100 } }
        : placed;
    return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(filled) })) };
  });
}
