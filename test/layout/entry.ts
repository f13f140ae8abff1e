import { zhCN } from '../../src/i18n/zh-CN';
import { entryWorkbooks, type EntryWorkbooks } from '../../src/layout/entry-workbook';
import { listedSheets } from '../../src/layout/sheet-names';
import type { LayoutModel } from '../../src/layout/model';
import { SAMPLE_BOOK, sampleBook } from '../../src/model/sample/book';
import type { LayoutCell, LayoutTable, SheetLayout } from '../../src/model/sheet-layout';
import { template } from '../../src/model/templates/files';
import { modelOf, seeds, type Asked } from './planned';

/** The sample book that prefilled forms are made from. */
export const sampleLedger = sampleBook({ seeds, ...SAMPLE_BOOK });

/** Units of each kind, and one more county without projects. */
export const UNITS = { park: 'PK1', county: 'C441881', department: 'D04', partnerDistrict: 'G440112', office: 'ZHB' } as const;

/** The entry workbooks of March 2024 in Chinese, unless told. */
export const workbooksOf = ({ ledger = [], period = 202403, messages = zhCN }: Omit<Asked, 'sheets'> = {}): EntryWorkbooks =>
  entryWorkbooks({ seeds, period, ledger, messages });

/** The model that a unit's sheets are laid out from. */
export const unitModel = (unit: string, { period = 202403, sheets = [], ...asked }: Asked = {}): LayoutModel => ({
  ...modelOf({ period, ...asked }),
  unit,
  sheets: listedSheets(sheets.map(template), asked.messages ?? zhCN),
});

/** A table of a workbook's sheets. Throws for one that is not there. */
export function tableOf(layouts: readonly SheetLayout[], sheet: string, block: string): LayoutTable {
  const found = layouts.find((layout) => layout.template === sheet)?.blocks.find(({ id }) => id === block);
  if (found?.kind !== 'table') throw new Error(`no table ${block} on ${sheet}`);
  return found;
}

/** A cell of a table by key and column id. Throws for one that is not there. */
export function cellOf({ rows, columns }: LayoutTable, key: string, column: string): LayoutCell {
  const cell = rows.find((row) => row.key === key)?.cells[columns.findIndex(({ id }) => id === column)];
  if (cell === undefined) throw new Error(`no cell ${column} of ${key}`);
  return cell;
}

/** What people typed, by template, row key and column id. Row keys of one sheet are not used twice for columns of one id. */
export type Typed = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number | string>>>>>>;

/** Sheets after people filled them in. Throws for a cell that takes nothing. */
export function filledIn(layouts: readonly SheetLayout[], typed: Typed): SheetLayout[] {
  return layouts.map((layout) => {
    const rows = typed[layout.template] ?? {};
    const left = new Set(Object.entries(rows).flatMap(([key, cells]) => Object.keys(cells).map((column) => `${key} ${column}`)));
    const blocks = layout.blocks.map((block) => {
      if (block.kind !== 'table') return block;
      const fill = (key: string, cell: LayoutCell, column: string): LayoutCell => {
        const value = rows[key]?.[column];
        if (value === undefined || cell.look.role !== 'input') return cell;
        left.delete(`${key} ${column}`);
        return { kind: 'input', value, look: cell.look };
      };
      const cellsOf = (key: string, cells: readonly LayoutCell[]) =>
        cells.map((cell, index) => fill(key, cell, block.columns[index]?.id ?? ''));
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: cellsOf(row.key, row.cells) })) };
    });
    if (left.size > 0) throw new Error(`nothing to fill in: ${[...left].join(', ')}`);
    return { ...layout, blocks };
  });
}

/** Every table of sheets, with its sheet. */
export const tablesOf = (layouts: readonly SheetLayout[]): { sheet: SheetLayout; table: LayoutTable }[] =>
  layouts.flatMap((sheet) => sheet.blocks.flatMap((table) => (table.kind === 'table' ? [{ sheet, table }] : [])));
