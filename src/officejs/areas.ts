import { areaAddress } from '../model/address';
import type { PlanArea } from '../model/area';

/** A place of a sheet, counted from 1. */
interface Place {
  row: number;
  column: number;
}

/** Runs of neighbouring columns in one row. */
function runsOf(columns: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  let run: { first: number; last: number } | undefined;
  for (const column of columns)
    if (run !== undefined && column === run.last + 1) run.last = column;
    else runs.push((run = { first: column, last: column }));
  return runs;
}

/** The rectangles that cover places (by row, then column) and nothing else: runs of a row, joined with the same run of the rows above. */
export function rectangles(places: Iterable<Place>): PlanArea[] {
  const done: PlanArea[] = [];
  let open = new Map<string, PlanArea>();
  let row = 0;
  let columns: number[] = [];
  const close = (): void => {
    const still = new Map<string, PlanArea>();
    for (const { first, last } of runsOf(columns)) {
      const key = `${first}:${last}`;
      const above = open.get(key);
      if (above?.lastRow === row - 1) {
        above.lastRow = row;
        still.set(key, above);
      } else {
        const area = { firstRow: row, lastRow: row, firstColumn: first, lastColumn: last };
        done.push(area);
        still.set(key, area);
      }
    }
    open = still;
  };
  for (const place of places) {
    if (place.row !== row) {
      close();
      row = place.row;
      columns = [];
    }
    columns.push(place.column);
  }
  close();
  return done;
}

/** Most characters that Excel takes as the address of several areas. */
export const ADDRESS_CHARACTERS = 8192;

/** Addresses of several areas, each text as long as Excel takes at once. */
export function addressLists(addresses: Iterable<string>, most = ADDRESS_CHARACTERS): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses)
    if (list !== '' && list.length + 1 + address.length > most) {
      lists.push(list);
      list = address;
    } else list += list === '' ? address : `,${address}`;
  if (list !== '') lists.push(list);
  return lists;
}

/** The areas of a sheet as one or more objects that take a look, a size or a rule together. */
export const areasOf = (sheet: Excel.Worksheet, areas: readonly PlanArea[]): Excel.RangeAreas[] =>
  addressLists(areas.map(areaAddress)).map((list) => sheet.getRanges(list));
