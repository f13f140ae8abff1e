import type { ChartKind, PlanAxis, PlanChart, PlanRange, PlanSeries } from '../../../src/model/chart';
import { familyOf, stackingOf } from '../members/objects/chart/chart-types';
import { sheetById } from '../model/sheets';
import { lengthOf } from '../model/sizes';
import type { AxisModel, ChartModel, ChartReference, SeriesModel, SheetModel, WorkbookModel } from '../model/workbook-model';
import type { SayLoss } from './losses';

/** A text or number of a format by its path; undefined where nobody set it. */
const textOf = (format: Readonly<Record<string, unknown>>, path: string): string | undefined => {
  const value = format[path];
  return typeof value === 'string' ? value : undefined;
};
const numberOf = (format: Readonly<Record<string, unknown>>, path: string): number | undefined => {
  const value = format[path];
  return typeof value === 'number' ? value : undefined;
};
const colorOf = (format: Readonly<Record<string, unknown>>, path: string): string | undefined => textOf(format, path)?.replace(/^#/, '');

/** Says losses of one chart. */
type Lost = (what: string) => void;

/** The columns of cells that a chart shows, from left to right. */
function ranges(workbook: WorkbookModel, reference: ChartReference | undefined): PlanRange[] {
  const sheet = reference && sheetById(workbook, reference.sheet);
  if (reference === undefined || sheet === undefined) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = reference.area;
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => ({
    sheet: sheet.name,
    column: firstColumn + index,
    firstRow,
    lastRow,
  }));
}

/** The shape of a chart: one for all series, or columns and lines together. */
function kindOf({ series, chartType }: ChartModel, lost: Lost): ChartKind {
  const families = new Set(series.length === 0 ? [familyOf(chartType)] : series.map((one) => familyOf(one.chartType)));
  const [only] = families;
  if (families.size === 1 && (only === 'column' || only === 'bar' || only === 'line' || only === 'doughnut')) return only;
  if ([...families].some((family) => family !== 'column' && family !== 'line')) lost(`series of the kinds ${[...families].join(', ')}`);
  return 'combo';
}

/** Whether no line joins the markers of a series. */
const isMarkersAlone = ({ format }: SeriesModel): boolean => format['line.color'] === null || format['line.lineStyle'] === 'None';

function drawnAs(series: SeriesModel): NonNullable<PlanSeries['drawnAs']> {
  if (familyOf(series.chartType) === 'column') return 'column';
  return isMarkersAlone(series) ? 'markers' : 'line';
}

/** The one colour of a series: its markers', its line's, or its fill's. */
function seriesColor(series: SeriesModel, lost: Lost): string {
  const { format, chartType, name } = series;
  const paths =
    familyOf(chartType) !== 'line'
      ? ['fill.color']
      : isMarkersAlone(series)
        ? ['markerBackgroundColor', 'markerForegroundColor']
        : ['line.color'];
  const found = paths.map((path) => colorOf(format, path)).find((color) => color !== undefined);
  if (found === undefined) lost(`the series ${name} in a colour of Excel's choice`);
  return found ?? '000000';
}

function labelsOf({ format }: SeriesModel): PlanSeries['labels'] {
  if (format['hasDataLabels'] === false) return 'none';
  if (format['dataLabels.showPercentage'] === true) return 'percent';
  return format['dataLabels.showValue'] === true || format['hasDataLabels'] === true ? 'value' : 'none';
}

