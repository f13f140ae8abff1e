import type { PlanArea } from '../../../../../src/model/area';
import { DEFAULT_SIZE, type SheetModel } from '../../../model/workbook-model';

/** Distance and size of a chart in points. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Points of the lines from one to another, both included; hidden ones take no room. */
function points(
  lines: ReadonlyMap<number, { size: number | undefined; hidden: boolean }>,
  usual: number,
  first: number,
  last: number,
): number {
  let sum = Math.max(last - first + 1, 0) * usual;
  for (const [line, { size = usual, hidden }] of lines) if (line >= first && line <= last) sum += (hidden ? 0 : size) - usual;
  return sum;
}

/** Where the cells of a chart's corners put it. */
export function boxOf(sheet: SheetModel, { firstRow, firstColumn, lastRow, lastColumn }: PlanArea): ChartBox {
  const rows = new Map([...sheet.rows].map(([row, { height, hidden }]) => [row, { size: height, hidden }]));
  const columns = new Map([...sheet.columns].map(([column, { width, hidden }]) => [column, { size: width, hidden }]));
  return {
    left: points(columns, DEFAULT_SIZE.column, 1, firstColumn - 1),
    top: points(rows, DEFAULT_SIZE.row, 1, firstRow - 1),
    width: points(columns, DEFAULT_SIZE.column, firstColumn, lastColumn),
    height: points(rows, DEFAULT_SIZE.row, firstRow, lastRow),
  };
}
