import type { RemarkKind } from '../i18n/reading-remark';
import { figureKeyText, type FigureKey } from '../model/figure';
import type { UnitReading } from '../model/reading';
import type { LayoutCell, LayoutRow, LayoutTable, SheetLayout } from '../model/sheet-layout';
import { LIST_ANSWERS, listColumn } from '../summary/list-counts';
import { isOpen } from './locate/find-blocks';

/** Remarks that say a row or column was not read, or that something belongs to none: what is counted over the rows is not whole. */
const LOST: ReadonlySet<RemarkKind> = new Set([
  'rowUnclear',
  'rowSlipped',
  'unitChanged',
  'rowUnknown',
  'rowMissing',
  'columnMissing',
  'columnUnclear',
  'columnSlipped',
  'blockMissing',
  'unplaced',
]);

/** Measures of the rows of 招商动态. */
function listMeasures(layouts: readonly SheetLayout[]): ReadonlySet<string> {
  const { sheet, block } = listColumn('named');
  const tables = layouts.filter(({ template }) => template === sheet).flatMap(({ blocks }) => blocks.filter(({ id }) => id === block));
  return new Set(
    tables.flatMap((table) =>
      table.kind !== 'table'
        ? []
        : table.columns.flatMap(({ binds }) => (binds?.to === 'figure' && binds.measure !== undefined ? [binds.measure] : [])),
    ),
  );
}

/** Columns that an expression refers to. */
function columnsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(columnsIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'column' in part && typeof part.column === 'string' ? [part.column] : [];
  return [...own, ...Object.values(part).flatMap(columnsIn)];
}

/** Tells of a cell that a formula answers whether the answer may stand. */
export type DoubtfulAnswer = (key: FigureKey, cell: LayoutCell, row: LayoutRow, table: LayoutTable) => boolean;

/**
 * Which answers of a return's formulas stand on something that was not read: a count over a list of which a row, a column or a cell was
 * refused, a balance whose row lacks an amount. Calculated without it they would be wrong numbers that nobody typed, so they are none.
 */
export function doubtfulAnswers({ figures, remarks }: UnitReading, layouts: readonly SheetLayout[]): DoubtfulAnswer {
  const read = new Set(figures.map(({ figure }) => figureKeyText(figure)));
  const listed = listMeasures(layouts);
  const lostOn = new Set(remarks.flatMap(({ kind, place }) => (LOST.has(kind) && place ? [place.sheet] : [])));
  const isListDoubtful =
    remarks.some(({ figure }) => figure !== undefined && listed.has(figure.measure)) ||
    figures.some(({ figure, place }) => listed.has(figure.measure) && lostOn.has(place.sheet));
  const refused = new Set(
    remarks.flatMap(({ kind, figure }) =>
      figure && kind !== 'formulaReplaced' && kind !== 'formulaDeleted' ? [figureKeyText(figure)] : [],
    ),
  );
  /** A cell to fill in that an answer needs and that was not read. */
  const isUnread = (id: string, row: LayoutRow, table: LayoutTable): boolean => {
    const key = row.bindings[id];
    const cell = row.cells[table.columns.findIndex((column) => column.id === id)];
    return key !== undefined && cell !== undefined && isOpen(cell) && cell.kind === 'input' && !read.has(figureKeyText(key));
  };
  return (key, cell, row, table) => {
    if (LIST_ANSWERS[key.measure]?.[key.valueKind] !== undefined) return isListDoubtful;
    if (refused.has(figureKeyText(key))) return true;
    return cell.kind === 'computed' && columnsIn(cell.expression).some((id) => isUnread(id, row, table));
  };
}
