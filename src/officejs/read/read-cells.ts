import { areaAddress } from '../../model/address';
import type { PlanArea } from '../../model/area';
import type { SheetCell } from '../../model/sheet-cells';
import { codeOf, TOO_LARGE } from '../refusal';
import { formulaOf, rawValue } from './raw-value';
import type { SheetShape } from './sheet-shape';

/** Bytes of one answer that are aimed at. Excel on the web refuses answers of 5 MB. */
const ANSWER_BYTES = 2 * 1024 * 1024;
/** Bytes of a cell's value, formula and format in an answer, before any was seen. */
const FIRST_GUESS = 32;

/** Rows of a sheet that are read at once. */
interface Part {
  shape: SheetShape;
  area: PlanArea;
}

const cellsIn = ({ firstRow, lastRow, firstColumn, lastColumn }: PlanArea): number =>
  (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);

const halvesOf = ({ shape, area }: Part): Part[] => {
  const middle = Math.floor((area.firstRow + area.lastRow) / 2);
  return [
    { shape, area: { ...area, lastRow: middle } },
    { shape, area: { ...area, firstRow: middle + 1 } },
  ];
};

/** As much of the parts as about so many cells; the rest is left in the list. */
function takeCells(parts: Part[], most: number): Part[] {
  const taken: Part[] = [];
  let left = most;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const { area, shape } = part;
    const width = area.lastColumn - area.firstColumn + 1;
    const rows = Math.floor(left / width);
    if (area.lastRow - area.firstRow + 1 <= rows) {
      taken.push(part);
      left -= cellsIn(area);
      continue;
    }
    const now = taken.length === 0 ? Math.max(1, rows) : rows;
    if (now > 0) taken.push({ shape, area: { ...area, lastRow: area.firstRow + now - 1 } });
    parts.unshift({ shape, area: { ...area, firstRow: area.firstRow + now } });
    break;
  }
  return taken;
}

/** Cells of a part that hold something. */
function cellsOf(area: PlanArea, range: Excel.Range): SheetCell[] {
  const { values, formulas, numberFormat } = range as { values: unknown[][]; formulas: unknown[][]; numberFormat: unknown[][] };
  const cells: SheetCell[] = [];
  values.forEach((row, down) => {
    row.forEach((given, right) => {
      const formula = formulaOf(formulas[down]?.[right], given);
      const value = formula !== undefined && given === '' ? '' : rawValue(given);
      if (value === null && formula === undefined) return;
      const format = numberFormat[down]?.[right];
      cells.push({
        row: area.firstRow + down,
        column: area.firstColumn + right,
        value,
        ...(formula !== undefined && { formula }),
        ...(typeof format === 'string' && format !== 'General' && { numberFormat: format }),
      });
    });
  });
  return cells;
}

/** About the bytes that a part's answer had. */
const answerBytes = (range: Excel.Range): number => JSON.stringify([range.values, range.formulas, range.numberFormat]).length * 1.2;

/** What was read of a sheet: its cells, and which of their rows are hidden. */
export interface ReadCells {
  cells: SheetCell[];
  hiddenRows: number[];
}

/** Asks which rows of a part are hidden, as part of a request; what comes back gives them, counted from 1. */
function askHiddenRows({ shape: { rowsHidden }, area: { firstRow, lastRow } }: Part, range: Excel.Range): () => number[] {
  if (rowsHidden === 'none') return () => [];
  if (rowsHidden === 'all') return () => Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const rows = range.getRowProperties({ rowHidden: true });
  return () => rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [firstRow + index] : []));
}

/** Adds many items to a list: a call with a hundred thousand arguments fails. */
const append = <T>(list: T[], items: readonly T[]): void => {
  for (const item of items) list.push(item);
};

/** Reads the cells of sheets by their ids, as many requests as their size takes. */
export async function readCells(context: Excel.RequestContext, shapes: readonly SheetShape[]): Promise<Map<string, ReadCells>> {
  const found = new Map(shapes.map(({ id }): [string, ReadCells] => [id, { cells: [], hiddenRows: [] }]));
  const parts = shapes.flatMap((shape): Part[] => (shape.used ? [{ shape, area: shape.used }] : []));
  let perCell = FIRST_GUESS;
  while (parts.length > 0) {
    const now = takeCells(parts, Math.max(1, Math.floor(ANSWER_BYTES / perCell)));
    const asked = now.map((part) => {
      const range = context.workbook.worksheets.getItem(part.shape.id).getRange(areaAddress(part.area));
      range.load('values, formulas, numberFormat');
      return { part, range, hiddenRows: askHiddenRows(part, range) };
    });
    try {
      await context.sync();
    } catch (error) {
      const size = now.reduce((count, { area }) => count + area.lastRow - area.firstRow + 1, 0);
      if (!TOO_LARGE.has(codeOf(error)) || size < 2) throw error;
      // More than was thought: half of it at a time.
      perCell *= 2;
      parts.unshift(...now.flatMap((part) => (part.area.lastRow > part.area.firstRow ? halvesOf(part) : [part])));
      continue;
    }
    let [bytes, count] = [0, 0];
    for (const { part, range, hiddenRows } of asked) {
      const sheet = found.get(part.shape.id);
      if (sheet) {
        append(sheet.cells, cellsOf(part.area, range));
        append(sheet.hiddenRows, hiddenRows());
      }
      bytes += answerBytes(range);
      count += cellsIn(part.area);
    }
    perCell = Math.max(8, bytes / count);
  }
  return found;
}
