import { planWorkbook, REPORT_SHEETS } from '../src/layout/workbook';
import { messagesFor } from '../src/i18n/messages';
import { parsePeriod } from '../src/model/period';
import { loadSeeds } from '../src/model/seeds/seeds';

/** What `gqbook report --sample` spends where, milliseconds, in a fresh process, as JSON. */
async function run(): Promise<void> {
  const marks = [performance.now()];
  const mark = () => void marks.push(performance.now());
  const seeds = loadSeeds();
  mark();
  const { plan } = planWorkbook({
    seeds,
    period: parsePeriod('2024-02'),
    ledger: [],
    sheets: REPORT_SHEETS,
    messages: messagesFor('zh-CN'),
  });
  mark();
  // As the command does, so that loading the library is measured apart.
  const { writeWorkbook } = await import(/* webpackMode: "eager" */ '../src/xlsx/write/write-workbook');
  mark();
  await writeWorkbook(plan);
  mark();
  const [load, layOut, library, write] = marks.slice(1).map((at, index) => at - (marks[index] ?? at));
  process.stdout.write(JSON.stringify({ load, layOut, library, write }));
}

void run();
