import type { PlacedCell, PlanName, PlanSheet } from '../../model/workbook-plan';
import { blockName } from '../compile';
import { KEY_COLUMN } from '../place';
import type { BlockColumns, Span } from './block-columns';
import { CellRows } from './cell-rows';
import { namedRows, type Texts } from './named-rows';

/** A sheet of the plan by its keys. */
export interface PlannedSide {
  sheet: PlanSheet;
  cells: CellRows<PlacedCell>;
  /** Its fixed words. */
  texts: Texts;
  /** Names of its blocks. */
  names: readonly PlanName[];
  /** Its tables by id, from top to bottom. */
  blocks: ReadonlyMap<string, BlockColumns>;
  /** Rows by name, from top to bottom. */
  rows: ReadonlyMap<string, number>;
}

const textOf = (placed: PlacedCell | undefined): string => {
  const { cell } = placed ?? {};
  return cell?.kind === 'label' || cell?.kind === 'text' ? cell.text.trim() : '';
};

/** The columns that a key row names: each covers what stands before the next. */
function columnsOf(cells: CellRows<PlacedCell>, keyRow: number, lastColumn: number): Map<string, Span> {
  const ids = cells.row(keyRow).filter((placed) => placed.column > KEY_COLUMN && textOf(placed) !== '');
  return new Map(
    ids.map((placed, index) => [textOf(placed), { first: placed.column, last: (ids[index + 1]?.column ?? lastColumn + 1) - 1 }]),
  );
}

/** Describes a sheet of the plan by its hidden keys. */
export function plannedSide(sheet: PlanSheet, planNames: readonly PlanName[]): PlannedSide {
  const cells = new CellRows(sheet.cells);
  const names = planNames.filter((name) => name.sheet === sheet.name);
  const blocks = new Map<string, BlockColumns>();
  for (const { name, area } of names) {
    const id = textOf(cells.at(area.firstRow, KEY_COLUMN));
    const [template = '', block = ''] = id.split('/');
    if (blockName(template, block) !== name) continue;
    const table = sheet.tables.find((each) => each.area.firstRow >= area.firstRow && each.area.lastRow <= area.lastRow);
    blocks.set(id, {
      id,
      keyRow: area.firstRow,
      keyColumn: KEY_COLUMN,
      columns: columnsOf(cells, area.firstRow, area.lastColumn),
      ...(table && { table: { keyColumn: table.keyColumn, firstRow: table.area.firstRow + 1, lastRow: table.area.lastRow } }),
    });
  }
  const texts: Texts = { rows: cells.rows, text: (row, column) => textOf(cells.at(row, column)) };
  return { sheet, cells, texts, names, blocks, rows: namedRows(texts, KEY_COLUMN, blocks) };
}
