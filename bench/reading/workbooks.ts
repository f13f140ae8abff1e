import { messagesFor } from '../../src/i18n/messages';
import { entryWorkbooks } from '../../src/layout/entry-workbook';
import { parsePeriod } from '../../src/model/period';
import { sampleBook, SAMPLE_BOOK } from '../../src/model/sample/book';
import { dice, type Dice } from '../../src/model/sample/dice';
import type { Seeds } from '../../src/model/seeds/seeds';
import type { PlacedCell, WorkbookPlan } from '../../src/model/workbook-plan';

/** Largest amount that somebody fills in. */
const MOST = 99_999;

/** What somebody types into a cell, by its number format. */
const TYPED: Readonly<Record<string, (thrown: Dice) => number | string>> = {
  '#,##0.00': (thrown) => thrown.whole(1, MOST * 100) / 100,
  '#,##0': (thrown) => thrown.whole(0, MOST),
  '0.0': (thrown) => thrown.whole(-300, 900) / 10,
  'yyyy-mm-dd': (thrown) => thrown.whole(44_927, 45_382),
  '0000-00': (thrown) => 202_300 + thrown.whole(1, 12),
  '@': (thrown) => `主体结构施工至${thrown.whole(2, 30)}层，设备已订货`,
};

/** The workbooks of so many units as they come back, every cell filled in, each otherwise; the same count gives the same workbooks. */
export function returnedWorkbooks(count: number, seeds: Seeds): WorkbookPlan[] {
  const ledger = sampleBook({ seeds, ...SAMPLE_BOOK });
  const workbooks = entryWorkbooks({ seeds, period: parsePeriod('2024-03'), ledger, messages: messagesFor('zh-CN') });
  const units = workbooks.units.filter(workbooks.isAsked);
  return Array.from({ length: count }, (_, index) => {
    const plan = workbooks.plan(units[index % units.length] ?? '');
    const thrown = dice(1, 'returned', index);
    const filled = (placed: PlacedCell): PlacedCell => {
      const { cell } = placed;
      if (cell.kind !== 'input' || cell.value !== null) return placed;
      const typed = TYPED[plan.styles[cell.style ?? '']?.numberFormat ?? ''];
      return typed === undefined ? placed : { ...placed, cell: { ...cell, value: typed(thrown) } };
    };
    return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(filled) })) };
  });
}
