import { cellAddress, quotedSheet } from '../../model/address';
import type { PlacedCell } from '../../model/workbook-plan';
import { areasOf, rectangles } from '../areas';

/** Cells that lead elsewhere. Excel dresses a link in its own style, so looks come after; its underline goes, for looks only add one. */
export function writeLinks(sheet: Excel.Worksheet, cells: readonly PlacedCell[]): void {
  const linked = cells.filter(({ cell }) => cell.kind === 'text' && cell.link !== undefined);
  for (const { row, column, cell } of linked)
    if (cell.kind === 'text' && cell.link)
      sheet.getRange(cellAddress(row, column)).hyperlink = { documentReference: `${quotedSheet(cell.link.sheet)}!${cell.link.cell}` };
  for (const areas of areasOf(sheet, rectangles(linked))) areas.format.font.underline = 'None';
}
