import { columnLetters } from '../../model/address';
import type { FoundColumns } from './columns';
import type { FoundBlock } from './find-blocks';
import type { Grid } from './grid';
import { plain } from './plain';
import type { FoundRow } from './rows';

/**
 * Whether the cells of a column were pushed up or down beside its rows, as inserting or deleting a cell does: words of a closed cell or a
 * formula stand where something was to be typed, and a closed or calculated cell has lost its own.
 */
function hasSlipped(index: number, column: number, rows: readonly FoundRow[], grid: Grid): boolean {
  const sentCells = rows.map(({ sent }) => sent?.cells[index]);
  const closedWords = new Set(
    sentCells.flatMap((sent) => (sent?.look.role === 'closed' && sent.kind === 'label' ? [plain(sent.text)] : [])),
  );
  let strange = false;
  let lost = false;
  rows.forEach(({ row }, at) => {
    const sent = sentCells[at];
    const hasFormula = grid.at(row, column)?.formula !== undefined;
    const text = plain(grid.text(row, column));
    if (sent?.kind === 'computed') lost ||= !hasFormula;
    else if (sent?.look.role === 'closed' && sent.kind === 'label') lost ||= text !== plain(sent.text);
    else strange ||= hasFormula || (text !== '' && closedWords.has(text));
  });
  return strange && lost;
}

/** The columns of a block without those whose cells have slipped: their numbers stand in rows that are not theirs. */
export function withoutSlipped(
  found: FoundColumns,
  { table, headerRow, firstRow }: FoundBlock,
  rows: readonly FoundRow[],
  grid: Grid,
): FoundColumns {
  const slipped = found.columns.filter(({ index, column }) => hasSlipped(index, column, rows, grid));
  if (slipped.length === 0) return found;
  return {
    ...found,
    columns: found.columns.filter((each) => !slipped.includes(each)),
    refused: new Set([...found.refused, ...slipped.map(({ index }) => index)]),
    remarks: [
      ...found.remarks,
      ...slipped.map(({ index, column }) => ({
        kind: 'columnSlipped' as const,
        place: { sheet: grid.name, cell: `${columnLetters(column)}${headerRow ?? firstRow}` },
        received: table.columns[index]?.header.replace(/\n/g, '') ?? '',
      })),
    ],
  };
}
