import { CHART_KINDS, type PlanChart } from '../../../../src/model/chart';
import { chartPart } from '../../../../src/xlsx/write/chart/chart-part';
import { children, element, elements, vals } from './elements';
import { samples, sheets, variants } from './samples';
import { chartCells } from './sheet-of-cells';

const part = (chart: PlanChart) => chartPart(chart, chartCells(sheets));
const variant = (id: string) => variants.find((chart) => chart.id === id) ?? samples.column;

test.each([
  ['column', ['layout', 'barChart', 'catAx', 'valAx', 'spPr']],
  ['bar', ['layout', 'barChart', 'catAx', 'valAx', 'spPr']],
  ['line', ['layout', 'lineChart', 'catAx', 'valAx', 'spPr']],
  ['doughnut', ['layout', 'doughnutChart', 'spPr']],
  ['combo', ['layout', 'barChart', 'lineChart', 'catAx', 'valAx', 'valAx', 'catAx', 'spPr']],
] as const)('a %s chart has its plots, then its axes', (kind, expected) => {
  expect(children(element(part(samples[kind]), 'c:plotArea'))).toEqual(expected);
});

test.each([
  ['column', ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'dLbls', 'cat', 'val']],
  ['line', ['idx', 'order', 'tx', 'spPr', 'marker', 'dLbls', 'cat', 'val', 'smooth']],
  ['doughnut', ['idx', 'order', 'tx', 'spPr', 'dPt', 'dLbls', 'cat', 'val']],
] as const)('a series of a %s chart keeps the order Excel insists on', (kind, expected) => {
  expect([...new Set(children(element(part(samples[kind]), 'c:ser')))]).toEqual(expected);
});

test('each series of a mixed chart has a number of its own', () => {
  const xml = part(samples.combo);
  expect(vals(xml, 'c:idx')).toEqual(['0', '1']);
  expect(vals(xml, 'c:order')).toEqual(['0', '1']);
});

test('a plot and its axes name each other', () => {
  const xml = part(samples.combo);
  const ids = [...elements(xml, 'c:catAx'), ...elements(xml, 'c:valAx')].flatMap((axis) => vals(axis, 'c:axId'));
  expect(new Set(ids).size).toBe(4);
  expect([...vals(xml, 'c:crossAx')].sort()).toEqual([...ids].sort());
  for (const plot of [...elements(xml, 'c:barChart'), ...elements(xml, 'c:lineChart')])
    expect(ids).toEqual(expect.arrayContaining(vals(plot, 'c:axId')));
});

test('the second value axis stands at the far end, its categories hidden', () => {
  const xml = part(samples.combo);
  expect(elements(xml, 'c:valAx').map((axis) => [...vals(axis, 'c:axPos'), ...vals(axis, 'c:crosses')])).toEqual([
    ['l', 'autoZero'],
    ['r', 'max'],
  ]);
  expect(elements(xml, 'c:catAx').flatMap((axis) => vals(axis, 'c:delete'))).toEqual(['0', '1']);
  expect(vals(xml, 'c:max')).toEqual(['0.2']);
});

test('with the first category on top, values stay at the bottom', () => {
  const xml = part(variant('twoScales'));
  expect(elements(xml, 'c:catAx').flatMap((axis) => vals(axis, 'c:orientation'))).toEqual(['maxMin', 'maxMin']);
  expect(elements(xml, 'c:valAx').map((axis) => [...vals(axis, 'c:axPos'), ...vals(axis, 'c:crosses')])).toEqual([
    ['b', 'max'],
    ['t', 'autoZero'],
  ]);
});

test('a chart that uses the second value axis only still shows its categories', () => {
  const xml = part({ ...samples.column, series: samples.column.series.map((series) => ({ ...series, axis: 'secondary' })) });
  expect(elements(xml, 'c:catAx').flatMap((axis) => vals(axis, 'c:delete'))).toEqual(['0']);
});

test('stacked columns overlap wholly, clustered ones do not', () => {
  expect(vals(part(variant('shares')), 'c:overlap')).toEqual(['100']);
  expect(vals(part(variant('shares')), 'c:grouping')).toEqual(['percentStacked']);
  expect(vals(part(samples.column), 'c:overlap')).toEqual([]);
});

test('only a doughnut varies its colours, and every piece has one', () => {
  for (const kind of CHART_KINDS)
    expect(new Set(vals(part(samples[kind]), 'c:varyColors'))).toEqual(new Set([kind === 'doughnut' ? '1' : '0']));
  const fills = elements(part(samples.doughnut), 'c:dPt').map((piece) => vals(piece, 'a:srgbClr')[0]);
  expect(fills).toEqual(['1F4E79', '2E75B6', '9DC3E6', 'DEEBF7', '7F7F7F', '1F4E79']);
});

test('pieces without colours of their own are shades of the series', () => {
  const fills = elements(part(variant('shades')), 'c:dPt').map((piece) => vals(piece, 'a:srgbClr')[0]);
  expect(fills[0]).toBe('1F4E79');
  expect(new Set(fills).size).toBe(6);
});

test('lines of one grey differ in marker and dashes', () => {
  const lines = elements(part(variant('fourLines')), 'c:ser');
  const looks = lines.map((series) => `${vals(series, 'a:prstDash')[0]} ${vals(element(series, 'c:marker'), 'a:srgbClr')[0] === 'FFFFFF'}`);
  expect(new Set(looks).size).toBe(4);
});

test('hidden cells are drawn when the plan says so, blanks never', () => {
  expect(vals(part(samples.line), 'c:plotVisOnly')).toEqual(['0']);
  expect(vals(part({ ...samples.line, plotsHidden: false }), 'c:plotVisOnly')).toEqual(['1']);
  expect(vals(part(samples.line), 'c:dispBlanksAs')).toEqual(['gap']);
});

test('the legend stands where the plan says, or nowhere', () => {
  expect(vals(part(samples.line), 'c:legendPos')).toEqual(['t']);
  expect(vals(part({ ...samples.line, legend: 'none' }), 'c:legendPos')).toEqual([]);
});

test('every text names its family for Latin letters and for Chinese', () => {
  for (const kind of CHART_KINDS) {
    const xml = part(samples[kind]);
    const families = xml.match(/<a:latin typeface="微软雅黑"\/><a:ea typeface="微软雅黑"\/>/g) ?? [];
    expect(families).toHaveLength(elements(xml, 'a:defRPr').length + elements(xml, 'a:rPr').length);
  }
});

test('long names lie level where a few lines hold them, and are slanted where not', () => {
  const turn = (chart: PlanChart) => /<a:bodyPr rot="0"/.test(element(part(chart), 'c:catAx'));
  expect(turn(variant('shares'))).toBe(true);
  expect(turn({ ...variant('shares'), position: { ...samples.column.position, width: 200 } })).toBe(false);
});

test('names of columns are all written where they have room, periods of a line may be skipped', () => {
  expect(vals(part(samples.bar), 'c:tickLblSkip')).toEqual(['1']);
  expect(vals(part({ ...samples.bar, position: { ...samples.bar.position, height: 40 } }), 'c:tickLblSkip')).toEqual([]);
  expect(vals(part(samples.line), 'c:tickLblSkip')).toEqual([]);
});
