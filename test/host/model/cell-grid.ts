import type { PlanArea } from '../../../src/model/area';
import { DEFAULT_FORMAT } from './formats';
import type { CellModel, SheetModel } from './workbook-model';

/** A cell with its place. */
export interface PlacedModel {
  row: number;
  column: number;
  cell: CellModel;
}

/** The cell at a place; undefined where nothing was ever written or formatted. */
export const cellAt = (sheet: SheetModel, row: number, column: number): CellModel | undefined => sheet.cells.get(row)?.get(column);

/** The cell at a place, made when there is none. */
export function madeCell(sheet: SheetModel, row: number, column: number): CellModel {
  const known = cellAt(sheet, row, column);
  if (known !== undefined) return known;
  const cell: CellModel = { value: null, format: DEFAULT_FORMAT };
  const cells = sheet.cells.get(row) ?? new Map<number, CellModel>();
  sheet.cells.set(row, cells.set(column, cell));
  return cell;
}

/** Whether a cell holds a value or a formula. */
export const holdsSomething = ({ value, formula }: CellModel): boolean => value !== null || formula !== undefined;

/** Forgets a cell that is as if nobody had touched it: it counts for no used range. */
export function settle(sheet: SheetModel, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  const cell = cells?.get(column);
  if (cells === undefined || cell === undefined || holdsSomething(cell) || cell.link !== undefined || cell.format !== DEFAULT_FORMAT)
    return;
  cells.delete(column);
  if (cells.size === 0) sheet.cells.delete(row);
}

/** Keys of a map between two numbers: counted through or looked through, whichever is less. */
function* keysBetween(map: ReadonlyMap<number, unknown>, first: number, last: number): Generator<number> {
  if (last - first < map.size) {
    for (let key = first; key <= last; key++) if (map.has(key)) yield key;
  } else for (const key of [...map.keys()]) if (key >= first && key <= last) yield key;
}

/** The cells of an area that exist, in no order. Cells may be forgotten meanwhile. */
export function* cellsIn(sheet: SheetModel, area: PlanArea): Generator<PlacedModel> {
  for (const row of keysBetween(sheet.cells, area.firstRow, area.lastRow)) {
    const cells = sheet.cells.get(row);
    if (cells === undefined) continue;
    for (const column of keysBetween(cells, area.firstColumn, area.lastColumn)) {
      const cell = cells.get(column);
      if (cell !== undefined) yield { row, column, cell };
    }
  }
}

/** Calls back for every place of an area, row by row. */
export function eachPlace({ firstRow, firstColumn, lastRow, lastColumn }: PlanArea, visit: (row: number, column: number) => void): void {
  for (let row = firstRow; row <= lastRow; row++) for (let column = firstColumn; column <= lastColumn; column++) visit(row, column);
}

/** Whether a sheet has a formula. */
export function hasFormulas(sheet: SheetModel): boolean {
  for (const cells of sheet.cells.values()) for (const { formula } of cells.values()) if (formula !== undefined) return true;
  return false;
}
