import type { Messages } from '../../i18n/messages';
import { cellAddress } from '../../model/address';
import type { ReadPlace } from '../../model/reading';
import type { RawValue, SheetCell } from '../../model/sheet-cells';
import type { FoundColumn, FoundColumns } from './columns';
import { isOpen, type FoundBlock } from './find-blocks';
import { isBlank, type Grid } from './grid';
import { rowWords } from './row-words';
import type { FoundRow } from './rows';

/** The cells of a block, and how people find them. */
export class BlockPlaces {
  private readonly labelColumn: number | undefined;

  constructor(
    readonly block: FoundBlock,
    private readonly grid: Grid,
    readonly columns: FoundColumns,
    private readonly messages: Messages,
  ) {
    this.labelColumn = rowWords(block.table).labelColumn;
  }

  cell(row: number, column: number): SheetCell | undefined {
    return this.grid.at(row, column);
  }

  value(row: number, column: number): RawValue {
    return this.grid.at(row, column)?.value ?? null;
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.grid.at(row, column));
  }

  /** The text of a cell; of a number its digits. */
  text(row: number, column: number): string {
    return this.grid.text(row, column);
  }

  /** Columns with cells to fill in. */
  inputs(): readonly FoundColumn[] {
    const { rows } = this.block.table;
    return this.columns.columns.filter(({ index }) => rows.some(({ cells }) => cells[index] !== undefined && isOpen(cells[index])));
  }

  /** A cell with its address and the words of its row and column. */
  place(row: number, column: number, found?: FoundRow): ReadPlace {
    const { table } = this.block;
    const at = this.columns.columns.find((candidate) => candidate.column === column);
    const header = at && table.columns[at.index]?.header.replace(/\n/g, '');
    const cell = this.labelColumn === undefined ? undefined : found?.sent?.cells[this.labelColumn];
    const words = cell?.kind === 'text' || cell?.kind === 'label' ? cell.text : found?.key;
    const label = words === undefined ? header : header === undefined ? words : this.messages.reading.label(words, header);
    return { sheet: this.grid.name, cell: cellAddress(row, column), ...(label !== undefined && { label }) };
  }

  /** A row by its first cell. */
  row(found: FoundRow): ReadPlace {
    const { label, ...place } = this.place(found.row, Math.min(...this.columns.columns.map(({ column }) => column)), found);
    const cell = this.labelColumn === undefined ? undefined : found.sent?.cells[this.labelColumn];
    const words = cell?.kind === 'text' || cell?.kind === 'label' ? cell.text : undefined;
    return words === undefined || label === undefined ? place : { ...place, label: words };
  }

  /**
   * The first cell of a merged area over other rows or columns of the table: only it has a value, and nobody knows for which of them.
   * Undefined where a cell stands for itself.
   */
  mergedInto(row: number, column: number): { row: number; column: number } | undefined {
    const spanning = this.grid.merged(row, column).find(({ firstRow, lastRow, firstColumn, lastColumn }) => {
      const covered = this.columns.columns.filter((other) => other.column >= firstColumn && other.column <= lastColumn);
      return lastRow > firstRow || covered.length > 1;
    });
    return spanning && { row: spanning.firstRow, column: spanning.firstColumn };
  }
}
