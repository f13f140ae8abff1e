import type { LayoutCell, LayoutRow, LayoutTable } from '../../model/sheet-layout';
import { plain } from './plain';

/** What the rows of a table are known by, besides their hidden keys. */
export interface RowWords {
  /** Row of each key. */
  byKey: ReadonlyMap<string, LayoutRow>;
  /** Index of the column that shows the codes; undefined: none does. */
  codeColumn: number | undefined;
  /** Row of each code shown. */
  byCode: ReadonlyMap<string, LayoutRow>;
  /** Index of the column whose words tell the rows apart; undefined: none does. */
  labelColumn: number | undefined;
  /** Row of each label that only one row has. */
  byLabel: ReadonlyMap<string, LayoutRow>;
}

/** The words of a cell that is not to be filled in. */
export const fixedText = (cell: LayoutCell | undefined): string =>
  cell?.kind === 'text' || cell?.kind === 'label' ? plain(cell.text) : '';

/** Rows by the words of one column, where only one row has them. */
function byColumn(rows: readonly LayoutRow[], column: number): Map<string, LayoutRow> {
  const found = new Map<string, LayoutRow>();
  const double = new Set<string>();
  for (const row of rows) {
    const text = fixedText(row.cells[column]);
    if (text === '') continue;
    if (found.has(text)) double.add(text);
    found.set(text, row);
  }
  for (const text of double) found.delete(text);
  return found;
}

/** The column of a role that tells most rows apart; the first of equals. */
function telling({ rows, columns }: LayoutTable, fits: (cell: LayoutCell) => boolean): number | undefined {
  let best: number | undefined;
  let most = 0;
  columns.forEach((_, index) => {
    const those = rows.filter(({ cells }) => cells[index] !== undefined && fits(cells[index]));
    const count = byColumn(those, index).size;
    if (count > most) [best, most] = [index, count];
  });
  return best;
}

/** What the rows of a table are known by. */
export function rowWords(table: LayoutTable): RowWords {
  const rows = table.rows.filter(({ key }) => key !== '');
  const codeColumn = telling(table, ({ look }) => look.role === 'code');
  const labelColumn = telling(table, ({ look, kind }) => look.role !== 'code' && (kind === 'text' || kind === 'label'));
  return {
    byKey: new Map(rows.map((row) => [row.key, row])),
    codeColumn,
    byCode: codeColumn === undefined ? new Map() : byColumn(rows, codeColumn),
    labelColumn,
    byLabel: labelColumn === undefined ? new Map() : byColumn(rows, labelColumn),
  };
}
