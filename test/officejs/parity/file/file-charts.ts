import { areaOf } from '../../../../src/model/address';
import type { ChartKind, PlanAxis, PlanChart, PlanRange, PlanSeries } from '../../../../src/model/chart';
import { elements, vals } from '../../../xlsx/write/chart/elements';
import { attributes, textIn } from './attributes';
import { placeOf } from './reference';

const first = (xml: string, name: string): string => elements(xml, name)[0] ?? '';
const val = (xml: string, name: string): string | undefined => vals(xml, name)[0];
const without = (xml: string, ...names: readonly string[]): string =>
  names.reduce((left, name) => elements(left, name).reduce((rest, element) => rest.replace(element, ''), left), xml);
const colorIn = (xml: string): string | undefined => val(xml, 'a:srgbClr');
const words = (xml: string): string => elements(xml, 'a:t').map(textIn).join('');

/** The columns of cells that a reference leads to. */
function ranges(reference: string): PlanRange[] {
  if (reference === '') return [];
  const { sheet, area } = placeOf(reference);
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => ({ sheet, column: firstColumn + index, firstRow, lastRow }));
}

/** A series of a plot, and its place in the legend. */
function series(xml: string, plot: string, kind: ChartKind, secondary: boolean): { order: number; series: PlanSeries } {
  const labels = first(xml, 'c:dLbls');
  const body = without(xml, 'c:dLbls', 'c:dPt');
  const marker = first(body, 'c:marker');
  const looks = first(without(body, 'c:marker'), 'c:spPr');
  const reference = (name: string): string => textIn(first(first(xml, name), 'c:f'));
  const alone = plot === 'lineChart' && first(looks, 'a:ln').includes('<a:noFill/>');
  const format = attributes(first(labels, 'c:numFmt'));
  const says = labels === '' ? 'none' : val(labels, 'c:showPercent') === '1' ? 'percent' : 'value';
  const name = reference('c:tx');
  const { firstRow: row, firstColumn: column } = name === '' ? { firstRow: 0, firstColumn: 0 } : placeOf(name).area;
  const [values] = ranges(reference('c:val'));
  return {
    order: Number(val(xml, 'c:order')),
    series: {
      name: name === '' ? { text: textIn(first(first(xml, 'c:tx'), 'c:v')) } : { sheet: placeOf(name).sheet, row, column },
      categories: ranges(reference('c:cat')),
      values: values ?? { sheet: '', column: 0, firstRow: 0, lastRow: 0 },
      ...(kind === 'combo' && { drawnAs: plot === 'barChart' ? ('column' as const) : alone ? ('markers' as const) : ('line' as const) }),
      axis: secondary ? 'secondary' : 'primary',
      labels: says,
      ...(format['sourceLinked'] === '0' && format['formatCode'] !== undefined && { labelFormat: format['formatCode'] }),
      color: (alone ? colorIn(marker) : colorIn(looks)) ?? '',
    },
  };
}

function axis(xml: string): PlanAxis {
  const title = first(xml, 'c:title');
  const scale = first(xml, 'c:scaling');
  const [min, max] = [val(scale, 'c:min'), val(scale, 'c:max')];
  return {
    ...(title !== '' && { title: words(title) }),
    numberFormat: attributes(first(xml, 'c:numFmt'))['formatCode'] ?? 'General',
    ...(min !== undefined && { min: Number(min) }),
    ...(max !== undefined && { max: Number(max) }),
  };
}

const PLOTS = ['barChart', 'lineChart', 'doughnutChart'] as const;
const LEGENDS: Readonly<Record<string, PlanChart['legend']>> = { b: 'bottom', r: 'right', t: 'top' };

function kindOf(xml: string): ChartKind {
  const found = PLOTS.filter((plot) => xml.includes(`<c:${plot}>`));
  if (found.length > 1) return 'combo';
  if (found[0] === 'barChart') return val(xml, 'c:barDir') === 'bar' ? 'bar' : 'column';
  return found[0] === 'lineChart' ? 'line' : 'doughnut';
}

/** A chart's part, and its anchor in the drawing, as plans have them. */
export function fileChart(xml: string, anchor: string): PlanChart {
  const kind = kindOf(xml);
  const [primary = '', secondary] = elements(xml, 'c:valAx');
  const far = secondary === undefined ? undefined : val(secondary, 'c:axId');
  const all = PLOTS.flatMap((plot) =>
    elements(xml, `c:${plot}`).flatMap((one) => {
      const isFar = far !== undefined && vals(without(one, 'c:ser'), 'c:axId').includes(far);
      return elements(one, 'c:ser').map((element) => series(element, plot, kind, isFar));
    }),
  );
  const grouping = val(first(xml, 'c:barChart'), 'c:grouping');
  const gap = val(first(xml, 'c:barChart'), 'c:gapWidth');
  const points = elements(xml, 'c:dPt').map((point) => colorIn(point) ?? '');
  const names = attributes(first(anchor, 'xdr:cNvPr'));
  const corner = (end: string, place: string) => Number(textIn(first(first(anchor, `xdr:${end}`), `xdr:${place}`)));
  return {
    id: names['name'] ?? '',
    title: words(first(without(xml, 'c:plotArea'), 'c:title')),
    altText: names['descr'] ?? '',
    kind,
    ...((grouping === 'stacked' || grouping === 'percentStacked') && { grouping }),
    series: all.sort((a, b) => a.order - b.order).map((one) => one.series),
    ...(points.length > 0 && { pointColors: points }),
    ...(primary !== '' && { valueAxis: axis(primary) }),
    ...(secondary !== undefined && { secondaryAxis: axis(secondary) }),
    categoriesReversed: val(first(xml, 'c:catAx'), 'c:orientation') === 'maxMin',
    legend: LEGENDS[val(xml, 'c:legendPos') ?? ''] ?? 'none',
    ...(gap !== undefined && { gapWidth: Number(gap) }),
    plotsHidden: val(xml, 'c:plotVisOnly') === '0',
    position: {
      area: {
        firstRow: corner('from', 'row') + 1,
        firstColumn: corner('from', 'col') + 1,
        lastRow: corner('to', 'row'),
        lastColumn: corner('to', 'col'),
      },
      width: 0,
      height: 0,
    },
  };
}

/** Area of an Excel table's part. */
export const tableArea = (ref: string) => {
  const area = areaOf(ref);
  if (area === undefined) throw new Error(`no area: ${ref}`);
  return area;
};
