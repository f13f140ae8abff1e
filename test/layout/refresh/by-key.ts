import { mapReferences } from '../../../src/model/formula-references';
import type { SheetCell, SheetCells, SheetCellsSheet } from '../../../src/model/sheet-cells';

/** Columns whose texts are the keys of Excel tables, by block. */
const TABLE_KEYS: Readonly<Record<string, string>> = { 'data-ledger/figures': 'key', 'project-library/projects': 'code' };

/** A cell by what it is called: block, key and column id; what stands on a line by the key of the line. */
export interface NamedCells {
  cells: ReadonlyMap<string, SheetCell>;
  /** Name of the cell at a place; absent: it has none. */
  names: ReadonlyMap<string, string>;
}

const at = (row: number, column: number): string => `${row},${column}`;

/** Cells of a sheet by their keys, found anew by the tests' own eyes. Of equal keys the first counts. */
export function byKey({ cells }: SheetCellsSheet): NamedCells {
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column))
    rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, SheetCell>()).set(cell.column, cell));
  const found = new Map<string, SheetCell>();
  const names = new Map<string, string>();
  const isId = (cell: SheetCell | undefined) => typeof cell?.value === 'string' && /^[a-z][a-z-]*\/[a-z][A-Za-z-]*$/.test(cell.value);
  const keyColumn = [...rows.values()].flatMap((row) => [...row.values()].filter(isId))[0]?.column ?? 1;
  let block = '';
  let ids = new Map<number, string>();
  const seen = new Set<string>();
  for (const [number, row] of rows) {
    const first = row.get(keyColumn);
    const text = typeof first?.value === 'string' ? first.value : '';
    let key = text;
    if (isId(first)) {
      block = seen.has(text) ? '' : text;
      ids = new Map(
        [...row.values()]
          .filter(({ column }) => column > keyColumn)
          .map(({ column, value }) => [column, typeof value === 'string' ? value : '']),
      );
      key = '';
    } else if (text.startsWith('#')) {
      const line = [...row.values()].find(({ column }) => column > keyColumn);
      if (!seen.has(text) && line !== undefined && !text.endsWith('/header') && !text.endsWith('/group')) found.set(text, line);
      seen.add(text);
      key = text.endsWith('/header') ? 'header' : '';
    } else if (text === '' && TABLE_KEYS[block] !== undefined) {
      const column = [...ids].find(([, id]) => id === TABLE_KEYS[block])?.[0] ?? 0;
      const code = row.get(column)?.value;
      key = typeof code === 'string' ? code : '';
    }
    if (isId(first)) seen.add(text);
    if (key === '' || block === '' || seen.has(`${block} ${key}`)) continue;
    if (text.startsWith('#') && key !== 'header') continue;
    seen.add(`${block} ${key}`);
    for (const [column, id] of ids) {
      const name = `${block} ${key} ${id}`;
      names.set(at(number, column), name);
      const cell = row.get(column);
      if (cell !== undefined) found.set(name, cell);
    }
  }
  return { cells: found, names };
}

/** What each formula of a workbook refers to, in names of cells: a range is the set of the cells in it that count. */
export function references(workbook: SheetCells, counts: (name: string) => boolean = () => true): Map<string, string> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, byKey(sheet)]));
  const known = new Map<string, string>();
  const namesIn = (sheet: string, area: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }): string => {
    const key = `${sheet} ${Object.values(area).join()}`;
    let text = known.get(key);
    if (text === undefined) {
      const all: string[] = [];
      for (let row = area.firstRow; row <= area.lastRow; row++)
        for (let column = area.firstColumn; column <= area.lastColumn; column++) {
          const name = sheets.get(sheet)?.names.get(at(row, column));
          if (name !== undefined && counts(name)) all.push(name);
        }
      known.set(key, (text = all.sort().join()));
    }
    return text;
  };
  const found = new Map<string, string>();
  for (const sheet of workbook.sheets)
    for (const [name, { formula }] of byKey(sheet).cells)
      if (formula !== undefined)
        found.set(
          name,
          mapReferences(formula, (reference) => `<${namesIn(reference.sheet ?? sheet.name, reference.area)}>`),
        );
  return found;
}

/** Values of all cells that have names. */
export const values = (workbook: SheetCells): Map<string, unknown> =>
  new Map(workbook.sheets.flatMap((sheet) => [...byKey(sheet).cells].map(([name, { value }]) => [name, value] as const)));
