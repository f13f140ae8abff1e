import { areaOf } from '../../model/address';
import type { PlanArea } from '../../model/area';
import type { SheetCell, SheetCellsSheet } from '../../model/sheet-cells';
import { isBlank } from '../locate/grid';
import { CellRows } from './cell-rows';
import type { Texts } from './named-rows';

/** A sheet as it now is. */
export class PresentSheet implements Texts {
  readonly name: string;
  readonly hiddenRows: ReadonlySet<number>;
  readonly visibility: SheetCellsSheet['visibility'];
  readonly cells: CellRows<SheetCell>;
  private readonly merges: readonly PlanArea[];

  constructor({ name, cells, merges, hiddenRows, visibility }: SheetCellsSheet) {
    this.name = name;
    this.visibility = visibility;
    this.cells = new CellRows(cells);
    this.hiddenRows = new Set(hiddenRows);
    this.merges = merges.flatMap((reference) => areaOf(reference) ?? []);
  }

  get rows(): readonly number[] {
    return this.cells.rows;
  }

  /** Text of a cell without white space around it; of a number its digits: Excel makes numbers of codes that look like one. */
  text(row: number, column: number): string {
    const value = this.cells.at(row, column)?.value;
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  }

  /** The cell at a place, unless it shows nothing. */
  filled(row: number, column: number): SheetCell | undefined {
    const cell = this.cells.at(row, column);
    return isBlank(cell) ? undefined : cell;
  }

  /** Cells of a row that show something. */
  filledRow(row: number): readonly SheetCell[] {
    return this.cells.row(row).filter((cell) => !isBlank(cell));
  }

  /** Last column of the merged area that begins in a cell; undefined where none does. */
  mergedTo(row: number, column: number): number | undefined {
    return this.merges.find(({ firstRow, firstColumn }) => firstRow === row && firstColumn === column)?.lastColumn;
  }
}
