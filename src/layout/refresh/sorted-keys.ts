import type { PlannedSide } from './planned-side';
import type { BlockColumns } from './block-columns';
import { blockOf, keyOf, rowName, type Texts } from './named-rows';

/** The id of the column that shows the keys of a table's rows; undefined where none does. */
function codeColumn(block: BlockColumns, named: readonly [string, number][], sheet: Texts): string | undefined {
  for (const [id, { first }] of block.columns) {
    const shown = named.map(([name, row]) => [keyOf(name), sheet.text(row, first)] as const).filter(([, code]) => code !== '');
    if (shown.length > 1 && shown.every(([key, code]) => key === code)) return id;
  }
  return undefined;
}

const ofBlock = (rows: ReadonlyMap<string, number>, id: string): [string, number][] => [...rows].filter(([name]) => blockOf(name) === id);

/**
 * Rows by name after people sorted what they see and left the hidden keys behind: the codes in sight are the same keys in another order, and
 * they stand beside their figures. Any other difference is a code that somebody overwrote.
 */
export function withSortedKeys(
  rows: ReadonlyMap<string, number>,
  blocks: ReadonlyMap<string, BlockColumns>,
  sheet: Texts,
  planned: Pick<PlannedSide, 'rows' | 'blocks' | 'texts'>,
): Map<string, number> {
  const found = new Map(rows);
  for (const [id, block] of blocks) {
    const plannedBlock = planned.blocks.get(id);
    if (plannedBlock === undefined || block.table !== undefined) continue;
    const code = codeColumn(plannedBlock, ofBlock(planned.rows, id), planned.texts);
    const column = code === undefined ? undefined : block.columns.get(code)?.first;
    if (column === undefined) continue;
    const shown = ofBlock(rows, id)
      .map(([name, row]) => ({ row, key: keyOf(name), code: sheet.text(row, column) }))
      .filter((each) => each.code !== '');
    const codes = new Set(shown.map((each) => each.code));
    const isPermuted = codes.size === shown.length && shown.every(({ key }) => codes.has(key));
    if (isPermuted) for (const each of shown) found.set(rowName(id, each.code), each.row);
  }
  return found;
}
