import type { LayoutTable } from '../../model/sheet-layout';
import type { Grid } from './grid';
import { plain, withoutUnit } from './plain';

/** Words a header is known by, with and without its unit. */
const wordsOf = (table: LayoutTable): ReadonlySet<string> =>
  new Set(table.columns.flatMap(({ header }) => [plain(header), withoutUnit(header)]).filter((words) => words !== ''));

const known = new WeakMap<LayoutTable, ReadonlySet<string>>();

/** Whether a text is a header of a table, its unit apart. */
export function isHeaderText(table: LayoutTable, text: string): boolean {
  let words = known.get(table);
  if (words === undefined) known.set(table, (words = wordsOf(table)));
  return words.has(plain(text)) || words.has(withoutUnit(text));
}

/** Which share of a table's columns has its header in a row, 0 to 1. */
export function headerFit(table: LayoutTable, grid: Grid, row: number): number {
  const fitting = grid.row(row).filter(({ value }) => typeof value === 'string' && isHeaderText(table, value));
  return Math.min(1, fitting.length / table.columns.length);
}
