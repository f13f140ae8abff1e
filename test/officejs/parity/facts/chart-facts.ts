import { absoluteArea, quotedSheet } from '../../../../src/model/address';
import type { PlanChart, PlanRange, PlanSeries } from '../../../../src/model/chart';
import type { PlanSheet } from '../../../../src/model/workbook-plan';
import { shades } from '../../../../src/layout/chart-color';
import { formOf } from '../../../../src/layout/chart-forms';
import { look } from '../../../../src/layout/chart-look';
import { factsOf, type Facts } from './facts';

const reference = ({ sheet, column, firstRow, lastRow }: PlanRange): string =>
  `${quotedSheet(sheet)}!${absoluteArea({ firstRow, lastRow, firstColumn: column, lastColumn: column })}`;

/** A series without its name, which is told apart. */
const drawn = (chart: PlanChart, series: PlanSeries) => ({
  values: reference(series.values),
  categories: series.categories.map(reference),
  form: formOf(chart, series),
  markersAlone: chart.kind === 'combo' && series.drawnAs === 'markers',
  axis: series.axis,
  labels: series.labels,
  // What labels show that name no format: shares have none in cells.
  labelFormat: series.labelFormat ?? (series.labels === 'percent' ? '0%' : null),
  color: chart.kind === 'doughnut' ? null : series.color,
});

/** The colour of every piece of a doughnut: what is given takes turns. */
function pieces({ series: [only], pointColors = [] }: PlanChart): (string | undefined)[] {
  const count = only === undefined ? 0 : only.values.lastRow - only.values.firstRow + 1;
  const palette = pointColors.length > 0 ? pointColors : shades(only?.color ?? '', count);
  return Array.from({ length: count }, (_, index) => palette[index % palette.length]);
}

function* factsOfChart(chart: PlanChart): Generator<readonly [string, unknown]> {
  const { id, title, altText, kind, grouping, valueAxis, secondaryAxis, legend, gapWidth, plotsHidden, position } = chart;
  const hasBars = chart.series.some((series) => ['column', 'bar'].includes(formOf(chart, series)));
  yield [`${id} title`, title];
  yield [`${id} kind`, kind];
  yield [`${id} grouping`, kind === 'line' || kind === 'doughnut' ? null : (grouping ?? 'clustered')];
  yield [`${id} legend`, legend];
  yield [`${id} place`, position.area];
  yield [`${id} hidden cells`, plotsHidden];
  yield [`${id} order of categories`, kind === 'bar' && chart.categoriesReversed === true];
  if (altText !== '') yield [`${id} alternative text`, altText];
  if (hasBars) yield [`${id} gaps`, gapWidth ?? look.gapWidth];
  if (kind !== 'doughnut') yield [`${id} value axis`, valueAxis ?? { numberFormat: 'General' }];
  if (chart.series.some(({ axis }) => axis === 'secondary')) yield [`${id} second axis`, secondaryAxis ?? { numberFormat: 'General' }];
  if (kind === 'doughnut') yield [`${id} colours of pieces`, pieces(chart)];
  for (const [index, series] of chart.series.entries()) yield [`${id} series ${index + 1}`, drawn(chart, series)];
}

/** What charts show and how, by chart. */
export const charts = (sheet: PlanSheet): Facts => factsOf(sheet.charts.flatMap((chart) => [...factsOfChart(chart)]));

/** Where names of series stand: in a cell that they follow, or in the chart. */
export const seriesNames = (sheet: PlanSheet): Facts =>
  factsOf(sheet.charts.flatMap(({ id, series }) => series.map(({ name }, index) => [`${id} series ${index + 1}`, name] as const)));
