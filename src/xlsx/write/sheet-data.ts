import { areaAddress, columnLetters } from '../../model/address';
import { serialDate } from '../../model/serial-date';
import type { PlanCell, PlanCellKind, PlanSheet } from '../../model/workbook-plan';
import { escapeText, excelString } from './xml';

/** What cells name by number: it stands elsewhere in the workbook. */
export interface Numbered {
  /** Place of a style of the plan among the workbook's. */
  styles: ReadonlyMap<string, number>;
  /** Place of a text among the workbook's; a new one is added. */
  text: (text: string) => number;
}

/** The rest of a cell's element, after its place and style. */
type CellEnd<K extends PlanCellKind> = (cell: Extract<PlanCell, { kind: K }>, numbered: Numbered) => string;

/** The sheetData element of a sheet without cells. */
export const NO_CELLS = '<sheetData/>';

/** The end of a cell without value. */
const NOTHING = '/>';

const textEnd = (text: string, numbered: Numbered): string => ` t="s"><v>${numbered.text(text)}</v></c>`;

const numberEnd = (number: number): string => `><v>${number}</v></c>`;

/** Results of formulas carry their texts themselves. Dates are their serial number: the format makes them dates, whatever the clock's zone. */
const END: { [K in PlanCellKind]: CellEnd<K> } = {
  label: ({ text }, numbered) => textEnd(text, numbered),
  text: ({ text }, numbered) => textEnd(text, numbered),
  number: ({ number }) => numberEnd(number),
  date: ({ date }) => numberEnd(serialDate(date)),
  input: ({ value }, numbered) => (value === null ? NOTHING : typeof value === 'string' ? textEnd(value, numbered) : numberEnd(value)),
  computed: ({ formula, cached }) => {
    const f = `<f>${escapeText(formula)}</f>`;
    if (typeof cached === 'object') return ` t="e">${f}<v>${cached.error}</v></c>`;
    if (typeof cached === 'number') return `>${f}<v>${cached}</v></c>`;
    return typeof cached === 'string'
      ? ` t="str">${f}<v>${escapeText(excelString(cached))}</v></c>`
      : ` t="b">${f}<v>${cached ? 1 : 0}</v></c>`;
  },
  blank: () => NOTHING,
};

/** Characters of finished rows that become bytes at once: texts of megabytes, built of small pieces, are what memory is slowest at. */
const BATCH = 1 << 16;

/**
 * The sheetData element of a sheet, UTF-8. Written here and not by the library, which makes four objects of each cell and a text of each
 * attribute on the way: that was half of the time of a whole workbook, and nearly half of the memory of a large one.
 */
export function sheetData({ cells, rows, columns }: Pick<PlanSheet, 'cells' | 'rows' | 'columns'>, numbered: Numbered): Uint8Array {
  const letters = columns.map((_, index) => columnLetters(index + 1));
  const set = [...rows].sort((a, b) => a.row - b.row);
  const finished: Uint8Array[] = [];
  let batch = '<sheetData>';
  let next = 0;
  const add = (row: number, attributes: string, content: string): void => {
    batch += `<row r="${row}"${attributes}>${content}</row>`;
    if (batch.length < BATCH) return;
    finished.push(Buffer.from(batch));
    batch = '';
  };
  /** Adds a row with cells, and before it those without. */
  const addUpTo = (at: number, content: string): void => {
    let here = set[next];
    for (; here !== undefined && here.row < at; here = set[++next]) add(here.row, rowAttributes(here), '');
    if (here?.row === at) next++;
    if (at < Infinity) add(at, here?.row === at ? rowAttributes(here) : '', content);
  };
  let at = 0;
  let content = '';
  for (const { row, column, cell } of cells) {
    if (row !== at) {
      if (at > 0) addUpTo(at, content);
      at = row;
      content = '';
    }
    const style = cell.style === undefined ? undefined : numbered.styles.get(cell.style);
    const end = (END[cell.kind] as (cell: PlanCell, numbered: Numbered) => string)(cell, numbered);
    // A cell with neither value nor look says nothing.
    if (style !== undefined || end !== NOTHING)
      content += `<c r="${letters[column - 1] ?? columnLetters(column)}${row}"${style === undefined ? '' : ` s="${style}"`}${end}`;
  }
  if (at > 0) addUpTo(at, content);
  addUpTo(Infinity, '');
  return cells.length + rows.length === 0 ? Buffer.from(NO_CELLS) : Buffer.concat([...finished, Buffer.from(`${batch}</sheetData>`)]);
}

const rowAttributes = ({ height, hidden }: PlanSheet['rows'][number]): string =>
  `${height === undefined ? '' : ` ht="${height}" customHeight="1"`}${hidden ? ' hidden="1"' : ''}`;

/** The area that a sheet's cells span, A1: readers size their grids by it. */
export function dimension(cells: PlanSheet['cells']): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return 'A1';
  let [firstColumn, lastColumn] = [first.column, first.column];
  for (const { column } of cells) {
    if (column < firstColumn) firstColumn = column;
    else if (column > lastColumn) lastColumn = column;
  }
  return areaAddress({ firstRow: first.row, firstColumn, lastRow: last.row, lastColumn });
}
