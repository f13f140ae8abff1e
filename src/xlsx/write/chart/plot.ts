import { formOf, isStacked, placeAmongLines, type ChartForm as Form } from '../../../layout/chart-forms';
import { axes, axisIds, type Side } from './axes';
import type { ChartContext, NumberedSeries } from './context';
import { look } from '../../../layout/chart-look';
import { barSeries, lineSeries, ringSeries } from './series';
import { shape } from './shape';

/** Series of one form against one pair of axes: what a file calls a plot. */
interface Plot {
  form: Form;
  side: Side;
  series: NumberedSeries[];
}

function bars(direction: 'col' | 'bar', { side, series }: Plot, context: ChartContext): string {
  const { chart } = context;
  const beside = isStacked(chart) ? 1 : series.length;
  return [
    '<c:barChart>',
    `<c:barDir val="${direction}"/>`,
    `<c:grouping val="${chart.grouping ?? 'clustered'}"/>`,
    '<c:varyColors val="0"/>',
    ...series.map((one) => barSeries(one, context, direction === 'col' ? beside : undefined)),
    `<c:gapWidth val="${chart.gapWidth ?? look.gapWidth}"/>`,
    isStacked(chart) ? '<c:overlap val="100"/>' : '',
    axisIds(side),
    '</c:barChart>',
  ].join('');
}

function lines({ side, series }: Plot, context: ChartContext): string {
  return [
    '<c:lineChart>',
    '<c:grouping val="standard"/>',
    '<c:varyColors val="0"/>',
    ...series.map((one) => lineSeries(one, context, placeAmongLines(context.chart, one.series))),
    '<c:marker val="1"/>',
    axisIds(side),
    '</c:lineChart>',
  ].join('');
}

const rings = ({ series }: Plot, context: ChartContext): string =>
  [
    '<c:doughnutChart>',
    '<c:varyColors val="1"/>',
    ...series.map((one) => ringSeries(one, context)),
    '<c:firstSliceAng val="0"/>',
    `<c:holeSize val="${look.hole}"/>`,
    '</c:doughnutChart>',
  ].join('');

const writers: Record<Form, (plot: Plot, context: ChartContext) => string> = {
  column: (plot, context) => bars('col', plot, context),
  bar: (plot, context) => bars('bar', plot, context),
  line: lines,
  doughnut: rings,
};

/** Forms from back to front: lines are drawn over columns. */
const layering: readonly Form[] = ['doughnut', 'bar', 'column', 'line'];

/** What is drawn: plots, then their axes. */
export function plotArea(context: ChartContext): string {
  const { chart } = context;
  const numbered = chart.series.map((series, index) => ({ index, series }));
  const sides = (['primary', 'secondary'] as const).filter((side) => chart.series.some(({ axis }) => axis === side));
  const plots = sides.flatMap((side) =>
    layering.map((form): Plot => ({
      form,
      side,
      series: numbered.filter(({ series }) => series.axis === side && formOf(chart, series) === form),
    })),
  );
  const drawn = plots.filter(({ series }) => series.length > 0).map((plot) => writers[plot.form](plot, context));
  const scales = chart.kind === 'doughnut' ? '' : axes(context, sides);
  return `<c:plotArea><c:layout/>${drawn.join('')}${scales}${shape({})}</c:plotArea>`;
}
