import { mayTurn, neverSkips } from '../../layout/category-labels';
import { edgeOf, inkOn, shades } from '../../layout/chart-color';
import { formOf, isStacked, placeAmongLines } from '../../layout/chart-forms';
import { lineTurn, look, type LineTurn } from '../../layout/chart-look';
import type { PlanAxis, PlanChart, PlanRange, PlanSeries } from '../../model/chart';
import type { CellWords } from './charts';

const hash = (rgb: string): string => `#${rgb}`;

/** Letters of any part of a chart. */
function letters(font: Excel.ChartFont, size: number, color: string, bold = false): void {
  font.name = look.font;
  font.size = size;
  font.color = hash(color);
  font.bold = bold;
}

const DASHES: Record<LineTurn['dash'], 'Continuous' | 'Dash' | 'RoundDot'> = { solid: 'Continuous', dash: 'Dash', sysDash: 'RoundDot' };

function outline(line: Excel.ChartBorder | Excel.ChartLineFormat, stroke: { width: number; color: string } | undefined): void {
  if (stroke === undefined) return;
  line.color = hash(stroke.color);
  line.weight = stroke.width;
}

function drawLine(chart: PlanChart, plan: PlanSeries, series: Excel.ChartSeries): void {
  const { hollow, dash } = lineTurn(placeAmongLines(chart, plan));
  const alone = plan.drawnAs === 'markers';
  if (alone) series.format.line.clear();
  else {
    outline(series.format.line, { width: look.line.series, color: plan.color });
    series.format.line.lineStyle = DASHES[dash];
  }
  series.smooth = false;
  series.markerStyle = 'Circle';
  series.markerSize = alone ? look.markerAlone : look.marker;
  series.markerForegroundColor = hash(plan.color);
  series.markerBackgroundColor = hash(hollow ? look.paper : plan.color);
}

function drawRing(chart: PlanChart, plan: PlanSeries, series: Excel.ChartSeries): void {
  series.doughnutHoleSize = look.hole;
  const count = plan.values.lastRow - plan.values.firstRow + 1;
  const given = chart.pointColors ?? [];
  const palette = given.length > 0 ? given : shades(plan.color, count);
  for (let index = 0; index < count; index++) {
    const fill = palette[index % palette.length] ?? plan.color;
    const point = series.points.getItemAt(index);
    point.format.fill.setSolidColor(hash(fill));
    outline(point.format.border, edgeOf(fill, true));
  }
}

function drawBars(chart: PlanChart, plan: PlanSeries, series: Excel.ChartSeries): void {
  series.format.fill.setSolidColor(hash(plan.color));
  outline(series.format.line, edgeOf(plan.color, isStacked(chart)));
  series.invertIfNegative = false;
  series.gapWidth = chart.gapWidth ?? look.gapWidth;
  if (isStacked(chart)) series.overlap = 100;
}

function label(chart: PlanChart, plan: PlanSeries, series: Excel.ChartSeries): void {
  series.hasDataLabels = plan.labels !== 'none';
  if (plan.labels === 'none') return;
  const { dataLabels } = series;
  const form = formOf(chart, plan);
  const inside = isStacked(chart) && form !== 'line';
  const ground = inside ? plan.color : look.paper;
  dataLabels.showValue = plan.labels === 'value';
  dataLabels.showPercentage = plan.labels === 'percent';
  dataLabels.showSeriesName = false;
  dataLabels.showCategoryName = false;
  dataLabels.showLegendKey = false;
  // A doughnut's labels take no place.
  if (form !== 'doughnut') dataLabels.position = form === 'line' ? 'Top' : inside ? 'Center' : 'OutsideEnd';
  const format = plan.labelFormat ?? (plan.labels === 'percent' ? '0%' : undefined);
  if (format !== undefined) dataLabels.numberFormat = format;
  letters(dataLabels.format.font, look.size.label, form === 'doughnut' ? look.ink : inkOn(ground));
  if (form === 'doughnut' || (form === 'line' && chart.kind === 'combo')) dataLabels.format.fill.setSolidColor(hash(look.paper));
}

