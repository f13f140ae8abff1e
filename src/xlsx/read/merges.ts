import type { PlanArea } from '../../model/area';
import { EXCEL } from '../../model/limits';
import type { SheetCell } from '../../model/sheet-cells';

/**
 * Cells without those that a merged area covers: what is under one is not seen, and must not be counted. Areas are entered into one line of
 * columns as their rows come, so that neither many areas nor overlapping ones cost more than their own width.
 */
export function uncovered(cells: readonly SheetCell[], merges: readonly PlanArea[]): readonly SheetCell[] {
  if (merges.length === 0 || cells.length === 0) return cells;
  const coming = [...merges].sort((a, b) => a.firstRow - b.firstRow);
  /** Of each column the last row that is covered, and the row of the master that was met last in it. */
  const coveredTo = new Int32Array(EXCEL.columns + 2);
  const masterRow = new Int32Array(EXCEL.columns + 2);
  let next = 0;
  return cells.filter(({ row, column }) => {
    for (let area = coming[next]; area !== undefined && area.firstRow <= row; area = coming[++next]) {
      coveredTo.fill(area.lastRow, area.firstColumn, area.lastColumn + 1);
      masterRow.fill(0, area.firstColumn, area.lastColumn + 1);
      masterRow[area.firstColumn] = area.firstRow;
    }
    return (coveredTo[column] as number) < row || masterRow[column] === row;
  });
}
