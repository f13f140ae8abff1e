import { cellAddress } from '../../model/address';
import type { SheetCell } from '../../model/sheet-cells';
import type { PlanStyle } from '../../model/style';
import type { PlacedCell, PlanCell } from '../../model/workbook-plan';
import { isLine } from './named-rows';
import type { KeptRow, SheetState } from './sheet-state';
import type { WorkbookMoves } from './workbook-moves';

/** Cells to write at their places, and addresses of those that a person entered something in. */
export interface WrittenCells {
  cells: PlacedCell[];
  entered: string[];
}

/** A cell with what leads elsewhere moved; the same cell where nothing does. */
export function movedCell(cell: PlanCell, on: string, moves: WorkbookMoves): PlanCell {
  if (cell.kind === 'computed') {
    const formula = moves.formula(cell.formula, on);
    return formula === cell.formula ? cell : { ...cell, formula };
  }
  return cell.kind === 'text' && cell.link !== undefined ? { ...cell, link: moves.link(cell.link) } : cell;
}

/** Whether a person entered something in a cell: anything in an input but what is planned there, a constant where a formula was proposed. */
function isEntered(cell: PlanCell, now: SheetCell, styles: Readonly<Record<string, PlanStyle>>): boolean {
  if (cell.kind === 'input') return now.formula !== undefined || now.value !== cell.value;
  return cell.kind === 'computed' && now.formula === undefined && styles[cell.style ?? '']?.unlocked === true;
}

/** Cells of a kept row that were ours, blank; its key stays, so that the row is taken again when its key comes back. */
function emptied({ present, row, block: id }: KeptRow, { sheet, blocks, inputs }: SheetState): PlacedCell[] {
  const [any] = blocks.values();
  const block = blocks.get(id ?? '');
  const keyColumn = (block ?? any)?.keyColumn ?? 1;
  const filled = sheet.filledRow(present).filter(({ column }) => column !== keyColumn && column !== block?.table?.keyColumn);
  const spans = [...(block?.columns.values() ?? [])];
  const lineColumn = Math.min(...[...blocks.values()].flatMap(({ columns }) => [...columns.values()].map(({ first }) => first)));
  const isOurs = ({ column, formula }: SheetCell): boolean =>
    block === undefined
      ? column === lineColumn
      : spans.some(({ first, last }) => column >= first && column <= last) &&
        (formula !== undefined || inputs.get(block.id)?.has(column) !== true);
  return filled.filter(isOurs).map(({ column }) => ({ row, column, cell: { kind: 'blank' } }));
}

/** What is written into a sheet that people worked in. */
export function writtenCells(state: SheetState, moves: WorkbookMoves, styles: Readonly<Record<string, PlanStyle>>): WrittenCells {
  const { planned, sheet, present, kept } = state;
  const entered: string[] = [];
  const written: { row: number; cells: PlacedCell[] }[] = kept.map((each) => ({ row: each.row, cells: emptied(each, state) }));
  const names = new Map([...planned.rows].map(([name, row]) => [row, name]));
  for (const plannedRow of planned.cells.rows) {
    const row = state.moves.row(plannedRow);
    if (row === undefined) continue;
    const name = names.get(plannedRow) ?? '';
    const now = present.get(name);
    const cells: PlacedCell[] = [];
    for (const placed of planned.cells.row(plannedRow)) {
      const column = state.moves.column(plannedRow, placed.column);
      // A cell over several columns may have become narrower.
      if (column === undefined || cells.some((other) => other.column === column)) continue;
      const there = now === undefined ? undefined : sheet.filled(now, column);
      if (there !== undefined) {
        // What is blank on a line only fills it to its end.
        if (placed.cell.kind === 'blank' && isLine(name)) continue;
        if (isEntered(placed.cell, there, styles)) {
          entered.push(cellAddress(row, column));
          continue;
        }
      }
      const cell = movedCell(placed.cell, planned.sheet.name, moves);
      cells.push(row === placed.row && column === placed.column && cell === placed.cell ? placed : { row, column, cell });
    }
    if (cells.some((cell, index) => cell.column <= (cells[index - 1]?.column ?? 0))) cells.sort((a, b) => a.column - b.column);
    written.push({ row, cells });
  }
  return { cells: written.sort((a, b) => a.row - b.row).flatMap(({ cells }) => cells), entered };
}
