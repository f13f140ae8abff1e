import type { ChartPartSelf } from '../../selves';

/** What a record of formats belongs to. */
export type ChartOwner = ChartPartSelf['owner'];

const font = (at: string): string[] => ['bold', 'color', 'italic', 'name', 'size', 'underline'].map((name) => `${at}font.${name}`);
const line = (at: string): string[] => ['color', 'lineStyle', 'weight'].map((name) => `${at}.${name}`);

/**
 * Every path under which the model of a chart keeps what Office.js's format objects were told, by the record that holds it
 * (`ChartModel.format`, `.title.format`, `.legend.format`, `AxisModel.format`, `SeriesModel.format`). A path that is absent was never set:
 * Excel chooses. Colours are `#RRGGBB`; null is a fill or line that was cleared, so that nothing is drawn. Points carry their place, from 0:
 * `points.2.fill.color` stands here as `points.#.fill.color`.
 */
export const CHART_PATHS: Readonly<Record<ChartOwner, readonly string[]>> = {
  chart: [
    ...['fill.color', ...line('border'), ...font(''), 'roundedCorners', 'style'],
    ...['plotArea.fill.color', ...line('plotArea.border')],
  ],
  title: ['fill.color', ...line('border'), ...font(''), 'overlay'],
  legend: ['fill.color', ...line('border'), ...font(''), 'overlay'],
  axis: [
    ...['fill.color', ...line('line'), ...font('')],
    ...['minimum', 'maximum', 'majorUnit', 'minorUnit', 'numberFormat', 'linkNumberFormat', 'reversePlotOrder', 'scaleType', 'displayUnit'],
    ...[
      'showDisplayUnitLabel',
      'categoryType',
      'tickLabelPosition',
      'tickLabelSpacing',
      'tickMarkSpacing',
      'majorTickMark',
      'minorTickMark',
    ],
    ...['position', 'positionAt', 'textOrientation', 'isBetweenCategories', 'multiLevel', 'offset', 'alignment'],
    ...['majorGridlines.visible', ...line('majorGridlines.line'), 'minorGridlines.visible', ...line('minorGridlines.line')],
    ...['title.fill.color', ...line('title.border'), ...font('title.')],
  ],
  series: [
    ...[
      'fill.color',
      ...line('line'),
      'gapWidth',
      'overlap',
      'doughnutHoleSize',
      'firstSliceAngle',
      'explosion',
      'smooth',
      'invertIfNegative',
    ],
    ...['markerStyle', 'markerSize', 'markerBackgroundColor', 'markerForegroundColor', 'varyByCategories', 'showShadow', 'hasDataLabels'],
    ...['showValue', 'showPercentage', 'showSeriesName', 'showCategoryName', 'showLegendKey', 'showBubbleSize'].map(
      (one) => `dataLabels.${one}`,
    ),
    ...['position', 'numberFormat', 'linkNumberFormat', 'separator'].map((one) => `dataLabels.${one}`),
    ...['dataLabels.fill.color', ...line('dataLabels.border'), ...font('dataLabels.')],
    ...['points.#.fill.color', ...line('points.#.border')],
  ],
};

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Keeps a value under its path. A path that is not in the list is a slip of the host, not of the add-in. */
export function keep(owner: ChartOwner, format: Record<string, unknown>, path: string, name: string, value: unknown): void {
  const full = joined(path, name);
  if (!CHART_PATHS[owner].includes(full.replace(/^points\.\d+\./, 'points.#.')))
    throw new Error(`${owner} keeps no ${full}: members/objects/chart/chart-paths.ts`);
  format[full] = value;
}

/** What was kept under a path; undefined when it was never set. */
export const kept = (format: Readonly<Record<string, unknown>>, path: string, name: string): unknown => format[joined(path, name)];

/** Forgets what was kept under a path and below it. */
export function forget(format: Record<string, unknown>, path: string): void {
  for (const key of Object.keys(format)) if (key === path || key.startsWith(`${path}.`)) delete format[key];
}
