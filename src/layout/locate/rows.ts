import { cellAddress } from '../../model/address';
import { isCode } from '../../model/code';
import type { ReadPlace, Remark } from '../../model/reading';
import type { LayoutRow } from '../../model/sheet-layout';
import type { FoundColumns } from './columns';
import type { FoundBlock } from './find-blocks';
import type { Grid } from './grid';
import { fixedWords } from './fixed-words';
import { plain } from './plain';
import { fixedText, rowWords, type RowWords } from './row-words';

/** A row of the sheet and the table row it holds. */
export interface FoundRow {
  /** Sheet row, counted from 1. */
  row: number;
  /** Key of the row. */
  key: string;
  /** The row as it was sent; absent: it was added since, or is no longer expected. */
  sent?: LayoutRow;
}

/** The rows of a block. */
export interface FoundRows {
  rows: readonly FoundRow[];
  /** Rows that are none of the table's, though something stands in them. */
  unknown: readonly number[];
  /** Keys of rows that were refused: they are named already. */
  refused: ReadonlySet<string>;
  remarks: readonly Remark[];
}

/** A piece of evidence: the row it speaks for, or a text that no row has. */
type Vote = { sent: LayoutRow } | { foreign: string };

const voteOf = (text: string, known: ReadonlyMap<string, LayoutRow>): Vote | undefined => {
  if (text === '') return undefined;
  const sent = known.get(text);
  return sent ? { sent } : { foreign: text };
};

const speaksFor = (vote: Vote | undefined): LayoutRow | undefined => (vote && 'sent' in vote ? vote.sent : undefined);

/** Column of the hidden keys: that of the key cell, else the one outside of the table that holds most of them. */
function keyColumnOf({ key, firstRow, lastRow }: FoundBlock, { columns }: FoundColumns, words: RowWords, grid: Grid): number | undefined {
  if (key) return key.column;
  const visible = new Set(columns.map(({ column }) => column));
  const counts = new Map<number, number>();
  for (const row of grid.rows())
    if (row >= firstRow && row <= lastRow)
      for (const { column, value } of grid.row(row))
        if (!visible.has(column) && typeof value === 'string' && words.byKey.has(value.trim()))
          counts.set(column, (counts.get(column) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * 2 >= words.byKey.size ? best[0] : undefined;
}

/** Which row the evidence comes to: two that agree, or one that stands alone. */
function decide(votes: readonly (Vote | undefined)[]): { sent: LayoutRow; outvoted: boolean } | 'contradiction' | 'foreign' | undefined {
  const cast = votes.filter((vote) => vote !== undefined);
  const rows = cast.map(speaksFor).filter((sent) => sent !== undefined);
  if (cast.length === 0) return undefined;
  if (rows.length === 0) return 'foreign';
  for (const sent of rows) {
    const count = rows.filter((other) => other === sent).length;
    if (count === cast.length || count > 1) return { sent, outvoted: count < cast.length };
  }
  return 'contradiction';
}

/** Finds the rows of a block by hidden key, code and label. */
export function findRows(block: FoundBlock, found: FoundColumns, grid: Grid): FoundRows {
  const { table, headerRow, firstRow, lastRow } = block;
  const words = rowWords(table);
  const keyColumn = keyColumnOf(block, found, words, grid);
  const columnOf = (index: number | undefined) => found.columns.find((candidate) => candidate.index === index)?.column;
  const codeColumn = columnOf(words.codeColumn);
  const labelColumn = columnOf(words.labelColumn);
  const rows: FoundRow[] = [];
  const unknown: number[] = [];
  const refused = new Set<string>();
  const remarks: Remark[] = [];
  const fixed = fixedWords(block.layout);
  // Notes, headings and headers that somebody repeated.
  const isFixed = (row: number) => grid.row(row).every(({ value }) => typeof value === 'string' && fixed.has(plain(value)));
  const textAt = (row: number, column: number | undefined) => (column === undefined ? '' : grid.text(row, column));

  for (const row of grid.rows()) {
    if (row < firstRow || row > lastRow || row <= (headerRow ?? 0)) continue;
    const keyText = textAt(row, keyColumn).trim();
    const byKey = voteOf(keyText, words.byKey);
    const byCode = voteOf(plain(textAt(row, codeColumn)), words.byCode);
    const labelText = plain(textAt(row, labelColumn));
    // Where a row was sent without a label, what stands there was typed and says nothing of the row, unless it says the same.
    const candidates = [byKey, byCode].map(speaksFor).filter((sent) => sent !== undefined);
    const label = voteOf(labelText, words.byLabel);
    const isTyped = candidates.some(({ cells }) => fixedText(cells[words.labelColumn ?? -1]) === '');
    const byLabel = isTyped && !candidates.some((sent) => sent === speaksFor(label)) ? undefined : label;
    const place: ReadPlace = { sheet: grid.name, cell: cellAddress(row, codeColumn ?? labelColumn ?? keyColumn ?? 1) };
    const seen = [keyText, textAt(row, codeColumn), textAt(row, labelColumn)].filter((text) => text.trim() !== '').join(' | ');
    const outcome = decide([byKey, byCode, byLabel]);
    if (outcome === undefined) {
      if (!isFixed(row)) unknown.push(row);
    } else if (outcome === 'foreign') {
      const code = textAt(row, codeColumn).trim();
      // A hidden key speaks for a row only where the visible code does not gainsay it; a code in sight stands alone.
      const key = keyText === '' || code === '' || plain(keyText) === plain(code) ? keyText || code : '';
      if (isFixed(row)) continue;
      if (isCode(key)) rows.push({ row, key });
      else unknown.push(row);
    } else if (outcome === 'contradiction') {
      for (const vote of [byKey, byCode, byLabel]) {
        const sent = speaksFor(vote);
        if (sent) refused.add(sent.key);
      }
      remarks.push({ kind: 'rowUnclear', place, received: seen });
    } else {
      const { sent, outvoted } = outcome;
      rows.push({ row, key: sent.key, sent });
      if (outvoted) remarks.push({ kind: 'labelChanged', place, received: seen, expected: expectedWords(sent, words) });
    }
  }
  return { rows, unknown, refused, remarks };
}

/** Key, code and label of a row as they were sent. */
function expectedWords({ key, cells }: LayoutRow, { codeColumn, labelColumn }: RowWords): string {
  const shown = [codeColumn, labelColumn].map((index) => (index === undefined ? undefined : cells[index]));
  return [key, ...shown.map((cell) => (cell?.kind === 'text' || cell?.kind === 'label' ? cell.text : ''))]
    .filter((text) => text !== '')
    .join(' | ');
}
