import type { PlanChart } from '../../../../src/model/chart';
import { chartPart } from '../../../../src/xlsx/write/chart/chart-part';
import { inkOn, isPale, shades } from '../../../../src/layout/chart-color';
import { element, elements, vals } from './elements';
import { samples, sheets, variants } from './samples';
import { chartCells } from './sheet-of-cells';

const labelsOf = (chart: PlanChart) => elements(chartPart(chart, chartCells(sheets)), 'c:dLbls');
const ink = (labels: string) => vals(element(labels, 'c:txPr'), 'a:srgbClr')[0];

test('letters are white on dark fills and dark on light ones', () => {
  expect(['000000', '1F4E79', '7F7F7F', '9DC3E6', 'FFFF00', 'FFFFFF'].map(inkOn)).toEqual([
    'FFFFFF',
    'FFFFFF',
    'FFFFFF',
    '262626',
    '262626',
    '262626',
  ]);
});

test('a fill that paper would swallow is known as pale', () => {
  expect(['DEEBF7', 'FFFFFF', 'BDD7EE', '1F4E79'].map(isPale)).toEqual([true, true, false, false]);
});

test('shades begin with the colour itself and end short of white', () => {
  expect(shades('000000', 3)).toEqual(['000000', '404040', '808080']);
});

test('labels of stacked columns stand inside and follow the fill', () => {
  const labels = labelsOf(samples.bar);
  expect(labels.flatMap((label) => vals(label, 'c:dLblPos'))).toEqual(['ctr', 'ctr', 'ctr']);
  expect(labels.map(ink)).toEqual(['FFFFFF', '262626', '262626']);
});

test('labels of clustered columns stand above them in dark letters', () => {
  const labels = labelsOf(samples.column);
  expect(labels.flatMap((label) => vals(label, 'c:dLblPos'))).toEqual(['outEnd', 'outEnd']);
  expect(labels.map(ink)).toEqual(['262626', '262626']);
});

test('labels of narrow columns are turned, of wide ones not', () => {
  const turned = (chart: PlanChart) => labelsOf(chart).map((label) => label.includes('rot="-5400000"'));
  expect(turned(samples.column)).toEqual([true, true]);
  expect(turned({ ...samples.column, position: { ...samples.column.position, width: 1200 } })).toEqual([false, false]);
  expect(turned(samples.bar)).toEqual([false, false, false]);
});

test('labels of a doughnut say the share on paper of their own and name no place', () => {
  const [labels = ''] = labelsOf(samples.doughnut);
  expect(vals(element(labels, 'c:spPr'), 'a:srgbClr')).toEqual(['FFFFFF']);
  expect(ink(labels)).toBe('262626');
  expect(vals(labels, 'c:showPercent')).toEqual(['1']);
  expect(vals(labels, 'c:showVal')).toEqual(['0']);
  expect(labels).not.toContain('c:dLblPos');
});

test('a label takes its own format, or that of the cells', () => {
  const [own = ''] = labelsOf(samples.column);
  expect(own).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
  const [linked = ''] = labelsOf(samples.bar);
  expect(linked).toContain('sourceLinked="1"');
});

test('series without labels have none', () => {
  expect(labelsOf(samples.line)).toHaveLength(1);
  expect(labelsOf(variants.find(({ id }) => id === 'fourLines') ?? samples.line)).toEqual([]);
});

test('letters of a line keep a ground of their own over columns', () => {
  const [columns = '', line = ''] = labelsOf(samples.combo);
  expect(vals(element(columns, 'c:spPr'), 'a:srgbClr')).toEqual([]);
  expect(vals(element(line, 'c:spPr'), 'a:srgbClr')).toEqual(['FFFFFF']);
});
