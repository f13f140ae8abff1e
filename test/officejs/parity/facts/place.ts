import { cellAddress } from '../../../../src/model/address';

/** Places of cells and of their lines as numbers: a report has a million, and texts would take seconds to make. */
const COLUMNS = 16_385;
const PARTS = ['', 'right', 'bottom'] as const;
type Part = (typeof PARTS)[number];

/** A place within a sheet: that of a cell or of one of its lines, or a text for what is no cell. */
export type Place = number | string;

/** The place of a cell, or of its right or lower line; row 0 is above the sheet, column 0 on its left. */
export const cellPlace = (row: number, column: number, part: Part = ''): number =>
  (row * COLUMNS + column) * PARTS.length + PARTS.indexOf(part);

/** A place as people read it: `C5`, `C5 bottom`, and what is no cell as it is. */
export function placeName(place: Place): string {
  if (typeof place === 'string') return place;
  const part = PARTS[place % PARTS.length] ?? '';
  const cell = Math.floor(place / PARTS.length);
  const [row, column] = [Math.floor(cell / COLUMNS), cell % COLUMNS];
  if (row === 0) return `${cellAddress(1, column)} top`;
  if (column === 0) return `${cellAddress(row, 1)} left`;
  return part === '' ? cellAddress(row, column) : `${cellAddress(row, column)} ${part}`;
}
