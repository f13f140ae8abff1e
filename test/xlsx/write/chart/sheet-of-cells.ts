import type { ChartCells } from '../../../../src/xlsx/write/chart/chart-part';

type Value = string | number | null;

/** A sheet of fixed cells from A1: what a chart's references hold, and what a small workbook is made of. */
export interface SheetOfCells {
  name: string;
  rows: readonly (readonly Value[])[];
  /** Number format of each column, 'General' where absent. */
  formats?: readonly string[];
}

/** The cells of some sheets as a chart asks for them. */
export function chartCells(sheets: readonly SheetOfCells[]): ChartCells {
  const at = (sheet: string, row: number, column: number): Value =>
    sheets.find(({ name }) => name === sheet)?.rows[row - 1]?.[column - 1] ?? null;
  return {
    text: (sheet, row, column) => String(at(sheet, row, column) ?? ''),
    number: (sheet, row, column) => {
      const value = at(sheet, row, column);
      return typeof value === 'number' ? value : null;
    },
    format: (sheet, _row, column) => sheets.find(({ name }) => name === sheet)?.formats?.[column - 1] ?? 'General',
  };
}
