import { EXCEL } from '../../../../../src/model/limits';
import type { TableModel, WorkbookModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { refuse } from '../argument';

const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** What reads as a cell, `A1` or `R1C1`, or as Excel's short words for row and column. */
const CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** All tables of a workbook. */
export const allTables = (workbook: WorkbookModel): TableModel[] => workbook.sheets.flatMap((sheet) => sheet.tables);

/** Whether no table and no name of the whole workbook is called so. */
const isFree = (workbook: WorkbookModel, name: string, but?: TableModel): boolean =>
  !allTables(workbook).some((table) => table !== but && same(table.name, name)) &&
  !workbook.names.some((one) => one.sheet === undefined && same(one.name, name));

/** A name that a table may have. */
export function tableName(workbook: WorkbookModel, value: unknown, table: TableModel): string {
  if (typeof value !== 'string' || value.length > EXCEL.nameCharacters || !SHAPE.test(value) || CELL.test(value))
    return refuse(
      'Table.name',
      value,
      `a name: letters, digits, _ and . only, at most ${EXCEL.nameCharacters}, nothing that reads as a cell`,
    );
  if (!isFree(workbook, value, table)) throw new HostError('ItemAlreadyExists', `Table.name: ${value} is taken`);
  return value;
}

/** The name of a table that nobody named. A Chinese Excel says 表1: code that relies on either is wrong. */
export function nextTableName(workbook: WorkbookModel): string {
  for (let number = 1; ; number++) if (isFree(workbook, `Table${number}`)) return `Table${number}`;
}
