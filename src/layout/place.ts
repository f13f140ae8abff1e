import { GqError } from '../model/errors';
import { EXCEL } from '../model/limits';
import type { CellRole, LayoutBlock, LayoutCell, LayoutTable, SheetLayout } from '../model/sheet-layout';
import { formParts } from './form-parts';
import { linesOf } from './text-width';
import { lineHeight } from './theme';

/** Column of the hidden row keys, counted from 1; what people see begins beside it. */
export const KEY_COLUMN = 1;
export const FIRST_COLUMN = 2;

/** Rows of title and identity stand above the blocks; a form has its head, the identity in it, from that row on. */
export const TITLE_ROW = 1;
export const IDENTITY_ROW = 2;

/** Between the facts of the identity line. */
export const IDENTITY_GAP = '　　';

const KEY_WIDTH = 14;
/** Heights in points: the space between blocks, and the rows charts stand over. */
const GAP = 9;
const CHART_ROW = 15;
const FORM_TITLE = 36;
/** Characters of a form's small lines that stand where columns count one: they are smaller than the default font. */
const SMALLER = 1.15;
/** Room for names above a form's last line. */
const FOOT_ROOM = 18;
const PADDING = 5;
const LINE_PADDING = 3;

/** A table with its rows and columns on the sheet. */
export interface PlacedTable {
  table: LayoutTable;
  titleRow?: number;
  keyRow: number;
  groupRow?: number;
  headerRow: number;
  /** Row of the first table row; the others follow. */
  firstRow: number;
  /** Last row of the data, totals left out. */
  lastDataRow: number;
  lastRow: number;
  /** First and last sheet column of each table column. */
  columns: ReadonlyMap<string, { first: number; last: number }>;
  /** Row of each key. */
  rowOf: ReadonlyMap<string, number>;
}

/** A block with its rows on the sheet. */
export type PlacedBlock =
  | ({ kind: 'table'; firstBlockRow: number; lastBlockRow: number } & PlacedTable)
  | { kind: 'text' | 'charts'; block: Exclude<LayoutBlock, LayoutTable>; firstBlockRow: number; lastBlockRow: number };

/** A sheet whose blocks have rows and columns. */
export interface PlacedSheet {
  layout: SheetLayout;
  blocks: readonly PlacedBlock[];
  /** Widths in characters from column 1; the first is the hidden key column. */
  widths: readonly number[];
  /** Row of a form's foot; absent where the sheet has none. */
  formFootRow?: number;
  /** Heights in points by row; rows not named keep the default. */
  heights: Map<number, number>;
  lastRow: number;
  lastColumn: number;
}

/** Last column that prints: sentences run so far. */
export const lastPrinted = ({ layout, widths }: Pick<PlacedSheet, 'layout' | 'widths'>): number =>
  Math.min(widths.length, KEY_COLUMN + (layout.page.printColumns ?? widths.length));

/** Id of the template block behind a placed one. */
export const blockId = (block: PlacedBlock): string => (block.kind === 'table' ? block.table.id : block.block.id);

/** Last row that prints: that of the block named for it, or of the sheet. */
export function lastPrintedRow({ layout, blocks, lastRow }: Pick<PlacedSheet, 'layout' | 'blocks' | 'lastRow'>): number {
  const last = blocks.find((block) => blockId(block) === layout.page.printThrough);
  return last?.lastBlockRow ?? lastRow;
}

const problem = (layout: SheetLayout, place: string, fault: 'doubleId' | 'width', received: string) =>
  new GqError('templateInvalid', { problems: [{ template: layout.template, place, fault, received }] });

/** Widths of the sheet's columns: the grid, or the widest table column at each place. */
function widthsOf(layout: SheetLayout): number[] {
  if (layout.grid) return [KEY_WIDTH, ...layout.grid];
  const widths: number[] = [KEY_WIDTH];
  for (const block of layout.blocks) {
    if (block.kind !== 'table') continue;
    let column = FIRST_COLUMN;
    for (const { id, width, span } of block.columns) {
      if (width === undefined) throw problem(layout, `${block.id}.${id}`, 'width', id);
      for (let part = 0; part < span; part++, column++) widths[column - 1] = Math.max(widths[column - 1] ?? 0, width / span);
    }
  }
  return widths;
}

function wordsOf(cell: LayoutCell): string {
  if (cell.kind === 'input') return typeof cell.value === 'string' ? cell.value : '';
  return cell.kind === 'label' || cell.kind === 'text' ? cell.text : '';
}

/** Height of a row of so many lines. A text too long for the highest row stays whole in its cell. */
export const heightOf = (role: CellRole, lines: number): number => Math.min(EXCEL.rowHeight, lines * lineHeight(role) + PADDING);

