/** Limits of Excel that plans, writers and readers hold to (Microsoft, "Excel specifications and limits"). */
export const EXCEL = {
  /** Rows of a sheet. */
  rows: 1_048_576,
  /** Columns of a sheet. */
  columns: 16_384,
  /** Characters of a cell's text. */
  cellCharacters: 32_767,
  /** Characters of a formula. */
  formulaCharacters: 8_192,
  /** Characters of a sheet name. */
  sheetNameCharacters: 31,
  /** Characters of the title and of the text of a validation prompt. */
  promptTitleCharacters: 32,
  promptCharacters: 255,
  /** Characters of a defined name. */
  nameCharacters: 255,
  /** Number formats of a workbook, and characters of one. */
  numberFormats: 200,
  numberFormatCharacters: 255,
  /** Characters of a page's head or foot. */
  headerCharacters: 255,
  /** Width of a column in characters and height of a row in points. */
  columnWidth: 255,
  rowHeight: 409,
  /** Significant decimal digits of a number. */
  digits: 15,
} as const;
