import type { LayoutCell, LayoutTable, SheetLayout } from '../../model/sheet-layout';
import { blockName } from '../compile';
import type { NamedArea } from './block-names';
import type { Grid } from './grid';
import { headerFit } from './header-row';
import { plain } from './plain';

/** A table of a template on a sheet as it now is. */
export interface FoundBlock {
  layout: SheetLayout;
  table: LayoutTable;
  /** Row and column of the hidden key cell; absent where it is lost. */
  key?: { row: number; column: number };
  /** Row of its header; absent where it is lost. */
  headerRow?: number;
  /** Rows that may be its own: all up to the next block. */
  firstRow: number;
  lastRow: number;
}

/** Whether a cell is there to be filled in: also one whose formula is only proposed. */
export const isOpen = ({ kind, look }: LayoutCell): boolean => kind === 'input' || (kind === 'computed' && look.role === 'input');

/** Whether figures are filled in; a table of names and signatures is not read. */
export const takesInput = ({ rows }: LayoutTable): boolean =>
  rows.some(({ cells, bindings }) => Object.keys(bindings).length > 0 && cells.some(isOpen));

/** Tables of a layout that take input. */
export const inputTables = ({ blocks }: SheetLayout): LayoutTable[] =>
  blocks.filter((block): block is LayoutTable => block.kind === 'table' && takesInput(block));

/** Share of a table's columns whose header must stand in a row before it is taken for the table's header. */
const ENOUGH = 0.5;

/** The row of a region whose words fit a table's header best; the first of equals. */
function headerRowOf(table: LayoutTable, grid: Grid, firstRow: number, lastRow: number): number | undefined {
  let best: number | undefined;
  let most = ENOUGH;
  for (const row of grid.rows())
    if (row >= firstRow && row <= lastRow) {
      const fit = headerFit(table, grid, row);
      if (fit > most || (fit === most && best === undefined)) [best, most] = [row, fit];
    }
  return best;
}

/**
 * Key cells of any block of the layouts: `park-monthly/measures` → where it stands. They share a column; a text like one that somebody put
 * elsewhere is none.
 */
function keyCells(grid: Grid, layouts: readonly SheetLayout[]): Map<string, { row: number; column: number }> {
  const known = new Set(layouts.flatMap(({ template, blocks }) => blocks.map(({ id }) => `${template}/${id}`)));
  const byColumn = new Map<number, Map<string, { row: number; column: number }>>();
  for (const row of grid.rows())
    for (const { column, value } of grid.row(row)) {
      const text = typeof value === 'string' ? value.trim() : '';
      if (!known.has(text)) continue;
      const found = byColumn.get(column) ?? new Map<string, { row: number; column: number }>();
      byColumn.set(column, found);
      if (!found.has(text)) found.set(text, { row, column });
    }
  const [most] = [...byColumn].sort(([a, one], [b, other]) => other.size - one.size || a - b);
  return most?.[1] ?? new Map<string, { row: number; column: number }>();
}

/** Where a block begins, before it is known where it ends. */
type Start = Omit<FoundBlock, 'lastRow'>;

/** Rows that begin another block: of the first rows after this one the first. */
const endedBy = (starts: readonly Start[], grid: Grid): FoundBlock[] =>
  starts.map((start) => {
    const next = starts.map(({ firstRow }) => firstRow).filter((row) => row > start.firstRow);
    return { ...start, lastRow: Math.min(grid.lastRow, ...next.map((row) => row - 1)) };
  });

/** Blocks whose hidden key cells are there. */
function byKeyCell(grid: Grid, layouts: readonly SheetLayout[]): Start[] {
  const cells = keyCells(grid, layouts);
  return layouts.flatMap((layout) =>
    layout.blocks.flatMap((table) => {
      const key = cells.get(`${layout.template}/${table.id}`);
      return key === undefined || table.kind !== 'table' ? [] : [{ layout, table, key, firstRow: key.row + 1 }];
    }),
  );
}

/** Blocks that a defined name leads to; the name's area bounds where the header is looked for. */
function byName(grid: Grid, layouts: readonly SheetLayout[], names: readonly NamedArea[]): Start[] {
  return layouts.flatMap((layout) =>
    inputTables(layout).flatMap((table) => {
      const wanted = blockName(layout.template, table.id);
      const named = names.find(({ name, sheet }) => name === wanted && sheet === grid.name);
      if (named === undefined) return [];
      return [{ layout, table, firstRow: named.area.firstRow }];
    }),
  );
}

/** Blocks of one layout by the words of their headers. */
function byHeader(grid: Grid, layout: SheetLayout): Start[] {
  const taken = new Set<number>();
  return inputTables(layout).flatMap((table) => {
    const headerRow = grid.rows().find((row) => !taken.has(row) && headerFit(table, grid, row) > ENOUGH);
    if (headerRow === undefined) return [];
    taken.add(headerRow);
    return [{ layout, table, headerRow, firstRow: headerRow }];
  });
}

/** What else tells which template a sheet is. */
export interface SheetHints {
  names: readonly NamedArea[];
  /** Template that the sheet shows or the hidden sheet `_gq` has for it. */
  template?: string;
}

/** A copied sheet keeps its name with a number, an inserted form one with （表）. */
const sheetStem = (name: string): string => plain(name).replace(/(\(\d+\)|\(表\))$/, '');

/** The tables that take input on a sheet: by hidden key, else by defined name, else by the template it names, else by its headers. */
export function findBlocks(grid: Grid, layouts: readonly SheetLayout[], { names, template }: SheetHints): FoundBlock[] {
  const starts = byKeyCell(grid, layouts);
  const known = () => new Set(starts.map(({ layout, table }) => `${layout.template}/${table.id}`));
  const add = (more: readonly Start[]) =>
    starts.push(...more.filter(({ layout, table }) => !known().has(`${layout.template}/${table.id}`)));
  // What one key cell says of the sheet, the others may have lost.
  const templates = new Set(starts.map(({ layout }) => layout));
  add(byName(grid, templates.size === 0 ? layouts : [...templates], names));
  for (const { layout } of starts) templates.add(layout);
  if (templates.size === 0)
    for (const layout of layouts)
      if (layout.template === template || (template === undefined && sheetStem(layout.name) === sheetStem(grid.name)))
        templates.add(layout);
  for (const layout of templates) add(byHeader(grid, layout));
  if (starts.length === 0) {
    const ranked = layouts.map((layout) => byHeader(grid, layout)).sort((a, b) => b.length - a.length);
    add(ranked[0] ?? []);
  }
  return endedBy(starts, grid)
    .map((block) => {
      const headerRow = block.headerRow ?? headerRowOf(block.table, grid, block.firstRow, block.lastRow);
      return headerRow === undefined ? block : { ...block, headerRow };
    })
    .filter(({ table }) => takesInput(table));
}
