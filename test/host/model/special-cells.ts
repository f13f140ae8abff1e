import type { PlanArea } from '../../../src/model/area';
import { cellArea, columnsOf } from './areas';
import { cellsIn, type PlacedModel } from './cell-grid';
import { isHidden, type Axis } from './sizes';
import type { SheetModel } from './workbook-model';

/** Kinds of values, in the order in which Office.js joins them to a name. */
const VALUE_KINDS = ['Errors', 'Logical', 'Numbers', 'Text'] as const;
type ValueKind = (typeof VALUE_KINDS)[number];

/** Office.js's names of combinations of kinds of values: `LogicalNumbersText`, and two that it spells `ErrorsLogicalNumber`, `ErrorsNumberText`. */
export const VALUE_TYPES: ReadonlyMap<string, readonly ValueKind[]> = new Map<string, readonly ValueKind[]>([
  ['All', VALUE_KINDS],
  ...Array.from({ length: 15 }, (_, bits): [string, readonly ValueKind[]] => {
    const kinds = VALUE_KINDS.filter((_kind, bit) => ((bits + 1) & (1 << bit)) !== 0);
    const name = kinds.join('');
    return [{ ErrorsLogicalNumbers: 'ErrorsLogicalNumber', ErrorsNumbersText: 'ErrorsNumberText' }[name] ?? name, kinds];
  }).filter(([name]) => name !== 'ErrorsLogicalNumbersText'),
]);

function kindOf({ cell: { value } }: PlacedModel): ValueKind | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return 'Errors';
  return ({ boolean: 'Logical', number: 'Numbers', string: 'Text' } as const)[typeof value as 'boolean' | 'number' | 'string'];
}

/** Cells joined to rectangles: side by side first, then rows that reach from and to the same columns. */
function joined(cells: readonly PlacedModel[]): PlanArea[] {
  const runs: PlanArea[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.firstRow === row && last.lastColumn === column - 1) last.lastColumn = column;
    else runs.push(cellArea(row, column));
  }
  const open = new Map<string, PlanArea>();
  return runs.filter((run) => {
    const columns = `${run.firstColumn}:${run.lastColumn}`;
    const above = open.get(columns);
    if (above?.lastRow === run.firstRow - 1) {
      above.lastRow = run.lastRow;
      return false;
    }
    open.set(columns, run);
    return true;
  });
}

/** Cells of an area that hold constants (or formulas) of some kinds. */
export const cellsHolding = (sheet: SheetModel, area: PlanArea, what: 'Constants' | 'Formulas', kinds: readonly ValueKind[]): PlanArea[] =>
  joined(
    [...cellsIn(sheet, area)].filter((placed) => {
      const kind = kindOf(placed);
      return kind !== undefined && kinds.includes(kind) && (placed.cell.formula !== undefined) === (what === 'Formulas');
    }),
  );

/** Stretches between hidden rows or columns. */
function shownStretches(sheet: SheetModel, axis: Axis, first: number, last: number): { first: number; last: number }[] {
  const hidden = [...(axis === 'row' ? sheet.rows : sheet.columns).keys()].filter(
    (at) => at >= first && at <= last && isHidden(sheet, axis, at),
  );
  const edges = [first - 1, ...hidden.sort((a, b) => a - b), last + 1];
  return edges
    .slice(1)
    .map((edge, index) => ({ first: (edges[index] ?? 0) + 1, last: edge - 1 }))
    .filter((stretch) => stretch.first <= stretch.last);
}

/** Cells of an area that are in view. */
export const cellsInView = (sheet: SheetModel, area: PlanArea): PlanArea[] =>
  shownStretches(sheet, 'row', area.firstRow, area.lastRow).flatMap((rows) =>
    shownStretches(sheet, 'column', area.firstColumn, area.lastColumn).map((columns) => ({
      firstRow: rows.first,
      firstColumn: columns.first,
      lastRow: rows.last,
      lastColumn: columns.last,
    })),
  );

/** Whether an area is one cell: Excel then means the whole sheet, or does not. */
export const isOneCell = (area: PlanArea): boolean => area.firstRow === area.lastRow && columnsOf(area) === 1;
