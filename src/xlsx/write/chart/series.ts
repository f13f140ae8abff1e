import { edgeOf, shades } from '../../../layout/chart-color';
import { isStacked } from '../../../layout/chart-forms';
import { lineTurn, look } from '../../../layout/chart-look';
import { overflows } from './column-labels';
import type { ChartContext, NumberedSeries } from './context';
import { labels, pieceLabels } from './labels';
import { categoryReference, length, nameReference, valueReference } from './reference';
import { outline, shape, type Stroke } from './shape';

const head = ({ index, series }: NumberedSeries, { cells }: ChartContext): string =>
  `<c:idx val="${index}"/><c:order val="${index}"/>${nameReference(series.name, cells)}`;

const data = ({ series }: NumberedSeries, { cells }: ChartContext): string =>
  categoryReference(series.categories, cells) + valueReference(series.values, cells);

/** The outline of a filled piece, if it needs one. */
function edge(fill: string, touching: boolean): { line?: Stroke } {
  const line = edgeOf(fill, touching);
  return line === undefined ? {} : { line };
}

/** A series of bars, or of columns of which so many stand side by side in a category. */
export function barSeries(numbered: NumberedSeries, context: ChartContext, beside?: number): string {
  const { series } = numbered;
  const stacked = isStacked(context.chart);
  const turned = beside !== undefined && overflows(series, context, beside);
  return [
    '<c:ser>',
    head(numbered, context),
    shape({ fill: series.color, ...edge(series.color, stacked) }),
    // Said outright: programs differ in whether negative columns turn white without it.
    '<c:invertIfNegative val="0"/>',
    stacked ? labels(series, series.color, 'ctr', { turned }) : labels(series, look.paper, 'outEnd', { turned }),
    data(numbered, context),
    '</c:ser>',
  ].join('');
}

/** A series drawn as a line; `turn` counts the lines of the chart from 0. */
export function lineSeries(numbered: NumberedSeries, context: ChartContext, turn: number): string {
  const { series } = numbered;
  const { hollow, dash } = lineTurn(turn);
  const dot = shape({ fill: hollow ? look.paper : series.color, line: { width: look.line.piece, color: series.color } });
  return [
    '<c:ser>',
    head(numbered, context),
    outline(series.drawnAs === 'markers' ? undefined : { width: look.line.series, color: series.color, dash }),
    `<c:marker><c:symbol val="circle"/><c:size val="${series.drawnAs === 'markers' ? look.markerAlone : look.marker}"/>${dot}</c:marker>`,
    // Over columns the letters need a ground of their own.
    labels(series, look.paper, 't', { opaque: context.chart.kind === 'combo' }),
    data(numbered, context),
    '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('');
}

/** A ring; every piece has a fill of its own. */
export function ringSeries(numbered: NumberedSeries, context: ChartContext): string {
  const { series } = numbered;
  const count = length(series.values);
  const given = context.chart.pointColors ?? [];
  const palette = given.length > 0 ? given : shades(series.color, count);
  const fills = Array.from({ length: count }, (_, index) => palette[index % palette.length] ?? series.color);
  return [
    '<c:ser>',
    head(numbered, context),
    shape({ fill: series.color, ...edge(series.color, true) }),
    ...fills.map((fill, index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${shape({ fill, ...edge(fill, true) })}</c:dPt>`),
    pieceLabels(series),
    data(numbered, context),
    '</c:ser>',
  ].join('');
}
