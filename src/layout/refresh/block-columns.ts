/** Sheet columns from the first to the last, counted from 1. */
export interface Span {
  first: number;
  last: number;
}

/** Rows of a block that make an Excel table. */
export interface TableRows {
  /** Sheet column whose texts are the rows' keys. */
  keyColumn: number;
  /** First and last row below the header. */
  firstRow: number;
  lastRow: number;
}

/** Where a table's block stands: of a plan, or of the sheet as it now is. */
export interface BlockColumns {
  /** Template and block: `park-operation/parks`. */
  id: string;
  /** Row of the column ids, and the hidden column of the row keys. */
  keyRow: number;
  keyColumn: number;
  /** Sheet columns of each column id. */
  columns: ReadonlyMap<string, Span>;
  /** Absent: the block is no Excel table. */
  table?: TableRows;
}
