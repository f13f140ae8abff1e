import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './table';

/** What an action cost, as test/officejs/budget.test.ts keeps it on record. */
interface Cost {
  sheets: number;
  most: number;
  syncs: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

const ACTIONS: Readonly<Record<string, string>> = {
  insertSheet: 'insert 园区名录',
  insertEntryWorkbook: 'insert the entry workbook of a park',
  readEntryWorkbook: 'read it back',
  insertReport: 'insert the report (sample book)',
  readReport: 'read it back',
  refreshReport: 'refresh it in place to the next month',
  undoInsert: 'undo inserting seven sheets',
};

const kib = (bytes: number): string => (bytes / 1024).toFixed(0);

/** Requests and bytes between add-in and Excel: exact numbers of a test, the same on every machine, so nothing is measured here. */
export function excelSection(root: string): string {
  const record = JSON.parse(readFileSync(join(root, 'test', 'golden', 'excel-traffic.json'), 'utf8')) as Readonly<Record<string, Cost>>;
  const rows = Object.entries(record).map(([action, cost]) => [
    ACTIONS[action] ?? action,
    String(cost.sheets),
    `${cost.syncs} (${cost.most})`,
    String(cost.actions),
    `${kib(cost.requestBytes)} (${kib(cost.largestRequest)})`,
    `${kib(cost.responseBytes)} (${kib(cost.largestResponse)})`,
  ]);
  return [
    '## Excel, through Office.js',
    'Counted at the unmodified client library against the simulated Excel (docs/simulated-excel.md), kept on record by a test that fails when a number changes. Requests: in brackets the most the design allows (to write: 1 to read, 1 a sheet, 1 for the looks of its charts, 1 to protect, 1 for each further 2 MB; to read: 2, and 1 for each 2 MB). Bytes: in brackets the largest single one; Excel on the web refuses 5 MB.',
    table(['action', 'sheets', 'requests', 'actions', 'sent, KiB', 'received, KiB'], rows),
  ].join('\n\n');
}
