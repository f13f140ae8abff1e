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

/** Whether a person may keep something in a cell: to fill in, to replace, or blank on a line, which it only fills to its end. */
function isShared(cell: PlanCell, name: string, styles: Readonly<Record<string, PlanStyle>>): boolean {
  if (cell.kind === 'input') return true;
  if (cell.kind === 'computed') return styles[cell.style ?? '']?.unlocked === true;
  return cell.kind === 'blank' && isLine(name);
}

/** Whether a person entered something: anything in an input but what is planned there, a constant where a formula was proposed. */
const isEntered = (cell: PlanCell, now: SheetCell): boolean =>
  now.formula === undefined ? cell.kind !== 'input' || now.value !== cell.value : cell.kind === 'input';

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
    const columns = state.moves.columns(plannedRow);
    for (const placed of planned.cells.row(plannedRow)) {
      const column = columns.get(placed.column);
      // A cell over several columns may have become narrower.
      if (column === undefined || cells.at(-1)?.column === column) continue;
      const there = now !== undefined && isShared(placed.cell, name, styles) ? sheet.filled(now, column) : undefined;
      if (there !== undefined) {
        if (placed.cell.kind === 'blank') continue;
        if (isEntered(placed.cell, there)) {
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
