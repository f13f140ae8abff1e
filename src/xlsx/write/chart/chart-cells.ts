/** What a chart's references hold, for the copies a chart keeps of them. Rows and columns count from 1. */
export interface ChartCells {
  /** Text of a cell, '' when blank. */
  text(sheet: string, row: number, column: number): string;
  /** Number of a cell; null where no point is drawn: blank, text, error, #N/A. */
  number(sheet: string, row: number, column: number): number | null;
  /** Excel number format of a cell, 'General' when none. */
  format(sheet: string, row: number, column: number): string;
}
