import { areaAddress, areaOf, columnLetters, columnNumber } from '../../../src/model/address';
import type { PlanArea } from '../../../src/model/area';
import { EXCEL } from '../../../src/model/limits';

/** The area of one cell. */
export const cellArea = (row: number, column: number): PlanArea => ({
  firstRow: row,
  firstColumn: column,
  lastRow: row,
  lastColumn: column,
});

/** Rows and columns of an area. */
export const rowsOf = ({ firstRow, lastRow }: PlanArea): number => lastRow - firstRow + 1;
export const columnsOf = ({ firstColumn, lastColumn }: PlanArea): number => lastColumn - firstColumn + 1;

/** Cells of an area. */
export const cellCountOf = (area: PlanArea): number => rowsOf(area) * columnsOf(area);

/** Whether an area is made of whole rows, or of whole columns. */
export const isWholeRows = ({ firstColumn, lastColumn }: PlanArea): boolean => firstColumn === 1 && lastColumn === EXCEL.columns;
export const isWholeColumns = ({ firstRow, lastRow }: PlanArea): boolean => firstRow === 1 && lastRow === EXCEL.rows;

/** Whether an area ends at no cell: values of such are not read. */
export const isUnbounded = (area: PlanArea): boolean => isWholeRows(area) || isWholeColumns(area);

/** Whether an area lies on the sheet's grid. */
export const isOnGrid = ({ firstRow, firstColumn, lastRow, lastColumn }: PlanArea): boolean =>
  firstRow >= 1 &&
  firstColumn >= 1 &&
  firstRow <= lastRow &&
  firstColumn <= lastColumn &&
  lastRow <= EXCEL.rows &&
  lastColumn <= EXCEL.columns;

/** Cells that two areas share; undefined: none. */
export function intersection(a: PlanArea, b: PlanArea): PlanArea | undefined {
  const area = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : undefined;
}

/** Whether an area holds all of another. */
export const contains = (outer: PlanArea, inner: PlanArea): boolean =>
  outer.firstRow <= inner.firstRow &&
  outer.firstColumn <= inner.firstColumn &&
  outer.lastRow >= inner.lastRow &&
  outer.lastColumn >= inner.lastColumn;

/** The smallest area that holds two. */
export const bounding = (a: PlanArea, b: PlanArea): PlanArea => ({
  firstRow: Math.min(a.firstRow, b.firstRow),
  firstColumn: Math.min(a.firstColumn, b.firstColumn),
  lastRow: Math.max(a.lastRow, b.lastRow),
  lastColumn: Math.max(a.lastColumn, b.lastColumn),
});

/** An address without its sheet as Excel writes it: `B2`, `B2:D9`, `4:11`, `A:C`. */
export function addressOf(area: PlanArea): string {
  if (isWholeRows(area)) return `${area.firstRow}:${area.lastRow}`;
  if (isWholeColumns(area)) return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  return areaAddress(area);
}

const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

/** The area of an address without a sheet; undefined when it is none. */
export function areaOfAddress(address: string): PlanArea | undefined {
  const [, top, bottom] = ROWS.exec(address) ?? [];
  const [, left, right] = COLUMNS.exec(address) ?? [];
  const [rows, columns] = [
    [Number(top ?? 1), Number(bottom ?? EXCEL.rows)],
    [columnNumber(left ?? 'A'), right === undefined ? EXCEL.columns : columnNumber(right)],
  ];
  if (top === undefined && left === undefined) return areaOf(address);
  const area = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  return isOnGrid(area) ? area : undefined;
}

/** Names that formulas would read as something else without quotes: references and truth values. */
const AMBIGUOUS = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i;

/** A sheet name as addresses write it: in quotes only where Excel needs them, which Chinese names do not. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !AMBIGUOUS.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
