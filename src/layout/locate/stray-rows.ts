import { cellAddress } from '../../model/address';
import type { Code } from '../../model/code';
import type { Remark } from '../../model/reading';
import type { FoundBlock } from './find-blocks';
import type { Grid } from './grid';

/** Rows that carry a code of a sheet's tables, or one of the unit's own, but stand below them, under signatures for instance. */
export function strayRows(grid: Grid, blocks: readonly FoundBlock[], unit: Code): Remark[] {
  const keys = new Set(blocks.flatMap(({ table }) => table.rows.map(({ key }) => key)));
  const first = Math.min(...blocks.map(({ firstRow }) => firstRow));
  const isCodeOfRow = (text: string): boolean =>
    keys.has(text) || (text.startsWith(`${unit}-`) && /^\d{3,}$/.test(text.slice(unit.length + 1)));
  const isWithin = (row: number): boolean => row < first || blocks.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  return grid.rows().flatMap((row): Remark[] => {
    if (isWithin(row)) return [];
    const code = grid.row(row).find(({ value }) => typeof value === 'string' && isCodeOfRow(value.trim()));
    return code ? [{ kind: 'unplaced', place: { sheet: grid.name, cell: cellAddress(row, code.column) }, received: code.value }] : [];
  });
}
