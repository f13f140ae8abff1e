import { constantValue } from '../model/cell-value';
import { GqError } from '../model/errors';
import { evaluate, type Scope } from '../model/evaluate';
import type { CellReference, ColumnReference, Value } from '../model/expression';
import type { LayoutCell } from '../model/sheet-layout';
import type { PlanResult } from '../model/workbook-plan';
import { absoluteAddress, absoluteArea, cellAddress, quotedSheet } from '../model/address';
import type { Addresses } from './formula';
import type { PlacedSheet, PlacedTable } from './place';

/** A cell of a table by its place: what references are resolved from. */
export interface Standpoint {
  sheet: PlacedSheet;
  /** Table and row key it stands in; absent for sentences. */
  table?: PlacedTable;
  row?: string;
}

/** What the formulas of a workbook refer to, and what that is worth. */
export interface Worth {
  addresses: (from: Standpoint) => Addresses;
  /** What a cell is worth once calculated; an error is refused, but for #N/A in a chart helper column. */
  valueOf: (cell: LayoutCell, from: Standpoint) => PlanResult | null;
  /** Where a column's data rows stand. */
  columnAt: (reference: ColumnReference, from: Standpoint) => { sheet: PlacedSheet; column: number; firstRow: number; lastRow: number };
  /** The cell that heads a column. */
  headerAt: (reference: ColumnReference, from: Standpoint) => { sheet: PlacedSheet; row: number; column: number };
}

/** Resolves references over the placed sheets of one workbook and evaluates their cells, each once. */
export function worth(sheets: readonly PlacedSheet[]): Worth {
  const byTemplate = new Map(sheets.map((sheet) => [sheet.layout.template, sheet]));
  const values = new Map<LayoutCell, Value>();
  const underway = new Set<LayoutCell>();
  const columnValues = new Map<PlacedTable, (readonly Value[])[]>();

  const fail = (from: Standpoint, fault: 'unknownReference' | 'circular' | 'errorValue', received: string): never => {
    const place = [from.table?.table.id, from.row].filter(Boolean).join('.') || '-';
    throw new GqError('templateInvalid', { problems: [{ template: from.sheet.layout.template, place, fault, received }] });
  };

  const tableOf = (reference: ColumnReference, from: Standpoint): { sheet: PlacedSheet; table: PlacedTable; index: number } => {
    const sheet = reference.sheet === undefined ? from.sheet : byTemplate.get(reference.sheet);
    const table = sheet?.blocks.find((block) => block.kind === 'table' && block.table.id === reference.block);
    const index = table?.kind === 'table' ? table.table.columns.findIndex(({ id }) => id === reference.column) : -1;
    if (sheet === undefined || table?.kind !== 'table' || index < 0)
      return fail(from, 'unknownReference', [reference.sheet, reference.block, reference.column].filter(Boolean).join('.'));
    return { sheet, table, index };
  };

  const columnOf = (table: PlacedTable, index: number): number => {
    const id = table.table.columns[index]?.id ?? '';
    return table.columns.get(id)?.first ?? 0;
  };

  const cellOf = (reference: CellReference, from: Standpoint) => {
    const { sheet, table, index } = tableOf(reference, from);
    const key = reference.row ?? from.row;
    const at = key === undefined ? undefined : table.rowOf.get(key);
    const cell = at === undefined ? undefined : table.table.rows[at - table.firstRow]?.cells[index];
    if (cell === undefined || at === undefined || key === undefined)
      return fail(from, 'unknownReference', [reference.sheet, reference.block, key, reference.column].filter(Boolean).join('.'));
    return { sheet, table, key, cell, at, column: columnOf(table, index) };
  };

  const value = (cell: LayoutCell, from: Standpoint): Value => {
    if (cell.kind !== 'computed') return constantValue(cell);
    const known = values.get(cell);
    if (known !== undefined) return known;
    if (underway.has(cell)) return fail(from, 'circular', from.row ?? '-');
    underway.add(cell);
    const result = evaluate(cell.expression, scopeOf(from));
    underway.delete(cell);
    values.set(cell, result);
    return result;
  };

  const scopeOf = (from: Standpoint): Scope => ({
    cell: (reference) => {
      const { sheet, table, key, cell } = cellOf(reference, from);
      return value(cell, { sheet, table, row: key });
    },
    column: (reference) => {
      const { sheet, table, index } = tableOf(reference, from);
      const known = columnValues.get(table) ?? [];
      columnValues.set(table, known);
      return (known[index] ??= table.table.rows
        .filter(({ role }) => role === 'data')
        .map((row) => {
          const cell = row.cells[index];
          return cell === undefined ? null : value(cell, { sheet, table, row: row.key });
        }));
    },
  });

  const columnAt: Worth['columnAt'] = (reference, from) => {
    const { sheet, table, index } = tableOf(reference, from);
    return { sheet, column: columnOf(table, index), firstRow: table.firstRow, lastRow: table.lastDataRow };
  };

  return {
    columnAt,
    headerAt: (reference, from) => {
      const { sheet, table, index } = tableOf(reference, from);
      return { sheet, row: table.headerRow, column: columnOf(table, index) };
    },
    addresses: (from) => ({
      cell: (reference) => {
        const { sheet, at, column } = cellOf(reference, from);
        // Within a row relative, as people write it and fill it down; elsewhere absolute.
        const here = sheet === from.sheet && (from.row === undefined ? undefined : from.table?.rowOf.get(from.row)) === at;
        const address = here ? cellAddress(at, column) : absoluteAddress(at, column);
        return sheet === from.sheet ? address : `${quotedSheet(sheet.layout.name)}!${address}`;
      },
      column: (reference) => {
        const { sheet, column, firstRow, lastRow } = columnAt(reference, from);
        const address = absoluteArea({ firstRow, lastRow, firstColumn: column, lastColumn: column });
        return sheet === from.sheet ? address : `${quotedSheet(sheet.layout.name)}!${address}`;
      },
    }),
    valueOf: (cell, from) => {
      const result = value(cell, from);
      if (typeof result !== 'object' || result === null) return result;
      const { error } = result;
      const leftOut = cell.kind === 'computed' && cell.chartHelper === true && error === '#N/A';
      return leftOut ? { error } : fail(from, 'errorValue', error);
    },
  };
}
