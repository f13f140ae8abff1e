import type { PlanChart, PlanRange } from '../model/chart';
import type { ColumnReference } from '../model/expression';
import type { LayoutChart } from '../model/sheet-layout';
import { columnPoints } from './column-points';
import { FIRST_COLUMN, lastPrinted, type PlacedSheet } from './place';
import type { Worth } from './worth';

/** The column whose right edge is nearest to so many points from the left edge of the first visible one. */
function edgeAt(points: number, widths: readonly number[]): number {
  let best = FIRST_COLUMN;
  let distance = Infinity;
  let edge = 0;
  for (let column = FIRST_COLUMN; column <= widths.length; column++) {
    edge += columnPoints(widths[column - 1] ?? 0);
    if (Math.abs(edge - points) < distance) {
      distance = Math.abs(edge - points);
      best = column;
    }
  }
  return best;
}

function compileChart(chart: LayoutChart, sheet: PlacedSheet, worth: Worth, position: PlanChart['position']): PlanChart {
  const from = { sheet };
  const range = (reference: ColumnReference): PlanRange => {
    const { sheet: on, column, firstRow, lastRow } = worth.columnAt(reference, from);
    return { sheet: on.layout.name, column, firstRow, lastRow };
  };
  const { id, title, altText, kind, grouping, pointColors, valueAxis, secondaryAxis, categoriesReversed, legend, gapWidth } = chart;
  return {
    id,
    title,
    altText,
    kind,
    ...(grouping && { grouping }),
    series: chart.series.map(({ values, name, ...look }) => {
      const { sheet: on, row, column } = worth.headerAt(values, from);
      const heading = name === undefined ? { sheet: on.layout.name, row, column } : { text: name };
      return { ...look, name: heading, categories: chart.categories.map(range), values: range(values) };
    }),
    ...(pointColors && { pointColors }),
    ...(valueAxis && { valueAxis }),
    ...(secondaryAxis && { secondaryAxis }),
    categoriesReversed,
    legend,
    ...(gapWidth !== undefined && { gapWidth }),
    plotsHidden: false,
    position,
  };
}

/** Charts of a sheet with their ranges and places: beside each other over the columns that print; their helper columns may stand beyond. */
export function compileCharts(sheet: PlacedSheet, worth: Worth): PlanChart[] {
  const widths = sheet.widths.slice(0, lastPrinted(sheet));
  const total = widths.slice(FIRST_COLUMN - 1).reduce((sum, width) => sum + columnPoints(width), 0);
  return sheet.blocks.flatMap((block): PlanChart[] => {
    if (block.kind === 'table' || block.block.kind !== 'charts') return [];
    const { charts, height } = block.block;
    const shares = charts.reduce((sum, { width }) => sum + width, 0);
    let share = 0;
    let firstColumn = FIRST_COLUMN;
    return charts.map((chart) => {
      share += chart.width;
      const lastColumn = Math.max(firstColumn, edgeAt((total * share) / shares, widths));
      const area = { firstRow: block.firstBlockRow, lastRow: block.lastBlockRow, firstColumn, lastColumn };
      const width = widths.slice(firstColumn - 1, lastColumn).reduce((sum, points) => sum + columnPoints(points), 0);
      firstColumn = lastColumn + 1;
      return compileChart(chart, sheet, worth, { area, width, height });
    });
  });
}
