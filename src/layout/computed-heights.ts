import { FIRST_COLUMN, heightOf, lastPrinted, type PlacedSheet } from './place';
import { linesOf } from './text-width';
import type { Worth } from './worth';

/**
 * Makes rows high enough for what their formulas say: sentences and remarks have no words until they are calculated. Columns beyond those
 * that print do not count, as for other texts.
 */
export function fitComputedTexts(sheet: PlacedSheet, worth: Worth): void {
  const { blocks, widths, heights } = sheet;
  const printed = lastPrinted(sheet);
  const raise = (row: number, height: number) => heights.set(row, Math.max(heights.get(row) ?? 0, height));
  const spanWidth = (first: number, last: number) => widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
  for (const block of blocks) {
    if (block.kind === 'text' && block.block.kind === 'text')
      block.block.lines.forEach((line, index) => {
        const said = line.kind === 'computed' ? worth.valueOf(line, { sheet }) : null;
        if (typeof said === 'string')
          raise(block.firstBlockRow + index, heightOf(line.look.role, linesOf(said, spanWidth(FIRST_COLUMN, printed))));
      });
    if (block.kind !== 'table') continue;
    block.table.rows.forEach(({ key, cells }, offset) =>
      cells.forEach((cell, index) => {
        if (cell.kind !== 'computed') return;
        const { first = 0, last = 0 } = block.columns.get(block.table.columns[index]?.id ?? '') ?? {};
        if (last > printed) return;
        const said = worth.valueOf(cell, { sheet, table: block, row: key });
        if (typeof said === 'string') raise(block.firstRow + offset, heightOf('body', linesOf(said, spanWidth(first, last))));
      }),
    );
  }
}
