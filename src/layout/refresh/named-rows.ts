import { LINE_SIGN } from '../sheet-writer';
import type { BlockColumns } from './block-columns';

/** Between the block and the key of a row's name. */
const SEPARATOR = '\u0000';

/** What a row is called on both sides: a line by its own key, the key row of a block by the block, a row of a table by block and key. */
export const rowName = (block: string, key: string): string => `${block}${SEPARATOR}${key}`;

/** The key in a row's name. */
export const keyOf = (name: string): string => name.slice(name.indexOf(SEPARATOR) + 1);

/** The block of a row of a table; undefined for lines and key rows. */
export const blockOf = (name: string): string | undefined =>
  name.includes(SEPARATOR) ? name.slice(0, name.indexOf(SEPARATOR)) : undefined;

/** Whether a name is that of a line outside the rows of tables. */
export const isLine = (name: string): boolean => name.startsWith(LINE_SIGN);

/** Block and place of a line: `#parks/note/1` → parks, note; of `#title` the block is the whole. */
export function linePlace(name: string): { block: string; part: string } {
  const [block = '', part = ''] = name.slice(LINE_SIGN.length).split('/');
  return { block, part };
}

/** Whether a line is one of a table's that stand below its key row. */
const isBelow = (part: string): boolean => ['group', 'header', 'note', 'none'].includes(part);

/** A side of the refresh as texts. */
export interface Texts {
  /** Rows that hold something, from top to bottom. */
  rows: readonly number[];
  /** Text of a cell without white space around it; empty where there is none. */
  text: (row: number, column: number) => string;
}

/** The last part of a block's id: what lines call it. */
const shortId = (block: string): string => block.slice(block.indexOf('/') + 1);

/** Which row each name has on a sheet. Of several rows of one name the first counts, the others are the user's. */
export function namedRows(sheet: Texts, keyColumn: number, blocks: ReadonlyMap<string, BlockColumns>): Map<string, number> {
  const found = new Map<string, number>();
  const keyRows = new Map([...blocks.values()].map((block) => [shortId(block.id), block.keyRow]));
  let open: BlockColumns | undefined;
  for (const row of sheet.rows) {
    const text = sheet.text(row, keyColumn);
    const block = blocks.get(text);
    if (block !== undefined) {
      // What follows a copied key row is a copy.
      open = block.keyRow === row ? block : undefined;
      if (open !== undefined) found.set(text, row);
    } else if (text.startsWith(LINE_SIGN)) {
      const line = linePlace(text);
      const isOpen = open !== undefined && shortId(open.id) === line.block;
      const keyRow = keyRows.get(line.block);
      const counts = keyRow === undefined ? !found.has(text) : isBelow(line.part) ? isOpen && !found.has(text) : row < keyRow;
      if (counts) found.set(text, row);
      if (!isOpen) open = undefined;
    } else if (open !== undefined) {
      const isTableRow = open.table !== undefined && row <= open.table.lastRow;
      const key = isTableRow && open.table !== undefined ? sheet.text(row, open.table.keyColumn) : text;
      const name = rowName(open.id, key);
      const isHead = open.table !== undefined && row < open.table.firstRow;
      if (key !== '' && !isHead && !found.has(name)) found.set(name, row);
    }
  }
  return found;
}
