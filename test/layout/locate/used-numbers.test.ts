import { expectedSheets } from '../../../src/layout/expected-sheets';
import { entryWorkbooks } from '../../../src/layout/entry-workbook';
import { readReturns } from '../../../src/layout/locate/read-returns';
import { messagesFor } from '../../../src/i18n/messages';
import { figureKeyText, type Figure } from '../../../src/model/figure';
import { cellsOfPlan } from '../plan-cells';
import { catalogue, seeds } from './filled';

// Whoever reads a return need not have the ledger it was sent from: rows it knew, and numbers that spare rows follow, differ.

/** A project of the list 招商动态 that a unit reported a month ago. */
const project = (subject: string): Figure => ({
  period: 202402,
  unit: 'PK1',
  subject,
  measure: 'Z01',
  valueKind: 'none',
  value: { type: 'text', text: `项目${subject}` },
  status: 'reported',
});

/** Codes of the list's rows that are read of a workbook sent from a ledger of so many projects, and what is said. */
function readOf(count: number) {
  const ledger = Array.from({ length: count }, (_, index) => project(`PK1-${String(index + 1).padStart(3, '0')}`));
  const sent = entryWorkbooks({ seeds, period: 202403, ledger, messages: messagesFor('zh-CN') }).plan('PK1');
  const [reading] = readReturns(cellsOfPlan(sent), catalogue, expectedSheets(seeds)).returns;
  const read = reading?.figures.filter(({ figure }) => figure.measure === 'Z01').map(({ figure }) => figureKeyText(figure));
  return { wanted: ledger.map((figure) => figureKeyText({ ...figure, period: 202403 })), read, remarks: reading?.remarks };
}

it.each([1, 19, 20, 21, 24, 25, 40, 120])('a list of %i known projects is read whole by a reader without the ledger', (count) => {
  const { wanted, read, remarks } = readOf(count);
  expect(read).toEqual(wanted);
  expect(remarks).toEqual([]);
});
