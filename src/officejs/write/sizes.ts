import { columnLetters } from '../../model/address';
import type { PlanSheet } from '../../model/workbook-plan';
import { addressLists } from '../areas';

/** Pixels of a digit in the default font of the files this product makes, and points of a pixel: what a column's width is measured in. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Width of a column in points, as wide as a file with that width in characters shows it: whole pixels. */
export const columnPoints = (characters: number): number => Math.trunc(characters * DIGIT + 0.5) * POINTS_PER_PIXEL;

/** Addresses of whole columns or rows by a property of theirs. */
function grouped<T>(entries: Iterable<readonly [address: string, property: T]>): Map<T, string[]> {
  const groups = new Map<T, string[]>();
  for (const [address, property] of entries) groups.set(property, [...(groups.get(property) ?? []), address]);
  return groups;
}

/** Column widths, row heights, and what is hidden. `rows`: only these; absent: all. */
export function writeSizes(sheet: Excel.Worksheet, plan: Pick<PlanSheet, 'columns' | 'rows'>): void {
  const letters = (index: number): string => `${columnLetters(index + 1)}:${columnLetters(index + 1)}`;
  const widths = grouped(plan.columns.map(({ width }, index) => [letters(index), columnPoints(width)] as const));
  for (const [width, addresses] of widths) for (const list of addressLists(addresses)) sheet.getRanges(list).format.columnWidth = width;
  plan.columns.forEach(({ hidden }, index) => {
    if (hidden) sheet.getRange(letters(index)).columnHidden = true;
  });
  writeHeights(sheet, plan.rows);
}

/** Row heights in points, and hidden rows. */
export function writeHeights(sheet: Excel.Worksheet, rows: PlanSheet['rows']): void {
  const heights = grouped(rows.flatMap(({ row, height }) => (height === undefined ? [] : [[`${row}:${row}`, height] as const])));
  for (const [height, addresses] of heights) for (const list of addressLists(addresses)) sheet.getRanges(list).format.rowHeight = height;
  for (const { row, hidden } of rows) if (hidden) sheet.getRange(`${row}:${row}`).rowHidden = true;
}
