import { bareSheet } from '../../../src/model/bare-sheet';
import type { PlanArea } from '../../../src/model/area';
import type { PlacedCell, PlanCell, PlanSheet, WorkbookPlan } from '../../../src/model/workbook-plan';

const LETTERS = 26;

function place(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: [...letters].reduce((column, letter) => column * LETTERS + letter.charCodeAt(0) - 64, 0) };
}

/** An area by its A1 address: B2:D9, or B2 for one cell. */
export function area(address: string): PlanArea {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [place(first), place(last)];
  return { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column };
}

/** A cell at an A1 address. */
export const at = (address: string, cell: PlanCell): PlacedCell => ({ ...place(address), cell });

/** A text at an A1 address. */
export const text = (address: string, words: string): PlacedCell => at(address, { kind: 'text', text: words });

/** Texts one below the other, from A1. */
export const column = (...texts: readonly string[]): PlacedCell[] => texts.map((words, index) => text(`A${index + 1}`, words));

/** A visible sheet with nothing on it but what is said. */
export const sheet = (name: string, more: Partial<PlanSheet> = {}): PlanSheet => ({ ...bareSheet(name), ...more });

/** A plan of some sheets. */
export const plan = (sheets: readonly PlanSheet[], more: Partial<WorkbookPlan> = {}): WorkbookPlan => ({
  sheets,
  styles: {},
  names: [],
  properties: { title: '月报', subject: '2024年1—2月', creator: '广清办' },
  ...more,
});
