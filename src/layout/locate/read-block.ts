import type { BlockContext } from './block-context';
import { BlockPlaces } from './block-places';
import { findColumns, type FoundColumns } from './columns';
import type { FoundBlock } from './find-blocks';
import type { Grid } from './grid';
import { readRow, type RowReading } from './read-row';
import { findRows, type FoundRow, type FoundRows } from './rows';
import { withoutSlipped } from './slipped-columns';
import { unplaced } from './unplaced';
import type { ReadFigure, Remark } from '../../model/reading';

/** What a block gives. */
export interface BlockReading {
  block: FoundBlock;
  grid: Grid;
  columns: FoundColumns;
  rows: FoundRows;
  figures: readonly ReadFigure[];
  /** What its formulas are worth. */
  answers: readonly ReadFigure[];
  remarks: readonly Remark[];
}

/** Rows whose key stands there before. */
function repeatedRows({ rows }: FoundRows, places: BlockPlaces): Remark[] {
  const first = new Map<string, FoundRow>();
  return rows.flatMap((found): Remark[] => {
    const before = first.get(found.key);
    if (before === undefined) first.set(found.key, found);
    return before === undefined ? [] : [{ kind: 'rowRepeated', place: places.row(found), received: found.key, other: places.row(before) }];
  });
}

/** Reads a block: its columns, its rows, then its cells. */
export function readBlock(block: FoundBlock, grid: Grid, context: BlockContext): BlockReading {
  const found = findColumns(block, grid);
  const rows = findRows(block, found, grid);
  const columns = withoutSlipped(found, block, rows.rows, grid);
  const places = new BlockPlaces(block, grid, columns, context.messages);
  const read: RowReading[] = rows.rows.map((row) => readRow(row, places, context));
  return {
    block,
    grid,
    columns,
    rows,
    figures: read.flatMap(({ figures }) => figures),
    answers: read.flatMap(({ answers }) => answers),
    remarks: [
      ...columns.remarks,
      ...rows.remarks,
      ...repeatedRows(rows, places),
      ...read.flatMap(({ remarks }) => remarks),
      ...unplaced(rows, places),
    ],
  };
}
