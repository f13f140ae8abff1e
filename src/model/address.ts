import type { PlanArea } from './area';
import { EXCEL } from './limits';

const LETTERS = 26;

/** Letters of a column, counted from 1: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  return letters;
}

/** Number of a column, counted from 1, by its letters, large or small: A → 1, aa → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - 64;
  return column;
}

/** A1 address of a cell, relative: C5. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** A1 address of a cell, absolute: $C$5. */
export const absoluteAddress = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;

/** A1 address of an area, relative: B2:D9; of one cell: B2. */
export function areaAddress({ firstRow, firstColumn, lastRow, lastColumn }: PlanArea): string {
  const first = cellAddress(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/** A1 address of an area, absolute: $B$2:$D$9. */
export const absoluteArea = ({ firstRow, firstColumn, lastRow, lastColumn }: PlanArea): string =>
  `${absoluteAddress(firstRow, firstColumn)}:${absoluteAddress(lastRow, lastColumn)}`;

/** A sheet name as formulas write it, always quoted: '项目库'. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The area of an A1 reference, absolute or relative; undefined when it is none of a sheet. */
export function areaOf(reference: string): PlanArea | undefined {
  const [, firstLetters, firstDigits, lastLetters = firstLetters, lastDigits = firstDigits] = AREA.exec(reference) ?? [];
  if (firstLetters === undefined || lastLetters === undefined) return undefined;
  const [rowA, rowB] = [Number(firstDigits), Number(lastDigits)];
  const [columnA, columnB] = [columnNumber(firstLetters), columnNumber(lastLetters)];
  const area = {
    firstRow: Math.min(rowA, rowB),
    firstColumn: Math.min(columnA, columnB),
    lastRow: Math.max(rowA, rowB),
    lastColumn: Math.max(columnA, columnB),
  };
  return area.firstRow < 1 || area.lastRow > EXCEL.rows || area.lastColumn > EXCEL.columns ? undefined : area;
}
