import type { SheetCell } from '../../model/sheet-cells';

const before = (a: SheetCell, b: SheetCell): number => a.row - b.row || a.column - b.column;

/** Cells by row, then column. Files hold them so; of one that does not, what stands later in it counts, as in other readers. */
export function inOrder(cells: SheetCell[]): SheetCell[] {
  let ordered = true;
  for (let index = 1; ordered && index < cells.length; index++)
    ordered = before(cells[index - 1] as SheetCell, cells[index] as SheetCell) < 0;
  if (ordered) return cells;
  return cells.sort(before).filter((cell, index) => {
    const next = cells[index + 1];
    return next === undefined || before(cell, next) !== 0;
  });
}
