import { join } from 'node:path';
import type { EntryWorkbooks } from '../layout/entry-workbook';
import type { Code } from '../model/code';
import { monthOf, yearOf, type Period } from '../model/period';
import type { WorkbookPlan } from '../model/workbook-plan';
import type { CommandContext } from './command';
import { outputFile, type OutputFile } from './output-file';

/** An entry workbook that is to be made. */
export interface EntryOrder {
  workbooks: EntryWorkbooks;
  unit: Code;
  period: Period;
  /** Counts the issues of one unit and period, from 1. */
  issue: number;
}

/** Where entry workbooks go, and how they are called. */
export interface EntryFolder {
  folder: string;
  /** Whether names are codes only. */
  ascii: boolean;
  /** Whether files that are already there may be replaced. */
  replace: boolean;
}

/** An entry workbook that waits to be written. */
export interface EntryFile {
  path: string;
  bytes: Uint8Array;
  output: OutputFile;
}

/** Name of a unit's workbook: whose, which month, which form; later issues of one say so. */
function fileName({ workbooks, unit, period, issue }: EntryOrder, plan: WorkbookPlan, ascii: boolean): string {
  const again = issue === 1 ? '' : `_${issue}`;
  if (ascii) return `${unit}_${period}${again}.xlsx`;
  return `${yearOf(period)}年${monthOf(period)}月_${workbooks.fileName(unit)}_${plan.sheets[0]?.name ?? unit}${again}.xlsx`;
}

/**
 * Makes entry workbooks, all before the first is written, so that a fault leaves none behind. Throws `outputExists` before the longer work
 * and what planning throws.
 */
export async function entryFiles(
  orders: readonly EntryOrder[],
  { folder, ascii, replace }: EntryFolder,
  { messages, progress }: Pick<CommandContext, 'messages' | 'progress'>,
): Promise<EntryFile[]> {
  // Loaded when needed: no other command pays for the library.
  const { writeWorkbook } = await import(/* webpackMode: "eager" */ '../xlsx/write/write-workbook');
  const planned = orders.map((order) => ({ order, plan: order.workbooks.plan(order.unit, order.issue) }));
  const named = await Promise.all(
    planned.map(async ({ order, plan }) => {
      const path = join(folder, fileName(order, plan, ascii));
      return { order, plan, path, output: await outputFile(path, replace) };
    }),
  );
  const files: EntryFile[] = [];
  for (const [index, { order, plan, path, output }] of named.entries()) {
    progress.step(messages.cli.entry.making(order.workbooks.fileName(order.unit), index + 1, orders.length));
    files.push({ path, output, bytes: await writeWorkbook(plan) });
  }
  return files;
}
