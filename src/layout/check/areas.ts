import { areaAddress } from '../../model/address';
import type { PlanArea } from '../../model/area';
import { EXCEL } from '../../model/limits';
import type { PlanSheet } from '../../model/workbook-plan';
import type { PlacedFault } from './fault';

/** Whether an area lies within a sheet and runs from its upper left to its lower right corner. */
export const isArea = ({ firstRow, firstColumn, lastRow, lastColumn }: PlanArea): boolean =>
  firstRow >= 1 &&
  firstColumn >= 1 &&
  firstRow <= lastRow &&
  firstColumn <= lastColumn &&
  lastRow <= EXCEL.rows &&
  lastColumn <= EXCEL.columns;

const overlap = (a: PlanArea, b: PlanArea): boolean =>
  a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;

/** Areas that overlap one before them: in the order of their first row, only those that have not ended can. */
function overlapping(areas: readonly PlanArea[]): PlanArea[] {
  const found: PlanArea[] = [];
  let open: PlanArea[] = [];
  for (const area of [...areas].sort((a, b) => a.firstRow - b.firstRow)) {
    open = open.filter(({ lastRow }) => lastRow >= area.firstRow);
    if (open.some((earlier) => overlap(earlier, area))) found.push(area);
    open.push(area);
  }
  return found;
}

/** Faults of merged areas, validations, tables, rows and columns of a sheet. */
export function checkAreas({
  merges,
  validations,
  conditionalFormats,
  tables,
  textNumbers,
  chartHelpers,
  page,
  charts,
  rows,
  columns,
}: PlanSheet): PlacedFault[] {
  const tableAreas = tables.map(({ area }) => area);
  const validated = validations.map(({ area }) => area);
  const all = [
    ...merges,
    ...validated,
    ...conditionalFormats.map(({ area }) => area),
    ...tableAreas,
    ...textNumbers,
    ...chartHelpers,
    ...(page ? [page.area] : []),
    ...charts.map(({ position }) => position.area),
  ];
  // Nothing within a table may be merged.
  const apart: [string, readonly PlanArea[]][] = [
    ['merges', merges],
    ['tables', [...tableAreas, ...merges.filter((merge) => tableAreas.some((table) => overlap(table, merge)))]],
    ['validations', validated],
  ];
  return [
    ...all
      .filter((area) => !isArea(area))
      .map((area): PlacedFault => ({ place: '-', fault: { fault: 'area', received: JSON.stringify(area) } })),
    ...apart.flatMap(([place, areas]) =>
      overlapping(areas).map((area): PlacedFault => ({ place, fault: { fault: 'overlap', received: areaAddress(area) } })),
    ),
    ...rows.flatMap(({ row, height = 0 }): PlacedFault[] => {
      if (row < 1 || row > EXCEL.rows) return [{ place: String(row), fault: { fault: 'rows', received: String(row), limit: EXCEL.rows } }];
      return height > EXCEL.rowHeight
        ? [{ place: String(row), fault: { fault: 'rowHeight', received: String(height), limit: EXCEL.rowHeight } }]
        : [];
    }),
    ...columns.flatMap(({ width }, index): PlacedFault[] =>
      width > EXCEL.columnWidth || width < 0
        ? [{ place: String(index + 1), fault: { fault: 'columnWidth', received: String(width), limit: EXCEL.columnWidth } }]
        : [],
    ),
  ];
}
