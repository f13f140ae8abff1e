import type { PlanArea } from '../../model/area';
import { blockName } from '../compile';
import type { NamedArea } from '../locate/block-names';
import { LINE_SIGN } from '../sheet-writer';
import type { BlockColumns, Span, TableRows } from './block-columns';
import { blockOf, keyOf, rowName } from './named-rows';
import type { PlannedSide } from './planned-side';
import type { PresentSheet } from './present-sheet';

/** A place of a key cell. */
interface KeyCell {
  row: number;
  column: number;
}

/** Every cell that says it begins one of the blocks. Key cells share a column: a text like one that somebody put elsewhere is none. */
export function keyCells(sheet: PresentSheet, ids: { has: (id: string) => boolean }): Map<string, KeyCell[]> {
  const byColumn = new Map<number, Map<string, KeyCell[]>>();
  for (const row of sheet.rows)
    for (const { column, value } of sheet.cells.row(row)) {
      if (typeof value !== 'string' || !value.includes('/')) continue;
      const id = value.trim();
      if (!ids.has(id)) continue;
      const found = byColumn.get(column) ?? new Map<string, KeyCell[]>();
      byColumn.set(column, found.set(id, [...(found.get(id) ?? []), { row, column }]));
    }
  const [most] = [...byColumn].sort(([a, one], [b, other]) => other.size - one.size || a - b);
  return most?.[1] ?? new Map<string, KeyCell[]>();
}

/** Columns of a block by the ids in its key row; of several with one id the first counts. Undefined when one is gone. */
function columnsOf(planned: BlockColumns, { row, column: keyColumn }: KeyCell, headerRow: number, sheet: PresentSheet) {
  const firsts = new Map<string, number>();
  for (const { column } of sheet.cells.row(row)) {
    const id = sheet.text(row, column);
    if (column > keyColumn && planned.columns.has(id) && !firsts.has(id)) firsts.set(id, column);
  }
  const columns = new Map<string, Span>();
  for (const [id, span] of planned.columns) {
    const first = firsts.get(id);
    if (first === undefined) return undefined;
    const next = Math.min(...[...firsts.values()].filter((other) => other > first));
    const last = sheet.mergedTo(headerRow, first) ?? first + span.last - span.first;
    columns.set(id, { first, last: Math.max(first, Math.min(last, next - 1)) });
  }
  return columns;
}

/** Rows of an Excel table: those its name still holds, and those below that carry keys of the plan. What people typed beneath is theirs. */
function tableRows(
  planned: BlockColumns & { table: TableRows },
  { row: keyRow, column }: KeyCell,
  columns: ReadonlyMap<string, Span>,
  headerRow: number,
  keys: ReadonlySet<string>,
  sheet: PresentSheet,
  named: PlanArea | undefined,
): TableRows {
  const [id = ''] = [...planned.columns].find(([, { first }]) => first === planned.table.keyColumn) ?? [];
  const keyColumn = columns.get(id)?.first ?? planned.table.keyColumn;
  const holds = named !== undefined && named.firstRow <= keyRow && named.lastRow > headerRow;
  let lastRow = headerRow;
  let isOpen = true;
  for (const row of sheet.rows) {
    if (row <= headerRow) continue;
    // The next line or block.
    if (sheet.text(row, column) !== '') break;
    const key = sheet.text(row, keyColumn);
    isOpen &&= holds ? row <= named.lastRow : key !== '' && row === lastRow + 1;
    if (isOpen || keys.has(key)) lastRow = row;
  }
  return { keyColumn, firstRow: headerRow + 1, lastRow };
}

/** The blocks of a plan's sheet where they now stand; those that are lost are absent. */
export function presentBlocks({ blocks, rows }: PlannedSide, sheet: PresentSheet, names: readonly NamedArea[]): Map<string, BlockColumns> {
  const cells = keyCells(sheet, blocks);
  const found = new Map<string, BlockColumns>();
  for (const [id, planned] of blocks) {
    const [template = '', block = ''] = id.split('/');
    const named = names.find(({ name, sheet: on }) => on === sheet.name && name === blockName(template, block))?.area;
    const candidates = cells.get(id) ?? [];
    const key = candidates.find(({ row }) => row === named?.firstRow) ?? candidates[0];
    if (key === undefined) continue;
    const header = `${LINE_SIGN}${block}/header`;
    const headerRow =
      sheet.rows.find((row) => row > key.row && sheet.text(row, key.column) === header) ?? key.row + headRows(planned, rows);
    const columns = columnsOf(planned, key, headerRow, sheet);
    if (columns === undefined) continue;
    const { table } = planned;
    const keys = new Set(table === undefined ? [] : [...rows.keys()].filter((name) => blockOf(name) === id).map(keyOf));
    found.set(id, {
      id,
      keyRow: key.row,
      keyColumn: key.column,
      columns,
      ...(table && { table: tableRows({ ...planned, table }, key, columns, headerRow, keys, sheet, named) }),
    });
  }
  return found;
}

/** Rows of words over the columns of a table, between its key row and its first row. */
export function headRows({ id, keyRow }: BlockColumns, rows: ReadonlyMap<string, number>): number {
  let first = Infinity;
  const start = rowName(id, '');
  for (const [name, row] of rows) if (name.startsWith(start)) first = Math.min(first, row);
  return Number.isFinite(first) ? first - keyRow - 1 : 1;
}