function planSeries(workbook: WorkbookModel, kind: ChartKind, series: SeriesModel, lost: Lost): PlanSeries {
  const [values, ...more] = ranges(workbook, series.values);
  if (values === undefined || more.length > 0) lost(`the series ${series.name} without a column of values`);
  const labels = labelsOf(series);
  const labelFormat = labels === 'none' ? undefined : textOf(series.format, 'dataLabels.numberFormat');
  return {
    // Office.js gives a name as text, whatever cell it came from.
    name: { text: series.name },
    categories: ranges(workbook, series.categories),
    values: values ?? { sheet: '', column: 1, firstRow: 1, lastRow: 1 },
    ...(kind === 'combo' && { drawnAs: drawnAs(series) }),
    axis: series.axisGroup === 'Primary' ? 'primary' : 'secondary',
    labels,
    ...(labelFormat !== undefined && { labelFormat }),
    // The pieces of a doughnut have colours of their own.
    color: kind === 'doughnut' ? (colorOf(series.format, 'fill.color') ?? '000000') : seriesColor(series, lost),
  };
}

function planAxis({ title, format }: AxisModel): PlanAxis {
  const [min, max] = [numberOf(format, 'minimum'), numberOf(format, 'maximum')];
  return {
    ...(title !== undefined && { title }),
    numberFormat: textOf(format, 'numberFormat') ?? 'General',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

const LEGENDS: Readonly<Record<string, PlanChart['legend']>> = { Bottom: 'bottom', Right: 'right', Top: 'top' };

function legendOf({ legend: { visible, position } }: ChartModel, lost: Lost): PlanChart['legend'] {
  if (!visible) return 'none';
  const found = LEGENDS[position];
  if (found === undefined) lost(`a legend at ${position}`);
  return found ?? 'bottom';
}

/** Colours of a doughnut's pieces, up to the last that has one. */
function pointColors(series: SeriesModel | undefined): readonly string[] {
  const colors: string[] = [];
  for (let point = 0; ; point++) {
    const color = colorOf(series?.format ?? {}, `points.${point}.fill.color`);
    if (color === undefined) return colors;
    colors.push(color);
  }
}

const STACKINGS = { beside: undefined, stacked: 'stacked', percent: 'percentStacked' } as const;

/** A chart as plans have it, as far as Office.js tells: neither its alternative text nor where a series' name stands. */
function planChart(workbook: WorkbookModel, sheet: SheetModel, chart: ChartModel, lost: Lost): PlanChart {
  const kind = kindOf(chart, lost);
  const [first] = chart.series;
  const columns = chart.series.find(({ chartType }) => familyOf(chartType) !== 'line') ?? first;
  const grouping = STACKINGS[stackingOf(columns?.chartType ?? chart.chartType)];
  const gapWidth = numberOf(columns?.format ?? {}, 'gapWidth');
  const colors = kind === 'doughnut' ? pointColors(first) : [];
  const isSecondary = chart.series.some(({ axisGroup }) => axisGroup === 'Secondary');
  const { firstRow, lastRow, firstColumn, lastColumn } = chart.position;
  if (!chart.title.visible) lost('no title');
  return {
    id: chart.name,
    title: chart.title.text,
    altText: '',
    kind,
    ...(grouping && { grouping }),
    series: chart.series.map((series) => planSeries(workbook, kind, series, lost)),
    ...(colors.length > 0 && { pointColors: colors }),
    ...(kind !== 'doughnut' && { valueAxis: planAxis(chart.axes.value) }),
    ...(isSecondary && { secondaryAxis: planAxis(chart.axes.secondaryValue) }),
    categoriesReversed: chart.axes.category.format['reversePlotOrder'] === true,
    legend: legendOf(chart, lost),
    ...(gapWidth !== undefined && { gapWidth }),
    plotsHidden: !chart.plotVisibleOnly,
    position: {
      area: chart.position,
      width: lengthOf(sheet, { axis: 'column', first: firstColumn, last: lastColumn }),
      height: lengthOf(sheet, { axis: 'row', first: firstRow, last: lastRow }),
    },
  };
}

/** The charts of a sheet. */
export const planCharts = (workbook: WorkbookModel, sheet: SheetModel, lost: SayLoss): PlanChart[] =>
  sheet.charts.map((chart) => planChart(workbook, sheet, chart, (what) => lost(`chart ${chart.name}`, what)));
