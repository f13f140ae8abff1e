import type { PlanArea } from '../../../../../src/model/area';
import type { ChartReference, SeriesModel, SheetModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import type { RangeSelf } from '../../selves';
import { oneOf } from '../argument';

/** A source range seen along its series: lines are columns or rows, each with its cells in order. */
interface Lines {
  sheet: SheetModel;
  area: PlanArea;
  /** Whether a series is a column. */
  upright: boolean;
}

const lineCount = ({ area, upright }: Lines): number =>
  upright ? area.lastColumn - area.firstColumn + 1 : area.lastRow - area.firstRow + 1;
const cellCount = (lines: Lines): number => lineCount({ ...lines, upright: !lines.upright });

/** What stands in a cell of a line, both counted from 0. */
function valueAt({ sheet, area, upright }: Lines, line: number, cell: number): unknown {
  const [row, column] = upright ? [cell, line] : [line, cell];
  return sheet.cells.get(area.firstRow + row)?.get(area.firstColumn + column)?.value ?? null;
}

const isWord = (value: unknown): boolean => typeof value === 'string';

/** Some cells of a line. */
function cellsOf({ sheet, area, upright }: Lines, line: number, from: number): ChartReference {
  const at = (upright ? area.firstColumn : area.firstRow) + line;
  const cells = upright
    ? { ...area, firstRow: area.firstRow + from, firstColumn: at, lastColumn: at }
    : { ...area, firstColumn: area.firstColumn + from, firstRow: at, lastRow: at };
  return { sheet: sheet.id, area: cells };
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Whether the first cells of the lines name them: none is a number and one is a word. */
function hasNames(lines: Lines, from: number): boolean {
  const firsts = range(lineCount(lines))
    .slice(from)
    .map((line) => valueAt(lines, line, 0));
  return cellCount(lines) > 1 && firsts.some(isWord) && firsts.every((value) => value === null || isWord(value));
}

/** Whether the first line holds categories: words, or anything below an empty corner. */
function hasCategories(lines: Lines, names: boolean): boolean {
  if (lineCount(lines) === 1) return false;
  const below = range(cellCount(lines))
    .slice(names ? 1 : 0)
    .map((cell) => valueAt(lines, 0, cell));
  return below.some(isWord) || (names && valueAt(lines, 0, 0) === null);
}

/**
 * The series that Excel makes of a source range: one a column (or row), named by its first cell, with the first column as categories when it
 * holds words. By whom the series go must be said: left to Excel, web and desktop choose differently (office-js issues 2929, 1830).
 */
export function seriesOf(member: string, { sheet, area }: RangeSelf, seriesBy: unknown, chartType: string): SeriesModel[] {
  const by = seriesBy === undefined || seriesBy === null ? 'Auto' : oneOf(member, seriesBy, ['Auto', 'Columns', 'Rows']);
  if (by === 'Auto')
    throw new HostError(
      'HostNotImplemented',
      `${member}: seriesBy must say Columns or Rows; Auto differs between Excel on the web and on the desktop (office-js issues 2929, 1830)`,
    );
  const lines: Lines = { sheet, area, upright: by === 'Columns' };
  const candidate = hasNames(lines, lineCount(lines) === 1 ? 0 : 1);
  const categories = hasCategories(lines, candidate);
  const names = hasNames(lines, categories ? 1 : 0);
  const from = names ? 1 : 0;
  return range(lineCount(lines))
    .slice(categories ? 1 : 0)
    .map((line, index): SeriesModel => {
      const name = names ? valueAt(lines, line, 0) : null;
      return {
        fromSource: true,
        // Numbered in Excel's own language otherwise; nobody may rely on it.
        name: typeof name === 'string' ? name : `Series${index + 1}`,
        chartType,
        axisGroup: 'Primary',
        values: cellsOf(lines, line, from),
        ...(categories ? { categories: cellsOf(lines, 0, from) } : {}),
        format: {},
      };
    });
}
