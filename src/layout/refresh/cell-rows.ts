/** Whatever has a place on a sheet. */
interface Placed {
  /** Counted from 1. */
  row: number;
  column: number;
}

const byPlace = (a: Placed, b: Placed): number => a.row - b.row || a.column - b.column;

/** Cells in order, each row at hand: a ledger has hundreds of thousands, and a map of maps of them is slow to make. */
export class CellRows<T extends Placed> {
  /** Rows that hold cells, from top to bottom. */
  readonly rows: readonly number[];
  private readonly cells: readonly T[];
  /** Where the cells of a row begin, and where they end. */
  private readonly bounds = new Map<number, { start: number; end: number }>();

  constructor(cells: readonly T[]) {
    const isSorted = cells.every((cell, index) => index === 0 || byPlace(cells[index - 1] ?? cell, cell) <= 0);
    this.cells = isSorted ? cells : [...cells].sort(byPlace);
    let open: { start: number; end: number } | undefined;
    let last = 0;
    this.cells.forEach(({ row }, index) => {
      if (open === undefined || row !== last) this.bounds.set(row, (open = { start: index, end: index }));
      open.end = index + 1;
      last = row;
    });
    this.rows = [...this.bounds.keys()];
  }

  /** Cells of a row, by column. */
  row(row: number): readonly T[] {
    const { start = 0, end = 0 } = this.bounds.get(row) ?? {};
    return this.cells.slice(start, end);
  }

  at(row: number, column: number): T | undefined {
    const bounds = this.bounds.get(row);
    if (bounds === undefined) return undefined;
    for (let index = bounds.start; index < bounds.end; index++) {
      const cell = this.cells[index];
      if (cell?.column === column) return cell;
    }
    return undefined;
  }
}
