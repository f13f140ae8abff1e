import type { RawValue, SheetCells } from '../../../../src/model/sheet-cells';
import { typedInto } from '../filled';
import { changed } from './shift';

/** Something is typed into a cell. */
export const typeInto = (cells: SheetCells, name: string, row: number, column: number, value: RawValue, format?: string): SheetCells =>
  changed(cells, name, (sheet) => ({ ...sheet, cells: typedInto(sheet.cells, row, column, value, format) }));

/** Formulas of a sheet become what they are worth. */
export const pasteValues = (cells: SheetCells, name: string): SheetCells =>
  changed(cells, name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const { formula, ...value } = cell;
      return formula === undefined ? cell : value;
    }),
  }));

/** A text wherever it stands on a sheet becomes another. */
export const replaceText = (cells: SheetCells, name: string, from: string | RegExp, to: string): SheetCells =>
  changed(cells, name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (typeof cell.value === 'string' ? { ...cell, value: cell.value.replace(from, () => to) } : cell)),
  }));

/** Cells are merged: only the first keeps its value. */
export const mergeCells = (cells: SheetCells, name: string, row: number, column: number, rows: number, reference: string): SheetCells =>
  changed(cells, name, (sheet) => ({
    ...sheet,
    merges: [...sheet.merges, reference],
    cells: sheet.cells.filter((cell) => cell.column !== column || cell.row <= row || cell.row >= row + rows),
  }));
