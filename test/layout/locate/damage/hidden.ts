import { KEY_COLUMN, type PlacedSheet } from '../../../../src/layout/place';
import type { SheetCells } from '../../../../src/model/sheet-cells';
import { changed } from './shift';

export const dropCustomXml = (cells: SheetCells): SheetCells => ({ ...cells, customXml: [] });

export const dropIdentitySheet = (cells: SheetCells): SheetCells => ({
  ...cells,
  sheets: cells.sheets.filter(({ name }) => name !== '_gq'),
});

export const dropNames = (cells: SheetCells): SheetCells => ({ ...cells, names: [] });

/** All that a workbook says of itself where people do not see it. */
export const dropHiddenIdentity = (cells: SheetCells): SheetCells => dropNames(dropIdentitySheet(dropCustomXml(cells)));

/** The hidden column of keys is emptied. */
export const emptyKeyColumn = (cells: SheetCells, name: string): SheetCells =>
  changed(cells, name, (sheet) => ({ ...sheet, cells: sheet.cells.filter(({ column }) => column !== KEY_COLUMN) }));

/** The hidden rows of column ids are emptied. */
export const emptyKeyRows = (cells: SheetCells, { layout, blocks }: PlacedSheet): SheetCells => {
  const rows = new Set(blocks.flatMap((block) => (block.kind === 'table' ? [block.keyRow] : [])));
  return changed(cells, layout.name, (sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row }) => !rows.has(row)) }));
};

/** The lines above the first table: title, identity, form head. */
export const emptyHead = (cells: SheetCells, { layout, blocks }: PlacedSheet): SheetCells => {
  const first = Math.min(...blocks.map(({ firstBlockRow }) => firstBlockRow));
  return changed(cells, layout.name, (sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row }) => row >= first) }));
};
