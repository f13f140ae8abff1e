import type { CellLook, FormLine } from '../model/sheet-layout';
import { formParts } from './form-parts';
import { FIRST_COLUMN, IDENTITY_ROW, lastPrinted, type PlacedBlock, type PlacedSheet } from './place';
import type { SheetWriter } from './sheet-writer';

/** Writes the head of a form under its title: what forms print at the right stands in one block there, its lines under each other. */
export function writeFormHead(head: readonly FormLine[], writer: SheetWriter, sheet: PlacedSheet): void {
  const widths = sheet.widths.slice(FIRST_COLUMN - 1, lastPrinted(sheet));
  head.forEach((line, index) => {
    for (const { part, first, last } of formParts(head, line, widths)) {
      const look: CellLook = {
        role: part === 'left' && line.identity === true ? 'identity' : 'formHead',
        align: part === 'middle' ? 'center' : 'left',
      };
      writer.put(IDENTITY_ROW + index, FIRST_COLUMN + first, FIRST_COLUMN + last, { kind: 'label', text: line[part], look }, { sheet });
    }
  });
}

/** Draws the heavy rule that ends a table of a form: on the row below it, so that it stays last when rows are inserted. */
export function writeFormEnd(block: Extract<PlacedBlock, { kind: 'table' }>, writer: SheetWriter, sheet: PlacedSheet): void {
  const last = Math.min(lastPrinted(sheet), Math.max(...[...block.columns.values()].map((at) => at.last)));
  for (let column = FIRST_COLUMN; column <= last; column++)
    writer.put(block.lastRow + 1, column, column, { kind: 'blank', look: { role: 'formEnd' } }, { sheet });
}
