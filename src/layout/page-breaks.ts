import type { PlanArea } from '../model/area';
import { columnPoints } from './column-points';
import { lastPrinted, lastPrintedRow, type PlacedBlock, type PlacedSheet } from './place';

/** Points of an A4 page that margins, head and foot leave. */
const PRINTABLE = { portrait: { width: 523, height: 748 }, landscape: { width: 770, height: 501 } } as const;

/** Height of a row nobody set. */
const DEFAULT_HEIGHT = 15;

const beginsPage = (block: PlacedBlock): boolean =>
  block.kind === 'table' ? block.table.pageBreak : block.block.kind === 'charts' && block.block.pageBreak;

/**
 * Rows after which a page begins: before blocks that ask for it, and before charts that the end of a page would cut. What fits is an
 * estimate, because programs measure columns differently; a break that comes early costs paper, a chart cut in two its reader.
 */
export function pageBreaks(sheet: PlacedSheet): number[] {
  const { layout, blocks, heights, widths } = sheet;
  const { width, height } = PRINTABLE[layout.page.orientation];
  const total = widths.slice(1, lastPrinted(sheet)).reduce((sum, column) => sum + columnPoints(column), 0);
  const room = height / Math.min(1, width / total);
  const hidden = new Set(blocks.flatMap((block) => (block.kind === 'table' ? [block.keyRow] : [])));
  const heightOf = ({ firstRow, lastRow }: Pick<PlanArea, 'firstRow' | 'lastRow'>): number => {
    let sum = 0;
    for (let row = firstRow; row <= lastRow; row++) if (!hidden.has(row)) sum += heights.get(row) ?? DEFAULT_HEIGHT;
    return sum;
  };
  const breaks: number[] = [];
  let pageBegins = 1;
  for (const block of blocks.filter(({ firstBlockRow }) => firstBlockRow <= lastPrintedRow(sheet))) {
    const { firstBlockRow: firstRow, lastBlockRow: lastRow } = block;
    const used = heightOf({ firstRow: pageBegins, lastRow: firstRow - 1 }) % room;
    const cut = layout.page.pagesDown === 0 && block.kind === 'charts' && used + heightOf({ firstRow, lastRow }) > room;
    if (!beginsPage(block) && !cut) continue;
    breaks.push(firstRow - 1);
    pageBegins = firstRow;
  }
  return breaks;
}
