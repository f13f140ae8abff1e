import type { LedgerProblem } from '../../i18n/ledger-problem';
import { GqError } from '../../model/errors';
import type { Figure } from '../../model/figure';
import type { CodeBook } from '../../model/figures/code-book';
import { readRecords, type LedgerRecord } from '../../model/figures/read-ledger';
import { shown } from '../../model/shown';
import { columnOf, COLUMNS, NEEDED_COLUMNS, recordOf } from './cells';

/** Rows of cells. Throws `ledgerInvalid` where quotes do not close. */
async function tableOf(text: string, path: string): Promise<string[][]> {
  // Loaded when needed: no other command pays for the library.
  const { parse, CsvError } = await import(/* webpackMode: "eager" */ 'csv-parse/sync');
  try {
    return parse(text, { bom: true, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines ?? 1);
    throw new GqError('ledgerInvalid', { path, problems: [{ line, field: '-', fault: 'notCsv', received: '' }] });
  }
}

function headProblems(head: readonly string[]): LedgerProblem[] {
  const problem = (field: string, fault: LedgerProblem['fault']): LedgerProblem => ({
    line: 1,
    field: shown(field),
    fault,
    received: shown(field),
  });
  return [
    ...NEEDED_COLUMNS.filter((column) => !head.includes(column)).map((column) => problem(column, 'missing')),
    ...head.filter((column) => column !== '' && !COLUMNS.includes(column)).map((column) => problem(column, 'unknownField')),
    ...head.filter((column, i) => column !== '' && head.indexOf(column) !== i).map((column) => problem(column, 'doubleColumn')),
  ];
}

/**
 * Reads a table of figures: what `csvText` writes, as Excel saves it again, columns in any order. Throws `ledgerInvalid` that names every row
 * and field at fault; nothing of a faulty file is used. Rows are counted as Excel counts them. `path` is what messages call the file.
 */
export async function readCsv(text: string, path: string, codes: CodeBook): Promise<readonly Figure[]> {
  const [first = [], ...rows] = await tableOf(text, path);
  const head = first.map((name) => name.trim());
  const faults = headProblems(head);
  if (faults.length > 0) throw new GqError('ledgerInvalid', { path, problems: faults });
  const problems: LedgerProblem[] = [];
  const records = rows.flatMap((cells, i): LedgerRecord[] => {
    const line = i + 2;
    if (cells.every((cell) => cell === '')) return [];
    const excess = cells.find((cell, column) => cell !== '' && (head[column] ?? '') === '');
    if (excess !== undefined) problems.push({ line, field: '-', fault: 'excessCell', received: shown(excess) });
    return [{ line, record: recordOf(Object.fromEntries(head.map((name, column) => [name, cells[column] ?? '']))) }];
  });
  return readRecords(records, path, codes, problems, columnOf);
}
