import { absoluteArea, areaAddress, areaOf, quotedSheet } from '../../../../src/model/address';
import type { PlanArea } from '../../../../src/model/area';
import type { SheetCells, SheetCellsSheet } from '../../../../src/model/sheet-cells';

/** Changes one sheet of a workbook. */
export const changed = (cells: SheetCells, name: string, change: (sheet: SheetCellsSheet) => SheetCellsSheet): SheetCells => ({
  ...cells,
  sheets: cells.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

/** Where a row or column goes; undefined: it is deleted. */
type Move = (index: number) => number | undefined;

/** An area whose edges move; undefined: nothing is left of it. */
function moved(area: PlanArea, rows: Move, columns: Move): PlanArea | undefined {
  const span = (first: number, last: number, move: Move): [number, number] | undefined => {
    const left = [];
    for (let index = first; index <= last; index++) {
      const to = move(index);
      if (to !== undefined) left.push(to);
    }
    return left.length === 0 ? undefined : [Math.min(...left), Math.max(...left)];
  };
  const down = span(area.firstRow, area.lastRow, rows);
  const across = span(area.firstColumn, area.lastColumn, columns);
  return down && across && { firstRow: down[0], lastRow: down[1], firstColumn: across[0], lastColumn: across[1] };
}

/** Moves rows and columns of a sheet as Excel does: cells, merges, hidden rows and columns, and the names that lead there. */
export function shifted(cells: SheetCells, name: string, rows: Move, columns: Move): SheetCells {
  const some = (indexes: readonly number[], move: Move) => indexes.flatMap((index) => move(index) ?? []);
  const prefix = `${quotedSheet(name)}!`;
  return {
    ...changed(cells, name, (sheet) => ({
      ...sheet,
      cells: sheet.cells
        .flatMap((cell) => {
          const [row, column] = [rows(cell.row), columns(cell.column)];
          return row === undefined || column === undefined ? [] : [{ ...cell, row, column }];
        })
        .sort((a, b) => a.row - b.row || a.column - b.column),
      merges: sheet.merges.flatMap((reference) => {
        const area = areaOf(reference);
        const to = area && moved(area, rows, columns);
        return to === undefined || (to.firstRow === to.lastRow && to.firstColumn === to.lastColumn) ? [] : [areaAddress(to)];
      }),
      hiddenRows: some(sheet.hiddenRows, rows),
      hiddenColumns: some(sheet.hiddenColumns, columns),
    })),
    names: cells.names.map((named) => {
      if (!named.refersTo.startsWith(prefix)) return named;
      const area = areaOf(named.refersTo.slice(prefix.length));
      const to = area && moved(area, rows, columns);
      return { ...named, refersTo: to === undefined ? '#REF!' : prefix + absoluteArea(to) };
    }),
  };
}

const stay: Move = (index) => index;
const inserted =
  (at: number, count: number): Move =>
  (index) =>
    index >= at ? index + count : index;
const deleted =
  (at: number, count: number): Move =>
  (index) =>
    index < at ? index : index < at + count ? undefined : index - count;

export const insertRows = (cells: SheetCells, name: string, at: number, count = 1) => shifted(cells, name, inserted(at, count), stay);
export const deleteRows = (cells: SheetCells, name: string, at: number, count = 1) => shifted(cells, name, deleted(at, count), stay);
export const insertColumns = (cells: SheetCells, name: string, at: number, count = 1) => shifted(cells, name, stay, inserted(at, count));
export const deleteColumns = (cells: SheetCells, name: string, at: number, count = 1) => shifted(cells, name, stay, deleted(at, count));

/** Two columns change places, each with all that stands in it. */
export const swapColumns = (cells: SheetCells, name: string, a: number, b: number) =>
  shifted(cells, name, stay, (index) => (index === a ? b : index === b ? a : index));

/** Two rows change places, each with all that stands in it. */
export const swapRows = (cells: SheetCells, name: string, a: number, b: number) =>
  shifted(cells, name, (index) => (index === a ? b : index === b ? a : index), stay);
