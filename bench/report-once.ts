import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { planWorkbook, REPORT_SHEETS } from '../src/layout/workbook';
import { messagesFor } from '../src/i18n/messages';
import { codeBook } from '../src/model/figures/code-book';
import { readLedger } from '../src/model/figures/read-ledger';
import { parsePeriod } from '../src/model/period';
import { loadSeeds } from '../src/model/seeds/seeds';

/** What a report spends where, milliseconds. */
export interface ReportPhases {
  /** Seeds loaded and checked. */
  load: number;
  /** Ledger read and checked. */
  read: number;
  /** Sheets laid out and planned. */
  layOut: number;
  /** exceljs loaded. */
  library: number;
  /** Plan in memory → file on disk. */
  write: number;
}

/** What a fresh process that makes one report prints. */
export interface ReportOnce extends ReportPhases {
  /** Most memory it ever held, bytes. */
  peak: number;
  /** Bytes of the file. */
  size: number;
}

/** `report-once LEDGER.ndjson OUT.xlsx`: does what `gqbook report --ledger` does, with a watch between its steps. */
async function run(ledger = '', out = ''): Promise<void> {
  const marks = [performance.now()];
  const mark = () => void marks.push(performance.now());
  const seeds = loadSeeds();
  mark();
  const figures = readLedger(readFileSync(ledger, 'utf8'), ledger, codeBook(seeds));
  mark();
  const { plan } = planWorkbook({
    seeds,
    period: parsePeriod('2024-02'),
    ledger: figures,
    sheets: REPORT_SHEETS,
    messages: messagesFor('zh-CN'),
  });
  mark();
  // As the command does, so that loading the library is measured apart.
  const { writeWorkbook } = await import(/* webpackMode: "eager" */ '../src/xlsx/write/write-workbook');
  mark();
  writeFileSync(out, await writeWorkbook(plan));
  mark();
  const [load = 0, read = 0, layOut = 0, library = 0, write = 0] = marks.slice(1).map((at, index) => at - (marks[index] ?? at));
  const peak = process.resourceUsage().maxRSS * 1024;
  const once: ReportOnce = { load, read, layOut, library, write, peak, size: statSync(out).size };
  process.stdout.write(JSON.stringify(once));
}

void run(...process.argv.slice(2));
