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

/** What a data validation of a sheet accepts. */
export type SheetValidationType = 'any' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';

/** A data validation, as areas: one may hold for a whole column. */
export interface SheetValidation {
  /** Areas it holds for, as A1 references without sheet. */
  areas: readonly string[];
  /** What it accepts. */
  type: SheetValidationType;
  /** Of a list: where its values come from, without equals sign: a range, a name, or the values themselves in double quotes. */
  source?: string;
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
  /** Data validations in the order of the file; absent where the hand does not read them. */
  validations?: readonly SheetValidation[];
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

/** What a file says of itself, as text; absent: nothing said. */
export interface SheetCellsProperties {
  /** Title, and who made the file. */
  title?: string;
  creator?: string;
  /** Who saved it last, and when, as the file writes it (ISO 8601). */
  lastModifiedBy?: string;
  modified?: string;
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
  /** What the file says of itself; absent where the hand does not read it. */
  properties?: SheetCellsProperties;
}
