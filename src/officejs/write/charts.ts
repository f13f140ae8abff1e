import { areaAddress, cellAddress } from '../../model/address';
import type { PlanChart, PlanRange, PlanSeries } from '../../model/chart';
import type { PlacedCell } from '../../model/workbook-plan';
import { formOf, type ChartForm } from '../../layout/chart-forms';

type Grouping = NonNullable<PlanChart['grouping']>;

/** Excel's name of a form, by how series share a category. */
const TYPES: Record<ChartForm, Record<Grouping, Excel.ChartType | `${Excel.ChartType}`>> = {
  column: { clustered: 'ColumnClustered', stacked: 'ColumnStacked', percentStacked: 'ColumnStacked100' },
  bar: { clustered: 'BarClustered', stacked: 'BarStacked', percentStacked: 'BarStacked100' },
  line: { clustered: 'LineMarkers', stacked: 'LineMarkers', percentStacked: 'LineMarkers' },
  doughnut: { clustered: 'Doughnut', stacked: 'Doughnut', percentStacked: 'Doughnut' },
};

/** Excel's name for how a series of a chart is drawn. */
export const seriesType = (chart: PlanChart, series: PlanSeries): Excel.ChartType =>
  TYPES[formOf(chart, series)][chart.grouping ?? 'clustered'] as Excel.ChartType;

/** Excel's name for the chart as a whole: a combo begins as columns. */
export const chartType = (chart: PlanChart): Excel.ChartType =>
  TYPES[chart.kind === 'combo' ? 'column' : chart.kind][chart.grouping ?? 'clustered'] as Excel.ChartType;

const LEGEND = { bottom: 'Bottom', right: 'Right', top: 'Top' } as const;

/** Words of cells of the plan's sheets, for names of series: Office.js has no member that binds them to a cell. */
export type CellWords = (sheet: string, row: number, column: number) => string;

/** Reads words from sheets of a plan, each indexed when first asked for. */
export function cellWords(sheets: readonly { name: string; cells: readonly PlacedCell[] }[]): CellWords {
  const indexes = new Map<string, Map<string, string>>();
  return (name, row, column) => {
    let index = indexes.get(name);
    if (index === undefined) {
      const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
      index = new Map(
        cells.flatMap(({ row: r, column: c, cell }) =>
          cell.kind === 'label' || cell.kind === 'text'
            ? [[cellAddress(r, c), cell.text]]
            : cell.kind === 'computed' && typeof cell.cached === 'string'
              ? [[cellAddress(r, c), cell.cached]]
              : [],
        ),
      );
      indexes.set(name, index);
    }
    return index.get(cellAddress(row, column)) ?? '';
  };
}

/** The cells of a range of the plan. */
function rangeOf(context: Excel.RequestContext, { sheet, column, firstRow, lastRow }: PlanRange, columns = 1): Excel.Range {
  const area = { firstRow, lastRow, firstColumn: column, lastColumn: column + columns - 1 };
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}

/** Points a series at its cells. Categories in two columns stand side by side, the outer group first. */
function bind(context: Excel.RequestContext, series: Excel.ChartSeries, plan: PlanSeries): void {
  series.setValues(rangeOf(context, plan.values));
  const [outer] = plan.categories;
  if (outer) series.setXAxisValues(rangeOf(context, outer, plan.categories.length));
}

const nameOf = ({ name }: PlanSeries, words: CellWords): string => ('text' in name ? name.text : words(name.sheet, name.row, name.column));

/**
 * Makes the charts of a sheet: what they show and where they lie. The one series that Excel makes of the source range is taken away again:
 * series added after it would be drawn upon it.
 */
export function writeCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, charts: readonly PlanChart[], words: CellWords): void {
  for (const plan of charts) {
    const [first] = plan.series;
    if (first === undefined) continue;
    // Said outright whether rows or columns are series: left to itself each platform guesses otherwise.
    const chart = sheet.charts.add(chartType(plan), rangeOf(context, first.values), 'Columns');
    chart.name = plan.id;
    chart.series.getItemAt(0).delete();
    for (const series of plan.series) {
      const made = chart.series.add(nameOf(series, words));
      bind(context, made, series);
      if (plan.kind === 'combo') made.chartType = seriesType(plan, series);
    }
    chart.title.text = plan.title;
    chart.legend.visible = plan.legend !== 'none';
    if (plan.legend !== 'none') chart.legend.position = LEGEND[plan.legend];
    const { firstRow, firstColumn, lastRow, lastColumn } = plan.position.area;
    chart.setPosition(cellAddress(firstRow, firstColumn), cellAddress(lastRow, lastColumn));
  }
}

/** Points the charts of a sheet that is refreshed at their cells again; what people changed about their looks and places stays. */
export function rebindCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, charts: readonly PlanChart[], words: CellWords): void {
  for (const plan of charts) {
    const chart = sheet.charts.getItem(plan.id);
    chart.title.text = plan.title;
    plan.series.forEach((series, index) => {
      const made = chart.series.getItemAt(index);
      made.name = nameOf(series, words);
      bind(context, made, series);
    });
  }
}
