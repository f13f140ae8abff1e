import { columnLetters } from '../../model/address';
import type { Remark } from '../../model/reading';
import type { FoundBlock } from './find-blocks';
import type { Grid } from './grid';
import { plain, withoutUnit } from './plain';

/** A column of the sheet and the table column it holds. */
export interface FoundColumn {
  /** Sheet column, counted from 1. */
  column: number;
  /** Index among the table's columns. */
  index: number;
}

/** The columns of a block. */
export interface FoundColumns {
  columns: readonly FoundColumn[];
  /** Sheet columns within the block that are none of the table's. */
  unknown: readonly number[];
  /** Table columns that were refused: they are named already. */
  refused: ReadonlySet<number>;
  remarks: readonly Remark[];
}

/** Words over a column in the row above its header: its own, or those of the merged cell it lies under. */
function groupText(grid: Grid, headerRow: number, column: number): string {
  const [area] = grid.merged(headerRow - 1, column);
  return plain(grid.text(headerRow - 1, area?.firstColumn ?? column));
}

/** Table columns that a header may belong to. The same words under different groups are told apart by the group. */
function byHeader({ table, headerRow }: FoundBlock, grid: Grid, column: number): number[] {
  if (headerRow === undefined) return [];
  const text = grid.text(headerRow, column);
  if (text.trim() === '') return [];
  const all = table.columns.map((_, index) => index);
  const exact = all.filter((index) => plain(table.columns[index]?.header ?? '') === plain(text));
  const fitting = exact.length > 0 ? exact : all.filter((index) => withoutUnit(table.columns[index]?.header ?? '') === withoutUnit(text));
  if (fitting.length < 2) return fitting;
  const group = groupText(grid, headerRow, column);
  const grouped = fitting.filter((index) => plain(table.columns[index]?.group ?? '') === group);
  return grouped.length > 0 ? grouped : fitting;
}

/** Finds the columns of a block by hidden id and header. One is enough; where they contradict, the column is not read. */
export function findColumns(block: FoundBlock, grid: Grid): FoundColumns {
  const { table, key, headerRow } = block;
  const remarks: Remark[] = [];
  const columns: FoundColumn[] = [];
  const unknown: number[] = [];
  const refused = new Set<number>();
  for (let column = 1; column <= grid.lastColumn; column++) {
    if (column === key?.column) continue;
    const id = key === undefined ? '' : grid.text(key.row, column).trim();
    const hidden = table.columns.findIndex((candidate) => candidate.id === id);
    const fitting = byHeader(block, grid, column);
    const header = headerRow === undefined ? '' : grid.text(headerRow, column).trim();
    const place = { sheet: grid.name, cell: `${columnLetters(column)}${headerRow ?? key?.row ?? block.firstRow}` };
    const agrees = hidden >= 0 && (fitting.length === 0 || fitting.includes(hidden));
    if (agrees || (hidden < 0 && fitting.length === 1)) {
      const index = agrees ? hidden : (fitting[0] ?? hidden);
      columns.push({ column, index });
      if (agrees && fitting.length === 0 && headerRow !== undefined)
        remarks.push({ kind: 'labelChanged', place, received: header, expected: table.columns[index]?.header ?? '' });
      continue;
    }
    const named = [...(hidden >= 0 ? [hidden] : []), ...fitting];
    if (named.length === 0) {
      unknown.push(column);
      continue;
    }
    for (const index of named) refused.add(index);
    const expected = named.map((index) => table.columns[index]?.header ?? '').join(' / ');
    remarks.push({ kind: 'columnUnclear', place, received: header, expected });
  }
  const last = Math.max(0, ...columns.map(({ column }) => column));
  const first = Math.min(...columns.map(({ column }) => column));
  return { columns, unknown: unknown.filter((column) => column > first && column < last), refused, remarks };
}
