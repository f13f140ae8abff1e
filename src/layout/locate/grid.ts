import { areaOf } from '../../model/address';
import type { PlanArea } from '../../model/area';
import type { SheetCell, SheetCellsSheet } from '../../model/sheet-cells';

/** A sheet by row and column. */
export class Grid {
  readonly name: string;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Cells of each row by column. */
  private readonly byRow = new Map<number, Map<number, SheetCell>>();
  private readonly merges: readonly PlanArea[];
  /** Rows that hold something, and their cells, once asked for. */
  private filled: readonly number[] | undefined;
  private readonly inOrder = new Map<number, readonly SheetCell[]>();

  constructor({ name, cells, merges }: SheetCellsSheet) {
    this.name = name;
    let lastRow = 0;
    let lastColumn = 0;
    for (const cell of cells) {
      let row = this.byRow.get(cell.row);
      if (row === undefined) this.byRow.set(cell.row, (row = new Map<number, SheetCell>()));
      row.set(cell.column, cell);
      lastRow = Math.max(lastRow, cell.row);
      lastColumn = Math.max(lastColumn, cell.column);
    }
    this.lastRow = lastRow;
    this.lastColumn = lastColumn;
    this.merges = merges.flatMap((reference) => areaOf(reference) ?? []);
  }

  at(row: number, column: number): SheetCell | undefined {
    return this.byRow.get(row)?.get(column);
  }

  /** Cells of a row that hold something, by column. */
  row(row: number): readonly SheetCell[] {
    let cells = this.inOrder.get(row);
    if (cells === undefined) {
      cells = [...(this.byRow.get(row)?.values() ?? [])].filter((cell) => !isBlank(cell)).sort((a, b) => a.column - b.column);
      this.inOrder.set(row, cells);
    }
    return cells;
  }

  /** Rows that hold something, from top to bottom. */
  rows(): readonly number[] {
    this.filled ??= [...this.byRow.keys()].filter((row) => this.row(row).length > 0).sort((a, b) => a - b);
    return this.filled;
  }

  /** The text of a cell; of a number its digits; empty for everything else. */
  text(row: number, column: number): string {
    const value = this.at(row, column)?.value;
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  }

  /** The merged areas a cell lies in: one, unless a program wrote areas that overlap. */
  merged(row: number, column: number): readonly PlanArea[] {
    return this.merges.filter(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
    );
  }
}

/** Whether a cell shows nothing: white space is what remains when somebody clears a cell with the space bar. */
export const isBlank = (cell: SheetCell | undefined): boolean =>
  cell === undefined ||
  (cell.formula === undefined && (cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '')));
