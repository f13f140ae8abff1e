import type { PlacedCell, PlanSheet } from '../../model/workbook-plan';
import type { PresentSheet } from './present-sheet';
import type { WorkbookMoves } from './workbook-moves';

/** The hidden sheet that mirrors the envelope, whole: its sheets under the names they now have, and nothing of what it held before. */
export function rewrittenMirror(planned: PlanSheet, now: PresentSheet, moves: WorkbookMoves): PlanSheet {
  const listed = new Set(planned.cells.flatMap(({ row, column, cell }) => (column === 1 && isText(cell, 'sheet') ? [row] : [])));
  const cells = planned.cells.map((placed): PlacedCell => {
    const { row, column, cell } = placed;
    return column === 2 && listed.has(row) && cell.kind === 'text'
      ? { row, column, cell: { ...cell, text: moves.name(cell.text) } }
      : placed;
  });
  const taken = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const old = now.rows.flatMap((row) =>
    now
      .filledRow(row)
      .flatMap(({ column }): PlacedCell[] => (taken.has(`${row},${column}`) ? [] : [{ row, column, cell: { kind: 'blank' } }])),
  );
  return { ...planned, name: now.name, cells: [...cells, ...old].sort((a, b) => a.row - b.row || a.column - b.column) };
}

const isText = (cell: PlacedCell['cell'], text: string): boolean => cell.kind === 'text' && cell.text === text;
