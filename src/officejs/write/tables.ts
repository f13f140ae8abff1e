import { areaAddress } from '../../model/address';
import type { PlanTable } from '../../model/workbook-plan';

/** The plainest style of Excel's: it draws no fill, and cells keep their own looks. Office.js cannot take a table's style away. */
export const PLAIN_TABLE = 'TableStyleLight1';

/** Makes tables over cells that are already there. */
export function writeTables(sheet: Excel.Worksheet, tables: readonly PlanTable[]): void {
  for (const { name, area } of tables) {
    const table = sheet.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = PLAIN_TABLE;
    table.showBandedRows = false;
    table.showBandedColumns = false;
    table.highlightFirstColumn = false;
    table.highlightLastColumn = false;
    table.showFilterButton = true;
  }
}
