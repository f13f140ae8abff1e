import { familyOf } from '../../../host/members/objects/chart/chart-types';
import type { AxisModel, ChartModel, SeriesModel } from '../../../host/model/workbook-model';
import type { AxisLook, ChartLook, LabelLook, LettersLook, LineLook, SeriesLook } from './chart-look';

type Format = Readonly<Record<string, unknown>>;

const text = (format: Format, path: string): string | undefined => {
  const value = format[path];
  return typeof value === 'string' ? value : undefined;
};
const number = (format: Format, path: string): number | undefined => {
  const value = format[path];
  return typeof value === 'number' ? value : undefined;
};
const color = (format: Format, path: string): string | null => text(format, path)?.replace('#', '') ?? null;

/** Dashes by the names that files have. */
const DASHES: Readonly<Record<string, string>> = { Continuous: 'solid', Dash: 'dash', RoundDot: 'sysDash' };
const PLACES: Readonly<Record<string, string>> = { OutsideEnd: 'outEnd', Center: 'ctr', Top: 't' };

function letters(format: Format, at: string): LettersLook {
  return {
    font: text(format, `${at}font.name`) ?? '',
    size: number(format, `${at}font.size`) ?? 0,
    color: color(format, `${at}font.color`) ?? '',
    bold: format[`${at}font.bold`] === true,
  };
}

/** A line; one that nobody set is none, as bars and labels have none of their own in Excel. */
function line(format: Format, at: string): LineLook {
  const found = color(format, `${at}.color`);
  return found === null ? null : { width: number(format, `${at}.weight`) ?? 0, color: found };
}

const axis = ({ format, title }: AxisModel): AxisLook => ({
  letters: letters(format, ''),
  line: line(format, 'line'),
  grid: format['majorGridlines.visible'] === true ? line(format, 'majorGridlines.line') : null,
  title: title === undefined ? null : letters(format, 'title.'),
});

function labels({ format }: SeriesModel): LabelLook | null {
  if (format['hasDataLabels'] !== true) return null;
  return {
    letters: letters(format, 'dataLabels.'),
    place: PLACES[text(format, 'dataLabels.position') ?? ''] ?? null,
    ground: color(format, 'dataLabels.fill.color'),
    turned: false,
  };
}

function pieces({ format }: SeriesModel): SeriesLook['pieces'] {
  const found: { fill: string; line: LineLook }[] = [];
  for (let point = 0; ; point++) {
    const fill = color(format, `points.${point}.fill.color`);
    if (fill === null) return found;
    found.push({ fill, line: line(format, `points.${point}.border`) });
  }
}

function seriesLook(series: SeriesModel): SeriesLook {
  const { format, chartType } = series;
  const isLine = familyOf(chartType) === 'line';
  const drawn = line(format, 'line');
  const markers = isLine && {
    size: number(format, 'markerSize') ?? 0,
    fill: color(format, 'markerBackgroundColor') ?? '',
    color: color(format, 'markerForegroundColor') ?? '',
  };
  const dash = DASHES[text(format, 'line.lineStyle') ?? ''] ?? '';
  return {
    fill: color(format, 'fill.color'),
    line: isLine ? drawn && { ...drawn, dash } : drawn,
    markers: markers === false ? null : markers,
    pieces: pieces(series),
    labels: labels(series),
  };
}

/** The looks of a chart that the simulated Excel has open. */
export function openLook({ name, format, title, legend, axes, series, displayBlanksAs }: ChartModel): ChartLook {
  const round = series.some(({ chartType }) => familyOf(chartType) === 'doughnut');
  const second = series.some(({ axisGroup }) => axisGroup === 'Secondary');
  const of = (path: string): number | undefined => series.map((one) => number(one.format, path)).find((value) => value !== undefined);
  return {
    id: name,
    fill: color(format, 'fill.color'),
    frame: line(format, 'border'),
    title: letters(title.format, ''),
    legend: legend.visible ? letters(legend.format, '') : null,
    blanks: displayBlanksAs === 'NotPlotted' ? 'gap' : 'other',
    categories: round ? null : axis(axes.category),
    values: round ? null : axis(axes.value),
    second: second ? axis(axes.secondaryValue) : null,
    turn: axes.category.format['textOrientation'] === 0 ? 'level' : null,
    allNames: axes.category.format['tickLabelSpacing'] === 1,
    overlap: of('overlap') ?? 0,
    hole: of('doughnutHoleSize') ?? null,
    series: series.map(seriesLook),
  };
}
