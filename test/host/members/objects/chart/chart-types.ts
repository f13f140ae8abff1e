/** Shapes of chart types that the host draws from: which members they have is decided by it. */
export type ChartFamily = 'column' | 'bar' | 'line' | 'area' | 'scatter' | 'pie' | 'doughnut' | 'radar' | 'other';

/** Whether series stand beside each other or on each other. */
export type ChartStacking = 'beside' | 'stacked' | 'percent';

/** Types in two dimensions by family, each as clustered or plain, stacked, stacked to 100 %. */
const FAMILIES: Readonly<Record<Exclude<ChartFamily, 'other'>, readonly string[]>> = {
  column: ['ColumnClustered', 'ColumnStacked', 'ColumnStacked100'],
  bar: ['BarClustered', 'BarStacked', 'BarStacked100'],
  line: ['Line', 'LineMarkers', 'LineStacked', 'LineMarkersStacked', 'LineStacked100', 'LineMarkersStacked100'],
  area: ['Area', 'AreaStacked', 'AreaStacked100'],
  scatter: ['XYScatter', 'XYScatterLines', 'XYScatterLinesNoMarkers', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers'],
  pie: ['Pie', 'PieExploded', 'PieOfPie', 'BarOfPie'],
  doughnut: ['Doughnut', 'DoughnutExploded'],
  radar: ['Radar', 'RadarMarkers', 'RadarFilled'],
};

/** Types of Office.js that the host does not draw from: three dimensions, stock, statistics, maps. */
const OTHERS = [
  ...['3DColumnClustered', '3DColumnStacked', '3DColumnStacked100', '3DBarClustered', '3DBarStacked', '3DBarStacked100', '3DPieExploded'],
  ...['3DAreaStacked', '3DAreaStacked100', '3DColumn', '3DLine', '3DPie', '3DArea', 'Surface', 'SurfaceWireframe', 'SurfaceTopView'],
  ...['SurfaceTopViewWireframe', 'Bubble', 'Bubble3DEffect', 'StockHLC', 'StockOHLC', 'StockVHLC', 'StockVOHLC', 'Histogram', 'Boxwhisker'],
  ...['Cylinder', 'Cone', 'Pyramid'].flatMap((shape) => [
    ...['ColClustered', 'ColStacked', 'ColStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Col'].map((type) => shape + type),
  ]),
  ...['Pareto', 'RegionMap', 'Treemap', 'Waterfall', 'Sunburst', 'Funnel'],
];

/** Every chart type that Excel takes; `Invalid` is what it says of mixed ones. */
export const CHART_TYPES: readonly string[] = [...Object.values(FAMILIES).flat(), ...OTHERS];

const families = Object.entries(FAMILIES);

/** The family of a type. */
export function familyOf(type: string): ChartFamily {
  const found = families.find(([, types]) => types.includes(type))?.[0];
  return found === undefined ? 'other' : (found as ChartFamily);
}

/** How series of a type share a category. */
export function stackingOf(type: string): ChartStacking {
  if (type.endsWith('100')) return 'percent';
  return type.endsWith('Stacked') ? 'stacked' : 'beside';
}

/** Whether a type is round: no axes, one series a ring. */
export const isRound = (type: string): boolean => ['pie', 'doughnut'].includes(familyOf(type));

/** Types where a series that is added behind those of the source range stands on the wrong base (office-js issue 2927). */
export const stacksOntoSource = (type: string): boolean => familyOf(type) === 'area' || stackingOf(type) !== 'beside';
