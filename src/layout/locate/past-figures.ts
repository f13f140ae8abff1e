import type { ReadFigure } from '../../model/reading';
import type { LayoutTable, SheetLayout } from '../../model/sheet-layout';
import { cellAddress } from '../../model/address';
import { boundCell } from '../binding';
import type { BlockContext } from './block-context';
import { isBlank, type Grid } from './grid';
import { valueOf } from './read-cell';

/** A cell that holds a text. */
function cellOf(grid: Grid, text: string): { row: number; column: number } | undefined {
  for (const row of grid.rows()) for (const { column, value } of grid.row(row)) if (value === text) return { row, column };
  return undefined;
}

function tablePast(key: { row: number; column: number }, { columns }: LayoutTable, grid: Grid, context: BlockContext): ReadFigure[] {
  const bound = grid.row(key.row).flatMap(({ column, value }) => {
    const binds = columns.find(({ id }) => id === value)?.binds;
    return binds?.to === 'past' ? [{ column, binds }] : [];
  });
  return grid
    .rows()
    .filter((row) => row > key.row)
    .flatMap((row) =>
      bound.flatMap(({ column, binds }): ReadFigure[] => {
        const cell = grid.at(row, column);
        const past = isBlank(cell) ? undefined : boundCell(binds, grid.text(row, key.column), context);
        if (past === undefined) return [];
        const { figure } = valueOf(past.key, cell, { sheet: grid.name, cell: cellAddress(row, column) }, context);
        return figure ? [figure] : [];
      }),
    );
}

/**
 * Figures of earlier months that a sheet shows, by its hidden keys alone: nobody fills them in, so a sheet that has lost its keys just
 * takes no history along.
 */
export function pastFigures(grid: Grid, layouts: readonly SheetLayout[], context: BlockContext): ReadFigure[] {
  return layouts.flatMap(({ template, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'table' || !block.columns.some(({ binds }) => binds?.to === 'past')) return [];
      const key = cellOf(grid, `${template}/${block.id}`);
      return key === undefined ? [] : tablePast(key, block, grid, context);
    }),
  );
}
