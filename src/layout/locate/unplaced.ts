import type { Remark } from '../../model/reading';
import type { BlockPlaces } from './block-places';
import type { FoundRows } from './rows';

/** What stands in the table's columns, but in no row of it, or in its rows, but in no column of it: named, never guessed. */
export function unplaced({ rows, unknown }: FoundRows, places: BlockPlaces): Remark[] {
  const beside = rows.flatMap((found) => places.columns.unknown.map((column) => ({ row: found.row, column, found })));
  const between = unknown.flatMap((row) => places.inputs().map(({ column }) => ({ row, column, found: undefined })));
  return [...beside, ...between]
    .filter(({ row, column }) => !places.isBlank(row, column))
    .map(({ row, column, found }) => ({ kind: 'unplaced', place: places.place(row, column, found), received: places.value(row, column) }));
}
