import { EXCEL } from '../../../../src/model/limits';
import type { SheetCell, SheetCells, SheetCellsSheet, SheetValidation } from '../../../../src/model/sheet-cells';

const within = (value: unknown, most: number): boolean => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
const isText = (value: unknown, most: number): boolean => typeof value === 'string' && value.length <= most;

/** Whether a value is one that a cell can hold. */
function isValue(value: unknown): boolean {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= EXCEL.cellCharacters;
  return typeof value === 'object' && Object.keys(value).join() === 'error' && isText((value as { error: unknown }).error, 255);
}

/** A place as a number that grows by row, then column. */
const order = ({ row, column }: SheetCell): number => row * EXCEL.columns + column;

function cellFault(cell: SheetCell, before: SheetCell | undefined): string | null {
  const { row, column, value, formula, numberFormat } = cell;
  if (!within(row, EXCEL.rows) || !within(column, EXCEL.columns)) return 'its place is outside a sheet';
  if (before && order(before) >= order(cell)) return `it stands behind R${before.row}C${before.column}`;
  if (!isValue(value))
    return `it holds ${typeof value === 'object' ? JSON.stringify(value) : String(value).slice(0, 60)} (${typeof value})`;
  // Files spell formulas longer than people can type them.
  if (formula !== undefined && !isText(formula, EXCEL.cellCharacters)) return 'its formula is no text or too long';
  if (numberFormat !== undefined && !isText(numberFormat, EXCEL.cellCharacters)) return 'its number format is no text or too long';
  return null;
}

const isArea = (reference: unknown): boolean => {
  const [, left = '', top = '', right = left, bottom = top] =
    /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(String(reference)) ?? [];
  const column = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [rows, columns] = [
    [Number(top), Number(bottom)],
    [column(left), column(right)],
  ] as const;
  return (
    rows.every((row) => within(row, EXCEL.rows)) &&
    columns.every((at) => within(at, EXCEL.columns)) &&
    rows[0] <= rows[1] &&
    columns[0] <= columns[1]
  );
};

const rising = (places: readonly number[], most: number): boolean =>
  places.every((place, index) => within(place, most) && place > (places[index - 1] ?? 0));

const VALIDATION_TYPES = ['any', 'list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];

const isValidation = ({ areas, type, source }: SheetValidation): boolean =>
  VALIDATION_TYPES.includes(type) && areas.every(isArea) && (source === undefined || isText(source, EXCEL.cellCharacters));

function sheetFault({ name, visibility, cells, merges, hiddenRows, hiddenColumns, validations = [] }: SheetCellsSheet): string | null {
  if (!isText(name, EXCEL.cellCharacters)) return 'its name is no text or too long';
  if (!['visible', 'hidden', 'veryHidden'].includes(visibility)) return `its visibility is ${String(visibility)}`;
  for (const [index, cell] of cells.entries()) {
    const fault = cellFault(cell, cells[index - 1]);
    if (fault !== null) return `R${cell.row}C${cell.column}: ${fault}`;
  }
  const merge = merges.find((reference) => !isArea(reference));
  if (merge !== undefined) return `merged ${JSON.stringify(merge)?.slice(0, 60)} is no area`;
  if (!rising(hiddenRows, EXCEL.rows)) return 'its hidden rows are no rising places';
  if (!rising(hiddenColumns, EXCEL.columns)) return 'its hidden columns are no rising places';
  const validation = validations.find((found) => !isValidation(found));
  if (validation !== undefined) return `it has a validation ${JSON.stringify(validation).slice(0, 100)}`;
  return null;
}

/** What is wrong with what a reader says a workbook holds; null for what later steps can rely on. */
export function unsound(read: SheetCells): string | null {
  if (read.sheets.length === 0) return 'there is no sheet';
  for (const sheet of read.sheets) {
    const fault = sheetFault(sheet);
    if (fault !== null) return `sheet ${sheet.name?.slice(0, 40)}: ${fault}`;
  }
  if (read.names.some(({ name, refersTo, sheet }) => ![name, refersTo, sheet ?? ''].every((text) => typeof text === 'string')))
    return 'a defined name is no text';
  if (read.customXml.some((xml) => typeof xml !== 'string')) return 'custom XML is no text';
  if (Object.values(read.properties ?? {}).some((text) => typeof text !== 'string')) return 'a property is no text';
  if (typeof read.date1904 !== 'boolean') return 'date1904 is neither true nor false';
  return null;
}