/** Places the blocks of a sheet one under the other. */
export function place(layout: SheetLayout): PlacedSheet {
  const widths = widthsOf(layout);
  const spanWidth = (first: number, last: number) => widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
  const lineWidth = spanWidth(FIRST_COLUMN, lastPrinted({ layout, widths }));
  /** Characters that a line over the whole width holds. */
  const wide = (role: CellRole) => (layout.family === 'form' && role === 'note' ? lineWidth * SMALLER : lineWidth);
  const heights = new Map<number, number>();
  const blocks: PlacedBlock[] = [];
  const { form } = layout;
  heights.set(TITLE_ROW, form ? FORM_TITLE : heightOf('title', 1));
  if (!form) heights.set(IDENTITY_ROW, heightOf('identity', linesOf(layout.identity.join(IDENTITY_GAP), lineWidth)));
  let next = form ? IDENTITY_ROW : IDENTITY_ROW + 1;
  const row = (height?: number): number => {
    if (height !== undefined) heights.set(next, height);
    return next++;
  };

  const printed = widths.slice(FIRST_COLUMN - 1, lastPrinted({ layout, widths }));
  for (const line of form?.head ?? []) {
    const lines = formParts(form?.head ?? [], line, printed).map(({ part, first, last }) =>
      linesOf(line[part], spanWidth(FIRST_COLUMN + first, FIRST_COLUMN + last) * SMALLER),
    );
    row(heightOf('formHead', Math.max(...lines)) - PADDING + 1);
  }

  const placeTable = (table: LayoutTable): PlacedBlock => {
    const firstBlockRow = next;
    const columns = new Map<string, { first: number; last: number }>();
    let column = FIRST_COLUMN;
    for (const { id, span } of table.columns) {
      if (columns.has(id)) throw problem(layout, table.id, 'doubleId', id);
      columns.set(id, { first: column, last: column + span - 1 });
      column += span;
    }
    const widthOf = (id: string) => {
      const { first = FIRST_COLUMN, last = FIRST_COLUMN } = columns.get(id) ?? {};
      return spanWidth(first, last);
    };
    const titleRow = table.title === undefined ? undefined : row(heightOf('blockTitle', 1));
    const keyRow = row();
    const groupRow = table.columns.some(({ group }) => group !== undefined) ? row(heightOf('groupHeader', 1)) : undefined;
    // What prints decides: a narrow column for machines must not make every row of a page high.
    const prints = (id: string) => (columns.get(id)?.first ?? 0) <= lastPrinted({ layout, widths });
    const headerLines = Math.max(...table.columns.map(({ id, header }) => (prints(id) ? linesOf(header, widthOf(id)) : 1)));
    const headerRow = row(heightOf('header', headerLines));
    const firstRow = next;
    let lastDataRow = firstRow;
    const rowOf = new Map<string, number>();
    const cellWidths = table.columns.map(({ id }) => (prints(id) ? widthOf(id) : Infinity));
    for (const { key, role, cells } of table.rows) {
      let lines = 1;
      cells.forEach((cell, index) => {
        lines = Math.max(lines, linesOf(wordsOf(cell), cellWidths[index] ?? Infinity));
      });
      const at = row(Math.max(table.rowHeight ?? 0, heightOf('body', lines) - PADDING + LINE_PADDING));
      if (rowOf.has(key)) throw problem(layout, table.id, 'doubleId', key);
      rowOf.set(key, at);
      if (role === 'data') lastDataRow = at;
    }
    const lastRow = next - 1;
    for (const note of table.notes) row(heightOf('note', linesOf(note, lineWidth)));
    return {
      kind: 'table',
      table,
      firstBlockRow,
      lastBlockRow: next - 1,
      keyRow,
      headerRow,
      firstRow,
      lastDataRow,
      lastRow,
      columns,
      rowOf,
      ...(titleRow !== undefined && { titleRow }),
      ...(groupRow !== undefined && { groupRow }),
    };
  };

  for (const block of layout.blocks) {
    if (block.kind === 'table') blocks.push(placeTable(block));
    else {
      const firstBlockRow = next;
      if (block.kind === 'text')
        for (const line of block.lines) row(heightOf(line.look.role, linesOf(wordsOf(line), wide(line.look.role))));
      else for (let left = block.height; left > 0; left -= CHART_ROW) row(CHART_ROW);
      blocks.push({ kind: block.kind, block, firstBlockRow, lastBlockRow: next - 1 });
    }
    row(GAP);
  }
  const foot = form?.foot;
  const formFootRow = foot === undefined ? undefined : row(heightOf('formFoot', linesOf(foot, lineWidth)) + FOOT_ROOM);
  return {
    layout,
    blocks,
    widths,
    heights,
    ...(formFootRow !== undefined && { formFootRow }),
    // The gap under the last block prints nothing, but that of a form bears the rule that ends it.
    lastRow: formFootRow ?? (layout.family === 'form' ? next - 1 : next - 2),
    lastColumn: widths.length,
  };
}