function drawValueAxis(axis: Excel.ChartAxis, plan: PlanAxis, far: boolean): void {
  axis.numberFormat = plan.numberFormat;
  if (plan.min !== undefined) axis.minimum = plan.min;
  if (plan.max !== undefined) axis.maximum = plan.max;
  axis.majorGridlines.visible = !far;
  if (!far) outline(axis.majorGridlines.format.line, { width: look.line.thin, color: look.grid });
  axis.majorTickMark = 'None';
  axis.minorTickMark = 'None';
  axis.format.line.clear();
  letters(axis.format.font, look.size.text, look.greyInk);
  axis.title.visible = plan.title !== undefined;
  if (plan.title === undefined) return;
  axis.title.text = plan.title;
  letters(axis.title.format.font, look.size.text, look.greyInk);
}

/** What the cells of a range show. */
const textsIn =
  (words: CellWords) =>
  ({ sheet, column, firstRow, lastRow }: PlanRange): string[] =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, index) => words(sheet, firstRow + index, column));

function drawAxes(chart: Excel.Chart, plan: PlanChart, words: CellWords): void {
  const { categoryAxis } = chart.axes;
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.majorTickMark = 'None';
  categoryAxis.minorTickMark = 'None';
  categoryAxis.majorGridlines.visible = false;
  // Never a time axis: periods stand side by side whatever their cells' format.
  categoryAxis.categoryType = 'TextAxis';
  if (!mayTurn(plan, textsIn(words))) categoryAxis.textOrientation = 0;
  if (neverSkips(plan)) categoryAxis.tickLabelSpacing = 1;
  outline(categoryAxis.format.line, { width: look.line.thin, color: look.axis });
  letters(categoryAxis.format.font, look.size.text, look.greyInk);
  if (plan.kind === 'bar' && plan.categoriesReversed === true) {
    categoryAxis.reversePlotOrder = true;
    // The scale would follow the first category to the top: it crosses at the last one instead.
    categoryAxis.position = 'Maximum';
  }
  drawValueAxis(chart.axes.valueAxis, plan.valueAxis ?? { numberFormat: 'General' }, false);
  if (plan.series.some(({ axis }) => axis === 'secondary'))
    drawValueAxis(chart.axes.getItem('Value', 'Secondary'), plan.secondaryAxis ?? { numberFormat: 'General' }, true);
}

/**
 * Looks of a sheet's charts. They come last and in a request of their own: some platforms report the requirement set and still refuse single
 * members, and a chart in Excel's own colours is better than none.
 */
export function writeChartCosmetics(sheet: Excel.Worksheet, charts: readonly PlanChart[], words: CellWords): void {
  for (const plan of charts) {
    if (plan.series.length === 0) continue;
    const chart = sheet.charts.getItem(plan.id);
    chart.plotVisibleOnly = !plan.plotsHidden;
    chart.displayBlanksAs = 'NotPlotted';
    chart.format.fill.setSolidColor(hash(look.paper));
    outline(chart.format.border, { width: look.line.hair, color: look.frame });
    letters(chart.title.format.font, look.size.title, look.ink, true);
    if (plan.legend !== 'none') letters(chart.legend.format.font, look.size.text, look.greyInk);
    plan.series.forEach((series, index) => {
      const made = chart.series.getItemAt(index);
      const form = formOf(plan, series);
      if (series.axis === 'secondary') made.axisGroup = 'Secondary';
      if (form === 'line') drawLine(plan, series, made);
      else if (form === 'doughnut') drawRing(plan, series, made);
      else drawBars(plan, series, made);
      label(plan, series, made);
    });
    if (plan.kind !== 'doughnut') drawAxes(chart, plan, words);
  }
}
