import { cellAddress } from '../model/address';
import type { LayoutMark } from '../model/sheet-layout';
import type { PlanConditionalFormat } from '../model/workbook-plan';
import { quoted } from './formula';
import type { PlacedSheet } from './place';
import { TONE } from './theme';

/** Whether the text of a cell begins with a sign; numbers and errors begin with none. */
function beginsWith(cell: string, { startsWith }: LayoutMark): string {
  const sign = quoted(startsWith);
  return `LEFT(${cell},LEN(${sign}))=${sign}`;
}

/** The colours of a sheet's marked columns, from their first row to their last total. */
export function conditionalFormatsOf({ blocks }: PlacedSheet): PlanConditionalFormat[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const { firstRow, lastRow } = block;
    return block.table.columns.flatMap(({ id, marks = [] }) => {
      const at = block.columns.get(id)?.first;
      if (at === undefined) return [];
      const area = { firstRow, lastRow, firstColumn: at, lastColumn: at };
      return marks.map((mark): PlanConditionalFormat => ({
        area,
        formula: beginsWith(cellAddress(firstRow, at), mark),
        style: { font: { color: TONE[mark.tone] } },
      }));
    });
  });
}
