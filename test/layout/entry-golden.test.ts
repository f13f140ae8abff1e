import { messagesFor } from '../../src/i18n/messages';
import { entryWorkbooks } from '../../src/layout/entry-workbook';
import { sampleBook, SAMPLE_BOOK } from '../../src/model/sample/book';
import { loadSeeds } from '../../src/model/seeds/seeds';
import { expectFile } from '../golden';
import { planText } from './plan-text';

/** Plans of a workbook of each kind of unit, a cell a line. Renew with `npm run golden` and read the difference. */
const seeds = loadSeeds();
const workbooks = entryWorkbooks({ seeds, period: 202403, ledger: sampleBook({ seeds, ...SAMPLE_BOOK }), messages: messagesFor('zh-CN') });

test.each([
  ['PK1', 'a park'],
  ['C441881', 'a county'],
  ['D04', 'a department'],
  ['G440112', 'a partner district'],
  ['ZHB', 'the programme office'],
])('the workbook of %s, %s, is planned as reviewed', (unit) => {
  const plan = workbooks.plan(unit);
  expectFile(`test/golden/entry/${unit}.txt`, planText(plan, plan.sheets, true));
});
