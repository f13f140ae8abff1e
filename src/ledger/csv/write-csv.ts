import type { Figure } from '../../model/figure';
import { cellsOf, COLUMNS } from './cells';

/** RFC 4180: what holds a separator, a quote or a line end stands in quotes, and quotes in it are doubled. Blanks at the ends are kept so too. */
const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const row = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** Figures as a table that Excel opens: UTF-8 with the mark Excel knows it by, one row a figure under a row of field names. */
export const csvText = (figures: readonly Figure[]): string =>
  [
    '\uFEFF',
    row(COLUMNS),
    ...figures.map((figure) => {
      const cells = cellsOf(figure);
      return row(COLUMNS.map((column) => cells[column] ?? ''));
    }),
  ].join('');
