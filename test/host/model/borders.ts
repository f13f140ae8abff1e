import type { PlanArea } from '../../../src/model/area';
import type { PlanLine } from '../../../src/model/style';
import { cellAt } from './cell-grid';
import { formatCell } from './cell-formats';
import type { FormatChange } from './formats';
import type { SheetModel } from './workbook-model';

/** A side of a cell. */
export type CellSide = 'top' | 'bottom' | 'left' | 'right';

/** The cell beyond a side, and its side that is the same edge. */
const BEYOND: Readonly<Record<CellSide, { down: number; right: number; side: CellSide }>> = {
  top: { down: -1, right: 0, side: 'bottom' },
  bottom: { down: 1, right: 0, side: 'top' },
  left: { down: 0, right: -1, side: 'right' },
  right: { down: 0, right: 1, side: 'left' },
};

/** One edge of a cell. */
export interface CellEdge {
  row: number;
  column: number;
  side: CellSide;
}

const ownLine = (sheet: SheetModel, { row, column, side }: CellEdge): PlanLine | undefined =>
  cellAt(sheet, row, column)?.format.border?.[side];

const across = ({ row, column, side }: CellEdge): CellEdge => {
  const beyond = BEYOND[side];
  return { row: row + beyond.down, column: column + beyond.right, side: beyond.side };
};

/** The line on an edge of a cell: its own, or that of the cell beyond, whose edge it is too. */
export const lineAt = (sheet: SheetModel, edge: CellEdge): PlanLine | undefined => ownLine(sheet, edge) ?? ownLine(sheet, across(edge));

const lineChange = (side: CellSide, line: PlanLine | undefined): FormatChange => ({
  name: `${side}=${JSON.stringify(line)}`,
  apply: (format) => {
    const border = { ...format.border };
    if (line === undefined) delete border[side];
    else border[side] = line;
    return { ...format, border };
  },
});

/**
 * Draws a line on an edge of a cell, or takes it away. An edge has one line: the cell beyond loses its own, as in Excel the last one who draws
 * decides.
 */
export function drawLine(sheet: SheetModel, edge: CellEdge, line: PlanLine | undefined): void {
  formatCell(sheet, edge.row, edge.column, lineChange(edge.side, line));
  const other = across(edge);
  if (ownLine(sheet, other) !== undefined) formatCell(sheet, other.row, other.column, lineChange(other.side, undefined));
}

/** Sides of areas by Office.js's names; `inside` ones lie between cells. */
export const SIDES = {
  EdgeTop: { side: 'top', inside: false },
  EdgeBottom: { side: 'bottom', inside: false },
  EdgeLeft: { side: 'left', inside: false },
  EdgeRight: { side: 'right', inside: false },
  InsideHorizontal: { side: 'bottom', inside: true },
  InsideVertical: { side: 'right', inside: true },
} as const satisfies Readonly<Record<string, { side: CellSide; inside: boolean }>>;

/** Name of a side of areas. */
export type AreaSide = keyof typeof SIDES;

/** The edges of cells that a side of an area is made of. */
export function* edgesOf({ firstRow, firstColumn, lastRow, lastColumn }: PlanArea, name: AreaSide): Generator<CellEdge> {
  const { side, inside } = SIDES[name];
  const [top, bottom, left, right] = {
    top: [firstRow, firstRow, firstColumn, lastColumn] as const,
    bottom: [inside ? firstRow : lastRow, inside ? lastRow - 1 : lastRow, firstColumn, lastColumn] as const,
    left: [firstRow, lastRow, firstColumn, firstColumn] as const,
    right: [firstRow, lastRow, inside ? firstColumn : lastColumn, inside ? lastColumn - 1 : lastColumn] as const,
  }[side];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column, side };
}
