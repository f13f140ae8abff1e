import type { PlanArea } from '../../model/area';
import { KEY_COLUMN } from '../place';
import type { BlockColumns } from './block-columns';
import type { PlannedSide } from './planned-side';

/** Least and greatest of some numbers. */
interface Bounds {
  first: number;
  last: number;
}

/** The columns of a block: planned column → where it stands. */
function columnMap(planned: BlockColumns, present: BlockColumns): Map<number, number> {
  const map = new Map([[KEY_COLUMN, present.keyColumn]]);
  for (const [id, { first, last }] of planned.columns) {
    const to = present.columns.get(id);
    if (to === undefined) continue;
    for (let column = first; column <= last; column++) map.set(column, Math.min(to.last, to.first + column - first));
    // A cell over several columns grew with the column that somebody put into it.
    if (last > first) map.set(last, to.last);
  }
  return map;
}

/** Where the rows and columns of a planned sheet stand on the sheet that people worked in. */
export class SheetMoves {
  /** Where each planned row stands; 0 for one without a name. */
  private readonly rows: Int32Array;
  private readonly byBlock: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Columns of lines over the whole width: those of the blocks together. */
  private readonly ofLines: ReadonlyMap<number, number>;
  /** Block of each planned row. */
  private readonly blockOf: readonly (string | undefined)[];
  /** Bounds of rows once asked for: hundreds of formulas range over the same ledger. */
  private readonly known = new Map<string, Bounds>();

  /** `places`: where each named row stands afterwards; `heads`: where the words over tables do that have no names. */
  constructor(
    planned: PlannedSide,
    present: ReadonlyMap<string, BlockColumns>,
    places: ReadonlyMap<string, number>,
    heads: ReadonlyMap<number, number>,
  ) {
    const rows = new Int32Array(Math.max(0, ...heads.keys(), [...planned.rows.values()].at(-1) ?? 0) + 1);
    for (const [name, row] of planned.rows) rows[row] = places.get(name) ?? 0;
    for (const [row, place] of heads) rows[row] = place;
    this.rows = rows;
    const byBlock = new Map<string, Map<number, number>>();
    const ofLines = new Map<number, number>();
    const blockOf: (string | undefined)[] = [];
    for (const [id, block] of planned.blocks) {
      const there = present.get(id);
      if (there === undefined) continue;
      const map = columnMap(block, there);
      byBlock.set(id, map);
      for (const [column, to] of map) if (!ofLines.has(column)) ofLines.set(column, to);
      const area = planned.names.find(({ area: { firstRow } }) => firstRow === block.keyRow)?.area;
      for (let row = block.keyRow; row <= (area?.lastRow ?? block.keyRow); row++) blockOf[row] = id;
    }
    this.byBlock = byBlock;
    this.ofLines = ofLines;
    this.blockOf = blockOf;
  }

  /** Where a planned row stands; undefined for one without a name, such as a gap. */
  row(row: number): number | undefined {
    return this.rows[row] || undefined;
  }

  /** Where a planned column of a row stands; undefined for one that is none of the row's block. */
  column(row: number, column: number): number | undefined {
    return this.columns(row).get(column);
  }

  /** Where a planned cell stands; of what has no name, as far from what has. */
  cell(row: number, column: number): { row: number; column: number } {
    return { row: this.nearRow(row), column: this.nearColumn(row, column) };
  }

  /** The least area that holds every cell of a planned one. Rows and columns that people put between are inside, as in Excel. */
  area({ firstRow, firstColumn, lastRow, lastColumn }: PlanArea): PlanArea {
    const rows = this.rowBounds(firstRow, lastRow);
    const columns: number[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) columns.push(this.nearColumn(firstRow, column));
    return { firstRow: rows.first, lastRow: rows.last, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
  }

  /** Areas of one run of rows each that hold the cells of a planned one and no row between. */
  runs(area: PlanArea): PlanArea[] {
    const { firstColumn, lastColumn } = this.area(area);
    const rows: number[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const place = this.row(row);
      if (place !== undefined) rows.push(place);
    }
    const found: PlanArea[] = [];
    for (const row of rows.sort((a, b) => a - b)) {
      const open = found.at(-1);
      if (open?.lastRow === row - 1) found[found.length - 1] = { ...open, lastRow: row };
      else found.push({ firstRow: row, lastRow: row, firstColumn, lastColumn });
    }
    return found;
  }

  /** Where the planned columns of a row stand. */
  columns(row: number): ReadonlyMap<number, number> {
    return this.byBlock.get(this.blockOf[row] ?? '') ?? this.ofLines;
  }

  private nearColumn(row: number, column: number): number {
    const map = this.columns(row);
    for (let near = column; near >= 1; near--) {
      const place = map.get(near);
      if (place !== undefined) return place + column - near;
    }
    return column;
  }

  private nearRow(row: number): number {
    for (let near = row; near >= 1; near--) {
      const place = this.row(near);
      if (place !== undefined) return place + row - near;
    }
    for (let near = row; near < this.rows.length; near++) {
      const place = this.row(near);
      if (place !== undefined) return Math.max(1, place + row - near);
    }
    return row;
  }

  private rowBounds(firstRow: number, lastRow: number): Bounds {
    const key = `${firstRow}:${lastRow}`;
    let bounds = this.known.get(key);
    if (bounds === undefined) {
      // Ends without a name, such as rows under charts, stand as far from what has one.
      const ends = [this.nearRow(firstRow), this.nearRow(lastRow)];
      let [first, last] = [Math.min(...ends), Math.max(...ends)];
      for (let row = firstRow; row <= Math.min(lastRow, this.rows.length - 1); row++) {
        const place = this.rows[row] ?? 0;
        if (place === 0) continue;
        if (place < first) first = place;
        if (place > last) last = place;
      }
      bounds = { first, last };
      this.known.set(key, bounds);
    }
    return bounds;
  }
}
