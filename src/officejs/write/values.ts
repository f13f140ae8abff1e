import { areaAddress } from '../../model/address';
import type { PlanArea } from '../../model/area';
import type { PlacedCell } from '../../model/workbook-plan';
import { rectangles } from '../areas';
import { enteredCell, type Entered } from './entered-cell';

/** Cells that are entered at once. */
export interface Entry {
  /** Where they stand. */
  area: PlanArea;
  /** What is entered, row by row. */
  rows: Entered[][];
  /** About its bytes in the request. */
  bytes: number;
}

/** Bytes of one batch's values: Excel on the web refuses requests of 5 MB, and a few seconds is what a person waits without a sign. */
export const BATCH_BYTES = 2 * 1024 * 1024;

/** Bytes of a text in a request: JSON escapes quotes, backslashes and line breaks; a Chinese character has three bytes. */
function bytesOf(value: Entered): number {
  if (typeof value === 'number') return String(value).length + 1;
  let bytes = 3;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    bytes += code > 0x7ff ? 3 : code > 0x7f || code < 0x20 || code === 0x22 || code === 0x5c ? 2 : 1;
  }
  return bytes;
}

/** Bytes of a row of an entry. */
const rowBytes = (row: readonly Entered[]): number => row.reduce<number>((bytes, value) => bytes + bytesOf(value), 2);

/** The area from the first to the last cell; undefined without cells. */
function bounds(cells: readonly PlacedCell[]): PlanArea | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const area = { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: first.column };
  for (const { column } of cells) {
    if (column < area.firstColumn) area.firstColumn = column;
    if (column > area.lastColumn) area.lastColumn = column;
  }
  return area;
}

/**
 * The cells of a sheet as entries. Of a new sheet one rectangle, whose gaps are empty anyway; of a sheet that others write on too only the
 * cells themselves. Cells are given by row, then column.
 */
export function entriesOf(cells: readonly PlacedCell[], onNewSheet: boolean): Entry[] {
  const whole = bounds(cells);
  if (whole === undefined) return [];
  const areas = onNewSheet ? [whole] : rectangles(cells);
  const byRow = new Map<number, Map<number, Entered>>();
  for (const { row, column, cell } of cells) {
    let columns = byRow.get(row);
    if (columns === undefined) byRow.set(row, (columns = new Map<number, Entered>()));
    columns.set(column, enteredCell(cell));
  }
  return areas.map((area) => {
    const rows: Entered[][] = [];
    let bytes = 0;
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const columns = byRow.get(row);
      const values: Entered[] = [];
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const value = columns?.get(column) ?? '';
        values.push(value);
      }
      bytes += rowBytes(values);
      rows.push(values);
    }
    return { area, rows, bytes };
  });
}

/** Entries in batches of so many bytes at most; an entry is cut between rows, and a row that alone is more stands alone. */
export function inBatches(entries: readonly Entry[], most = BATCH_BYTES): Entry[][] {
  const batches: Entry[][] = [];
  let batch: Entry[] = [];
  let left = most;
  const next = (): void => {
    if (batch.length > 0) batches.push(batch);
    batch = [];
    left = most;
  };
  for (const { area, rows, bytes } of entries) {
    if (bytes <= left) {
      batch.push({ area, rows, bytes });
      left -= bytes;
      continue;
    }
    let from = 0;
    let size = 0;
    const take = (to: number): void => {
      const part = { ...area, firstRow: area.firstRow + from, lastRow: area.firstRow + to - 1 };
      if (to > from) batch.push({ area: part, rows: rows.slice(from, to), bytes: size });
      [from, size] = [to, 0];
    };
    rows.forEach((row, index) => {
      const more = rowBytes(row);
      if (size + more > left && (size > 0 || batch.length > 0)) {
        take(index);
        next();
      }
      size += more;
    });
    take(rows.length);
    left -= batch.at(-1)?.bytes ?? 0;
  }
  next();
  return batches;
}

/** Enters cells. */
export function enter(sheet: Excel.Worksheet, entries: readonly Entry[]): void {
  for (const { area, rows } of entries) sheet.getRange(areaAddress(area)).formulas = rows;
}

/** A batch cut in two between its rows; undefined for one row, which cannot be cut. */
export function halves(batch: readonly Entry[]): Entry[][] | undefined {
  const rows = batch.reduce((count, entry) => count + entry.rows.length, 0);
  if (rows < 2) return undefined;
  const half = batch.reduce((bytes, entry) => bytes + entry.bytes, 0) / 2;
  const parts = inBatches(batch, Math.max(1, Math.ceil(half)));
  return parts.length > 1 ? parts : undefined;
}
