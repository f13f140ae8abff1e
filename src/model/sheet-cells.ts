/** What a cell holds as it is read: nothing, a number, a text, a truth value or one of Excel's error values. */
export type RawValue = null | number | string | boolean | { error: string };

/** One cell of a workbook as either hand reads it. */
export interface SheetCell {
  /** Row, counted from 1. */
  row: number;
  /** Column, counted from 1. */
  column: number;
  /** The value; of a formula cell the cached result. */
  value: RawValue;
  /** Formula without the leading equals sign; absent for constants. */
  formula?: string;
  /** Number format code; absent: General. */
  numberFormat?: string;
}

/** One sheet of a workbook. */
export interface SheetCellsSheet {
  /** Name as it now is. */
  name: string;
  /** Whether people see it. */
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells that hold something, by row, then column. */
  cells: readonly SheetCell[];
  /** Merged ranges as A1 references; only the master of each holds a value. */
  merges: readonly string[];
  /** Rows and columns that are hidden, counted from 1. */
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
}

/** A defined name of a workbook. */
export interface DefinedName {
  /** The name. */
  name: string;
  /** What it refers to. */
  refersTo: string;
  /** Sheet it belongs to; absent: the workbook. */
  sheet?: string;
}

/** What both hands read from a workbook: the ground of locating, checking and collecting. */
export interface SheetCells {
  /** Sheets in the order of their tabs. */
  sheets: readonly SheetCellsSheet[];
  /** Defined names in the order of the file. */
  names: readonly DefinedName[];
  /** Custom XML parts of our namespace, as text. */
  customXml: readonly string[];
  /** Whether dates count from 1904. */
  date1904: boolean;
}
