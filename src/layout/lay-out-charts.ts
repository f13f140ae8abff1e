import { localized, type Messages } from '../i18n/messages';
import type { PlanAxis } from '../model/chart';
import type { LayoutChart, LayoutCharts } from '../model/sheet-layout';
import type { ChartsTemplate, ChartTemplate, Template } from '../model/templates/schema';
import type { LayoutModel } from './model';
import { PALETTE, RING } from './palette';

type AxisTemplate = NonNullable<ChartTemplate['valueAxis']>;

const axisOf = ({ title, format, min, max }: AxisTemplate, messages: Messages): PlanAxis => ({
  numberFormat: format,
  ...(title && { title: localized(title, messages) }),
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

function layOutChart(chart: ChartTemplate, template: Template, { messages, hasSample }: LayoutModel): LayoutChart {
  const { sheet, block, kind, grouping, valueAxis, secondaryAxis, gapWidth } = chart;
  const column = (id: string) => ({ sheet: sheet ?? template.id, block, column: id });
  return {
    id: chart.id,
    title: localized(chart.title, messages) + (chart.fromLedger === true && hasSample ? messages.workbook.sampleTitle : ''),
    altText: localized(chart.altText, messages),
    kind,
    width: chart.width ?? 1,
    categories: chart.categories.map(column),
    series: chart.series.map(({ values, name, drawnAs, axis, labels, labelFormat, color }) => ({
      values: column(values),
      axis: axis ?? 'primary',
      labels: labels ?? 'none',
      color: PALETTE[color],
      ...(name && { name: localized(name, messages) }),
      ...(drawnAs && { drawnAs }),
      ...(labelFormat !== undefined && { labelFormat }),
    })),
    categoriesReversed: chart.categoriesReversed ?? false,
    legend: chart.legend,
    ...(grouping && { grouping }),
    ...(kind === 'doughnut' && { pointColors: RING }),
    ...(valueAxis && { valueAxis: axisOf(valueAxis, messages) }),
    ...(secondaryAxis && { secondaryAxis: axisOf(secondaryAxis, messages) }),
    ...(gapWidth !== undefined && { gapWidth }),
  };
}

/** Lays out charts that stand beside each other. */
export const layOutCharts = (template: Template, { id, height, charts, pageBreak }: ChartsTemplate, model: LayoutModel): LayoutCharts => ({
  kind: 'charts',
  id,
  height,
  charts: charts.map((chart) => layOutChart(chart, template, model)),
  pageBreak: pageBreak ?? false,
});
