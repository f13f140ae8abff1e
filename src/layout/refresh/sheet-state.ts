import type { NamedArea } from '../locate/block-names';
import type { PlanStyle } from '../../model/style';
import type { BlockColumns } from './block-columns';
import { blockOf, isLine, keyOf, namedRows } from './named-rows';
import type { PlannedSide } from './planned-side';
import { headRows, presentBlocks } from './present-blocks';
import type { PresentSheet } from './present-sheet';
import { goneRows, newRows, RowShift } from './row-edits';
import { SheetMoves } from './sheet-moves';
import { withSortedKeys } from './sorted-keys';
import type { RowEdit } from './workbook-refresh';

/** A row that the plan no longer has and that stays: where it stood, and where it stands. */
export interface KeptRow {
  key: string;
  present: number;
  row: number;
  /** Its block; absent: a line. */
  block?: string;
}

/** A sheet of ours that people worked in, and what its rows come to. */
export interface SheetState {
  planned: PlannedSide;
  sheet: PresentSheet;
  /** Its blocks as they stand. */
  blocks: ReadonlyMap<string, BlockColumns>;
  /** Row of each name before and after the edits. */
  present: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, number>;
  edits: readonly RowEdit[];
  inserted: readonly number[];
  kept: readonly KeptRow[];
  moves: SheetMoves;
  /** Table columns in which people enter figures, by block: sheet columns as they stand. */
  inputs: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Blocks of the plan that the sheet has lost: their key cell, or a column. */
export const lostBlocks = (planned: PlannedSide, blocks: ReadonlyMap<string, BlockColumns>): string[] =>
  [...planned.blocks.keys()].filter((id) => !blocks.has(id));

/** The sheet columns of each block that have cells to fill in. */
function inputColumns(
  { blocks: planned, rows, cells }: PlannedSide,
  blocks: ReadonlyMap<string, BlockColumns>,
  styles: Readonly<Record<string, PlanStyle>>,
): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [name, row] of rows) {
    const id = blockOf(name) ?? '';
    const [from, to] = [planned.get(id), blocks.get(id)];
    if (from === undefined || to === undefined) continue;
    for (const { column, cell } of cells.row(row)) {
      if (cell.kind !== 'input' && (cell.kind !== 'computed' || styles[cell.style ?? '']?.unlocked !== true)) continue;
      for (const [columnId, { first }] of from.columns) {
        const there = first === column ? to.columns.get(columnId) : undefined;
        if (there !== undefined) found.set(id, (found.get(id) ?? new Set()).add(there.first));
      }
    }
  }
  return found;
}

/** Whether a row that the plan no longer has holds something of a person's: outside our columns, or entered in a column for it. */
function holdsOthers(name: string, row: number, state: Pick<SheetState, 'sheet' | 'blocks' | 'inputs'>): boolean {
  const { sheet, blocks, inputs } = state;
  const block = blocks.get(blockOf(name) ?? '');
  const [any] = blocks.values();
  const keyColumn = (block ?? any)?.keyColumn ?? 1;
  if (block === undefined) return sheet.filledRow(row).filter(({ column }) => column !== keyColumn).length > 1;
  const spans = [...block.columns.values()];
  const entered = inputs.get(block.id);
  return sheet
    .filledRow(row)
    .some(
      ({ column, formula }) =>
        (column !== keyColumn && !spans.some(({ first, last }) => column >= first && column <= last)) ||
        (formula === undefined && entered?.has(column) === true),
    );
}

/** Words over tables that have no names, as on forms: rows between key row and first row, unless somebody put one between. */
function formHeads(planned: PlannedSide, blocks: ReadonlyMap<string, BlockColumns>, present: ReadonlyMap<string, number>, shift: RowShift) {
  const heads = new Map<number, number>();
  for (const [id, block] of planned.blocks) {
    const there = blocks.get(id);
    if (there === undefined) continue;
    const count = headRows(block, planned.rows);
    const isWhole = present.size > 0 && headRows(there, present) === count;
    const named = new Set(planned.rows.values());
    for (let head = 1; isWhole && head <= count; head++)
      if (!named.has(block.keyRow + head)) heads.set(block.keyRow + head, shift.after(there.keyRow + head));
  }
  return heads;
}

/** What brings a sheet's rows to the plan; undefined when blocks are lost. */
export function sheetState(
  planned: PlannedSide,
  sheet: PresentSheet,
  names: readonly NamedArea[],
  styles: Readonly<Record<string, PlanStyle>>,
): SheetState | { lost: readonly string[] } {
  const blocks = presentBlocks(planned, sheet, names);
  const lost = lostBlocks(planned, blocks);
  if (lost.length > 0) return { lost };
  const [first] = blocks.values();
  const keyColumn = first?.keyColumn ?? 1;
  const present = withSortedKeys(namedRows(sheet, keyColumn, blocks), blocks, sheet, planned);
  const inputs = inputColumns(planned, blocks, styles);
  const gone = goneRows(planned, present);
  const keeps = new Set(gone.filter(([name, row]) => holdsOthers(name, row, { sheet, blocks, inputs })).map(([name]) => name));
  const added = newRows(planned, present, (id) => {
    const block = planned.blocks.get(id);
    return block === undefined ? 0 : headRows(block, planned.rows);
  });
  const shift = new RowShift(
    added,
    gone.flatMap(([name, row]) => (keeps.has(name) ? [] : [row])),
  );
  const newPlaces = shift.newPlaces();
  const places = new Map([...planned.rows.keys()].map((name) => [name, newPlaces.get(name) ?? shift.after(present.get(name) ?? 0)]));
  return {
    planned,
    sheet,
    blocks,
    present,
    places,
    edits: shift.edits(),
    inserted: [...newPlaces.values()].sort((a, b) => a - b),
    kept: gone.flatMap(([name, row]): KeptRow[] => {
      if (!keeps.has(name)) return [];
      const block = blockOf(name);
      return [{ key: isLine(name) ? name : keyOf(name), present: row, row: shift.after(row), ...(block !== undefined && { block }) }];
    }),
    moves: new SheetMoves(planned, blocks, places, formHeads(planned, blocks, present, shift)),
    inputs,
  };
}
