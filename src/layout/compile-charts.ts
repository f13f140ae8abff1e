import type { PlanChart, PlanRange } from '../model/chart';
import type { ColumnReference } from '../model/expression';
import type { LayoutChart } from '../model/sheet-layout';
import { FIRST_COLUMN, type PlacedSheet } from './place';
import type { Worth } from './worth';

/** Points between charts that stand beside each other. */
const SPACE = 8;

/** Pixels a digit of the default font takes, and those a column has beside its digits (Calibri 11 at 96 dots an inch). */
const DIGIT_PIXELS = 7;
const COLUMN_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** Width in points of a column so many characters wide. */
const columnPoints = (width: number): number => Math.trunc(width * DIGIT_PIXELS + COLUMN_PIXELS) * POINTS_A_PIXEL;

/** The cell so many points right of the first visible column, and the rest. */
function across(points: number, widths: readonly number[]): { column: number; left: number } {
  let column = FIRST_COLUMN;
  let left = points;
  for (; column < widths.length; column++) {
    const width = columnPoints(widths[column - 1] ?? 0);
    if (left < width) break;
    left -= width;
  }
  return { column, left };
}

function compileChart(chart: LayoutChart, sheet: PlacedSheet, worth: Worth, position: PlanChart['position']): PlanChart {
  const from = { sheet };
  const range = (reference: ColumnReference): PlanRange => {
    const { sheet: on, column, firstRow, lastRow } = worth.columnAt(reference, from);
    return { sheet: on.layout.name, column, firstRow, lastRow };
  };
  const { width: _width, categories, series, ...rest } = chart;
  return {
    ...rest,
    series: series.map(({ values, ...look }) => {
      const { sheet: on, row, column } = worth.headerAt(values, from);
      return { ...look, name: { sheet: on.layout.name, row, column }, categories: categories.map(range), values: range(values) };
    }),
    plotsHidden: false,
    position,
  };
}

/** Charts of a sheet with their ranges and places: beside each other over the sheet's width. */
export function compileCharts(sheet: PlacedSheet, worth: Worth): PlanChart[] {
  const total = sheet.widths.slice(FIRST_COLUMN - 1).reduce((sum, width) => sum + columnPoints(width), 0);
  return sheet.blocks.flatMap((block): PlanChart[] => {
    if (block.kind === 'table' || block.block.kind !== 'charts') return [];
    const { charts, height } = block.block;
    const shares = charts.reduce((sum, { width }) => sum + width, 0);
    const room = total - SPACE * (charts.length - 1);
    let begins = 0;
    return charts.map((chart) => {
      const width = (room * chart.width) / shares;
      const { column, left } = across(begins, sheet.widths);
      begins += width + SPACE;
      return compileChart(chart, sheet, worth, { row: block.firstBlockRow, column, left, top: 0, width, height });
    });
  });
}
