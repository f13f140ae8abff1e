import { cellAddress } from '../../model/address';
import type { EnteredMeasure } from '../../model/entered/entered';
import type { FigureKey } from '../../model/figure';
import { enteredValue } from '../../model/figures/entered-value';
import type { ReadFigure, ReadPlace, Remark } from '../../model/reading';
import type { SheetCell } from '../../model/sheet-cells';
import type { LayoutCell } from '../../model/sheet-layout';
import type { BlockContext } from './block-context';
import type { BlockPlaces } from './block-places';
import { isBlank } from './grid';
import type { FoundRow } from './rows';

/** What a cell gives: at most one of each. */
export interface CellReading {
  figure?: ReadFigure;
  /** What the form's own formula is worth. */
  answer?: ReadFigure;
  remark?: Remark;
}

/** What a cell is there for. */
export interface CellUse {
  state: 'open' | 'proposed' | 'computed' | 'fixed';
  key?: FigureKey;
  /** The cell as it was sent; absent in rows that were not. */
  sent?: LayoutCell;
}

/** What belongs into the cell of a figure; undefined for a measure that the catalogue lacks. */
function measureOf({ measure, valueKind }: FigureKey, { codes }: BlockContext): EnteredMeasure | undefined {
  const words = codes.measure(measure);
  if (words === undefined) return undefined;
  // Growth is entered in %, whatever of the catalogue grows.
  const unit = valueKind === 'growth' && words.valueKinds ? '%' : words.unit;
  return { dataType: words.dataType, unit, ...(words.codes && { codes: words.codes }) };
}

/** A cell as the value of a figure. */
export function valueOf(key: FigureKey, cell: SheetCell | undefined, place: ReadPlace, context: BlockContext): CellReading {
  const measure = measureOf(key, context);
  if (measure === undefined) return {};
  if (cell?.formula !== undefined && cell.value === null)
    return { remark: { kind: 'notCalculated', place, received: `=${cell.formula}`, figure: key } };
  const { value = null, numberFormat } = cell ?? {};
  const entered = enteredValue({ value, date1904: context.date1904, ...(numberFormat !== undefined && { numberFormat }) }, measure);
  const unit = measure.unit === null ? {} : { unitOfMeasure: measure.unit };
  if ('fault' in entered) {
    const { fault: kind, raw: received, suggestions } = entered;
    return { remark: { kind, place, received, suggestions, ...unit, figure: key } };
  }
  return {
    figure: { figure: { ...key, value: entered.value, ...(entered.value.type === 'number' && unit), status: context.status }, place },
  };
}

/** A cell that a formula answers: its worth is no reported figure, and a constant in its place is none at all. */
function answerOf(key: FigureKey | undefined, cell: SheetCell | undefined, place: ReadPlace, context: BlockContext): CellReading {
  if (cell?.formula === undefined) {
    // What answers no figure is shown for people only.
    if (key === undefined && isBlank(cell)) return {};
    const kind = isBlank(cell) ? 'formulaDeleted' : 'formulaReplaced';
    return { remark: { kind, place, received: cell?.value ?? null, ...(key && { figure: key }) } };
  }
  const { figure } = key === undefined ? {} : valueOf(key, cell, place, context);
  return figure && figure.figure.value.type !== 'empty' ? { answer: figure } : {};
}

/** Reads one cell of a row. */
export function readCell(
  { state, key, sent }: CellUse,
  found: FoundRow,
  column: number,
  places: BlockPlaces,
  context: BlockContext,
): CellReading {
  const cell = places.cell(found.row, column);
  const place = places.place(found.row, column, found);
  const received = cell?.value ?? null;
  if (state === 'fixed') {
    // Words and earlier figures that the form shows are not read back; where it shows nothing, nothing belongs.
    const isShut = sent === undefined || sent.look.role === 'closed';
    const isAsSent = isBlank(cell) || (sent?.kind === 'label' && typeof received === 'string');
    return isShut && !isAsSent ? { remark: { kind: 'closedCell', place, received, ...(key && { figure: key }) } } : {};
  }
  const into = key === undefined ? undefined : places.mergedInto(found.row, column);
  if (into !== undefined && key !== undefined)
    return {
      remark: {
        kind: 'mergedCells',
        place,
        received: places.value(into.row, into.column),
        other: { sheet: place.sheet, cell: cellAddress(into.row, into.column) },
        figure: key,
      },
    };
  if (state === 'computed' || (state === 'proposed' && cell?.formula !== undefined)) return answerOf(key, cell, place, context);
  return key === undefined ? {} : valueOf(key, cell, place, context);
}
