import { writeFile } from 'node:fs/promises';
import { nodeInflate } from '../../src/cli/node-inflate';
import { KEY_COLUMN } from '../../src/layout/place';
import type { RawValue, SheetCellsSheet } from '../../src/model/sheet-cells';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { returnedPlan, type Filling } from '../layout/returned';

/** Writes a unit's workbook as it is sent back; says where. */
export async function returnedTo(path: string, filling: Filling = {}): Promise<string> {
  await writeFile(path, await writeWorkbook(returnedPlan(filling)));
  return path;
}

/** A written workbook, read by the hidden keys of its rows and columns. */
export interface WrittenBook {
  sheets: readonly string[];
  /** What stands in a column of a row; null for nothing. Throws for a row or column that is not there. */
  value: (sheet: string, block: string, key: string, column: string) => RawValue;
  /** Keys of the rows of a table. */
  keys: (sheet: string, block: string) => string[];
}

/** Rows of a table by key, each with the columns that its head names. */
function rowsOf({ cells }: SheetCellsSheet, block: string): Map<string, Map<string, RawValue>> {
  const rows = new Map<string, Map<string, RawValue>>();
  let ids: Map<number, string> | undefined;
  const at = new Map<number, typeof cells>();
  for (const cell of cells) at.set(cell.row, [...(at.get(cell.row) ?? []), cell]);
  for (const row of [...at.values()]) {
    const key = row.find(({ column }) => column === KEY_COLUMN)?.value;
    if (typeof key !== 'string') continue;
    if (key.includes('/'))
      ids = key.endsWith(`/${block}`)
        ? new Map(row.map(({ column, value }) => [column, typeof value === 'string' ? value : '']))
        : undefined;
    else if (ids) rows.set(key, new Map([...ids].map(([column, id]) => [id, row.find((cell) => cell.column === column)?.value ?? null])));
  }
  return rows;
}

/** Reads a written workbook. */
export function writtenBook(bytes: Uint8Array): WrittenBook {
  const { sheets } = readWorkbook(bytes, 'written.xlsx', nodeInflate);
  const rows = (sheet: string, block: string) => {
    const found = sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    return rowsOf(found, block);
  };
  return {
    sheets: sheets.map(({ name }) => name),
    keys: (sheet, block) => [...rows(sheet, block).keys()],
    value: (sheet, block, key, column) => {
      const value = rows(sheet, block).get(key)?.get(column);
      if (value === undefined) throw new Error(`no ${column} of ${key} in ${block} of ${sheet}`);
      return value;
    },
  };
}
