import { elements, vals } from '../../../xlsx/write/chart/elements';
import { attributes } from '../file/attributes';
import type { AxisLook, ChartLook, LabelLook, LettersLook, LineLook, SeriesLook } from './chart-look';

/** English Metric Units in a point, and hundredths of one. */
const EMU = 12_700;
const HUNDRED = 100;

const first = (xml: string, name: string): string => elements(xml, name)[0] ?? '';
const val = (xml: string, name: string): string | undefined => vals(xml, name)[0];
const without = (xml: string, ...names: readonly string[]): string =>
  names.reduce((left, name) => elements(left, name).reduce((rest, element) => rest.replace(element, ''), left), xml);

function letters(xml: string): LettersLook {
  const look = first(xml, 'a:defRPr');
  const { sz, b } = attributes(look);
  return {
    font: attributes(first(look, 'a:latin'))['typeface'] ?? '',
    size: Number(sz) / HUNDRED,
    color: val(look, 'a:srgbClr') ?? '',
    bold: b === '1',
  };
}

const fillOf = (shape: string): string | null => val(without(shape, 'a:ln'), 'a:srgbClr') ?? null;

function lineOf(shape: string): LineLook {
  const line = first(shape, 'a:ln');
  const color = val(line, 'a:srgbClr');
  return color === undefined ? null : { width: Number(attributes(line)['w']) / EMU, color };
}

function axis(xml: string): AxisLook {
  const title = first(xml, 'c:title');
  const grid = first(xml, 'c:majorGridlines');
  const own = without(xml, 'c:title', 'c:majorGridlines');
  return {
    letters: letters(first(own, 'c:txPr')),
    line: lineOf(first(own, 'c:spPr')),
    grid: lineOf(grid),
    title: title === '' ? null : letters(title),
  };
}

function labels(xml: string): LabelLook | null {
  const own = first(xml, 'c:dLbls');
  if (own === '') return null;
  return {
    letters: letters(own),
    place: val(own, 'c:dLblPos') ?? null,
    ground: fillOf(first(own, 'c:spPr')),
    turned: attributes(first(own, 'a:bodyPr'))['rot'] === '-5400000',
  };
}

function seriesLook(xml: string): SeriesLook {
  const marker = first(xml, 'c:marker');
  const shape = first(without(xml, 'c:marker', 'c:dPt', 'c:dLbls'), 'c:spPr');
  const line = lineOf(shape);
  const dot = first(marker, 'c:spPr');
  const pieces = elements(xml, 'c:dPt').map((point) => ({
    fill: fillOf(first(point, 'c:spPr')) ?? '',
    line: lineOf(first(point, 'c:spPr')),
  }));
  return {
    // Each piece of a ring has its own.
    fill: pieces.length > 0 || marker !== '' ? null : fillOf(shape),
    line: pieces.length > 0 ? null : marker === '' ? line : line && { ...line, dash: val(shape, 'a:prstDash') ?? 'solid' },
    markers: marker === '' ? null : { size: Number(val(marker, 'c:size')), fill: fillOf(dot) ?? '', color: lineOf(dot)?.color ?? '' },
    pieces,
    labels: labels(xml),
  };
}

/** The looks of a chart's part. */
export function fileLook(xml: string, id: string): ChartLook {
  const plot = first(xml, 'c:plotArea');
  const rest = without(xml, 'c:plotArea');
  const [categories] = elements(plot, 'c:catAx');
  const [values, second] = elements(plot, 'c:valAx');
  const own = without(rest, 'c:title', 'c:legend');
  const legend = first(rest, 'c:legend');
  const series = elements(plot, 'c:ser').sort((a, b) => Number(val(a, 'c:order')) - Number(val(b, 'c:order')));
  const names = categories === undefined ? '' : first(categories, 'c:txPr');
  return {
    id,
    fill: fillOf(first(own, 'c:spPr')),
    frame: lineOf(first(own, 'c:spPr')),
    title: letters(first(rest, 'c:title')),
    legend: legend === '' ? null : letters(legend),
    blanks: val(rest, 'c:dispBlanksAs') === 'gap' ? 'gap' : 'other',
    categories: categories === undefined ? null : axis(categories),
    values: values === undefined ? null : axis(values),
    second: second === undefined ? null : axis(second),
    turn: attributes(first(names, 'a:bodyPr'))['rot'] === '0' ? 'level' : null,
    allNames: val(categories ?? '', 'c:tickLblSkip') === '1',
    overlap: Number(val(plot, 'c:overlap') ?? 0),
    hole: val(plot, 'c:holeSize') === undefined ? null : Number(val(plot, 'c:holeSize')),
    series: series.map(seriesLook),
  };
}
