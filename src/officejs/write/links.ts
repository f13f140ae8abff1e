import { cellAddress, quotedSheet } from '../../model/address';
import type { PlacedCell } from '../../model/workbook-plan';

/** Cells that lead elsewhere. Excel dresses a link in its own style, so looks come after. */
export function writeLinks(sheet: Excel.Worksheet, cells: readonly PlacedCell[]): void {
  for (const { row, column, cell } of cells)
    if (cell.kind === 'text' && cell.link)
      sheet.getRange(cellAddress(row, column)).hyperlink = { documentReference: `${quotedSheet(cell.link.sheet)}!${cell.link.cell}` };
}
