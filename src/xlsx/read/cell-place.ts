import { EXCEL } from '../../model/limits';
import type { XmlScanner } from './xml-scanner';

/** A row's number leaves room for a column's in one number. */
const COLUMN_ROOM = 1 << 15;

/** Row of a place in one number. */
export const rowOfPlace = (place: number): number => Math.floor(place / COLUMN_ROOM);

/** Column of a place in one number. */
export const columnOfPlace = (place: number): number => place % COLUMN_ROOM;

/** The place that the attribute just met names (C5), row and column in one number; -1 when it is no cell of a sheet. */
export function attributePlace(xml: XmlScanner): number {
  const length = xml.valueLength;
  let at = 0;
  let column = 0;
  for (; at < length && at < 4; at++) {
    // Small letters differ from large ones in one bit.
    const letter = (xml.valueCode(at) & ~32) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  let row = 0;
  if (at === length || length - at > 7) return -1;
  for (; at < length; at++) {
    const digit = xml.valueCode(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    row = row * 10 + digit;
  }
  return column >= 1 && column <= EXCEL.columns && row >= 1 && row <= EXCEL.rows ? row * COLUMN_ROOM + column : -1;
}
