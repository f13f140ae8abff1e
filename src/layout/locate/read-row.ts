import type { FigureKey } from '../../model/figure';
import type { ReadFigure, ReadPlace, Remark } from '../../model/reading';
import type { LayoutCell } from '../../model/sheet-layout';
import { boundCell } from '../binding';
import type { BlockContext } from './block-context';
import type { BlockPlaces } from './block-places';
import type { FoundColumn } from './columns';
import { isOpen } from './find-blocks';
import { plain } from './plain';
import { readCell } from './read-cell';
import { explained, type TypedExplanation } from './row-explanation';
import type { FoundRow } from './rows';
import { isSpare } from './spare-row';

/** What a row gives. */
export interface RowReading {
  figures: readonly ReadFigure[];
  /** What its formulas are worth. */
  answers: readonly ReadFigure[];
  remarks: readonly Remark[];
}

const NOTHING: RowReading = { figures: [], answers: [], remarks: [] };

/** What a column of a row is: to be filled in, answered by a formula, or to stay as it is. */
interface RowCell extends FoundColumn {
  key?: FigureKey;
  state: 'open' | 'proposed' | 'computed' | 'fixed';
  /** The cell as it was sent; absent in rows that were not. */
  sent?: LayoutCell;
}

/** Whether a row that was not sent is one that the unit added: it has the unit's own number, and no row that was sent filled in has it. */
const isAdded = ({ key }: FoundRow, { unit, wasSent }: BlockContext): boolean =>
  key.startsWith(`${unit}-`) && /^\d{3,}$/.test(key.slice(unit.length + 1)) && !wasSent(key);

function sentCells({ sent }: FoundRow, { block, columns }: BlockPlaces): RowCell[] {
  return columns.columns.flatMap(({ column, index }): RowCell[] => {
    const cell = sent?.cells[index];
    if (cell === undefined) return [];
    const key = sent?.bindings[block.table.columns[index]?.id ?? ''];
    const state = cell.kind === 'input' ? 'open' : cell.kind !== 'computed' ? 'fixed' : isOpen(cell) ? 'proposed' : 'computed';
    return [{ column, index, state, sent: cell, ...(key && { key }) }];
  });
}

function addedCells({ key: rowKey }: FoundRow, { block, columns }: BlockPlaces, context: BlockContext): RowCell[] {
  return columns.columns.flatMap(({ column, index }): RowCell[] => {
    const binds = block.table.columns[index]?.binds;
    const bound = binds?.to === 'figure' && binds.measure !== undefined ? boundCell(binds, rowKey, context) : undefined;
    if (bound !== undefined) return [{ column, index, key: bound.key, state: bound.state === 'closed' ? 'fixed' : bound.state }];
    return binds?.to === 'explanation' ? [{ column, index, state: 'open' }] : [];
  });
}

/** What stands in the cells of a row's explanation. */
function typedExplanation(found: FoundRow, places: BlockPlaces): TypedExplanation {
  const part = (wanted: 'reason' | 'text') => {
    const at = places.columns.columns.find(({ index }) => {
      const binds = places.block.table.columns[index]?.binds;
      return binds?.to === 'explanation' && binds.part === wanted;
    });
    if (at === undefined || places.isBlank(found.row, at.column)) return undefined;
    const place: ReadPlace = places.place(found.row, at.column, found);
    return { text: places.text(found.row, at.column), place };
  };
  return { reason: part('reason'), text: part('text') };
}

/** A row whose code was never sent and cannot have been added: what stands in it belongs to nothing known. */
function unknownRow(found: FoundRow, places: BlockPlaces): RowReading {
  const filled = places.inputs().filter(({ column }) => !places.isBlank(found.row, column));
  const [first] = filled;
  if (first === undefined) return NOTHING;
  const received = filled.map(({ column }) => places.text(found.row, column)).join(' | ');
  return { ...NOTHING, remarks: [{ kind: 'rowUnknown', place: places.place(found.row, first.column, found), received }] };
}

/**
 * Whether a row's formulas stand in other cells than they were sent in: one is gone, and another stands where something was to be typed.
 * Then cells were pushed aside, or the row belongs to another table, and numbers stand under headers that are not theirs.
 */
function hasSlipped(cells: readonly RowCell[], { row, sent }: FoundRow, places: BlockPlaces): boolean {
  const isFormula = (column: number) => places.cell(row, column)?.formula !== undefined;
  return (
    sent !== undefined &&
    cells.some(({ column, state }) => state === 'computed' && !isFormula(column)) &&
    cells.some(({ column, state }) => state === 'open' && isFormula(column))
  );
}

/** Id of the column in which forms print a row's unit of measure. */
const UNIT_COLUMN = 'unit';

/** Says that a row shows another unit of measure than it was sent with: its numbers would be off by powers of ten. */
function otherUnit(cells: readonly RowCell[], found: FoundRow, places: BlockPlaces): Remark | undefined {
  const shown = cells.find(({ index }) => places.block.table.columns[index]?.id === UNIT_COLUMN);
  const sent = shown?.sent;
  if (shown === undefined || sent === undefined || !('text' in sent) || places.isBlank(found.row, shown.column)) return undefined;
  const received = places.text(found.row, shown.column);
  return plain(received) === plain(sent.text)
    ? undefined
    : { kind: 'unitChanged', place: places.place(found.row, shown.column, found), received, expected: sent.text };
}

/** Reads the cells of one row. A spare row that stayed empty gives nothing. */
export function readRow(found: FoundRow, places: BlockPlaces, context: BlockContext): RowReading {
  const { sent } = found;
  if (sent === undefined && !isAdded(found, context)) return unknownRow(found, places);
  const cells = sent ? sentCells(found, places) : addedCells(found, places, context);
  const isSpareRow = sent === undefined || isSpare(sent, context.unit);
  if (isSpareRow && cells.every(({ column, state }) => state !== 'open' || places.isBlank(found.row, column))) return NOTHING;
  if (hasSlipped(cells, found, places)) return { ...NOTHING, remarks: [{ kind: 'rowSlipped', place: places.row(found) }] };
  const unit = otherUnit(cells, found, places);
  if (unit) return { ...NOTHING, remarks: [unit] };
  const figures: ReadFigure[] = [];
  const answers: ReadFigure[] = [];
  const remarks: Remark[] = [];
  for (const { column, key, state, sent: cell } of cells) {
    const outcome = readCell({ state, ...(key && { key }), ...(cell && { sent: cell }) }, found, column, places, context);
    if (outcome.figure) figures.push(outcome.figure);
    if (outcome.answer) answers.push(outcome.answer);
    if (outcome.remark) remarks.push(outcome.remark);
  }
  const bound = explained(figures, typedExplanation(found, places));
  return { figures: bound.figures, answers, remarks: [...remarks, ...bound.remarks] };
}
