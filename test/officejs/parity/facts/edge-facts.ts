import type { PlanLine, PlanStyle } from '../../../../src/model/style';
import type { PlanSheet } from '../../../../src/model/workbook-plan';
import type { Facts } from './facts';
import { cellPlace } from './place';

/** The heavier of two lines is what shows; of two alike the darker. */
const WEIGHT: Readonly<Record<PlanLine['line'], number>> = { hair: 1, thin: 2, medium: 3 };
const said = ({ line, color }: PlanLine): string => `${WEIGHT[line]} ${line} ${color}`;

const heavier = (one: string | undefined, other: string): string => {
  if (one === undefined || one === other) return other;
  if (one[0] !== other[0]) return (one[0] ?? '') > (other[0] ?? '') ? one : other;
  return one < other ? one : other;
};

/** Edges that lie inside merged cells: nobody sees them. */
function hidden({ merges }: PlanSheet): Set<number> {
  const inside = new Set<number>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges)
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) {
        if (row < lastRow) inside.add(cellPlace(row, column, 'bottom'));
        if (column < lastColumn) inside.add(cellPlace(row, column, 'right'));
      }
  return inside;
}

/** The lines of a sheet edge by edge: neighbours share one, which is told as the lower or right one of the cell before it. */
export function edges(sheet: PlanSheet, styles: Readonly<Record<string, PlanStyle>>): Facts {
  const unseen = hidden(sheet);
  const facts = new Map<number, string>();
  const draw = (row: number, column: number, side: 'bottom' | 'right', line: PlanLine | undefined): void => {
    if (line === undefined) return;
    const place = cellPlace(row, column, side);
    if (!unseen.has(place)) facts.set(place, heavier(facts.get(place), said(line)));
  };
  for (const { row, column, cell } of sheet.cells) {
    const border = cell.style === undefined ? undefined : styles[cell.style]?.border;
    if (border === undefined) continue;
    draw(row - 1, column, 'bottom', border.top);
    draw(row, column, 'bottom', border.bottom);
    draw(row, column - 1, 'right', border.left);
    draw(row, column, 'right', border.right);
  }
  return facts;
}
