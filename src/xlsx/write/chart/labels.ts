import type { ChartLabels, PlanSeries } from '../../../model/chart';
import { escapeAttribute } from '../xml';
import { inkOn } from '../../../layout/chart-color';
import { look } from '../../../layout/chart-look';
import { shape } from './shape';
import { textProperties } from './text-properties';

/** Where labels stand: beyond the column's end, in its middle, above the point. */
export type LabelPlace = 'outEnd' | 'ctr' | 't';

type Says = Exclude<ChartLabels, 'none'>;

/** Formats of labels that name none: the cells' own, and whole percents for shares, which no cell holds. */
const formats: Record<Says, string> = {
  value: '<c:numFmt formatCode="General" sourceLinked="1"/>',
  percent: '<c:numFmt formatCode="0%" sourceLinked="0"/>',
};

/**
 * What labels show. Legend key and series name stay unsaid, as Excel 2007 left them (the version the file names, parts.ts): Gnumeric does not
 * know the elements, and every program then shows neither.
 */
const flags = (says: Says): string =>
  Object.entries({ Val: says === 'value', CatName: false, Percent: says === 'percent', BubbleSize: false })
    .map(([what, on]) => `<c:show${what} val="${on ? 1 : 0}"/>`)
    .join('');

function format({ labelFormat }: PlanSeries, says: Says): string {
  return labelFormat === undefined ? formats[says] : `<c:numFmt formatCode="${escapeAttribute(labelFormat)}" sourceLinked="0"/>`;
}

const letters = (ground: string, turned = false): string =>
  textProperties({ size: look.size.label, color: inkOn(ground) }, turned ? 'up' : 'free');

/** How labels differ from plain level letters. */
interface LabelStyle {
  /** Whether the ground is painted behind them. */
  opaque?: boolean;
  /** Whether they run upwards. */
  turned?: boolean;
}

/** Labels of a series on one ground: the paper, or the fill of its columns. */
export function labels(series: PlanSeries, ground: string, place: LabelPlace, { opaque = false, turned = false }: LabelStyle = {}): string {
  const says = series.labels;
  if (says === 'none') return '';
  const box = shape(opaque ? { fill: ground } : {});
  return `<c:dLbls>${format(series, says)}${box}${letters(ground, turned)}<c:dLblPos val="${place}"/>${flags(says)}</c:dLbls>`;
}

/**
 * Labels inside pieces: on paper of their own, which reads on dark pieces and pale ones alike. They name no place: Excel takes a doughnut
 * that does for a damaged file.
 */
export function pieceLabels(series: PlanSeries): string {
  const says = series.labels;
  if (says === 'none') return '';
  const body = `${format(series, says)}${shape({ fill: look.paper })}${letters(look.paper)}${flags(says)}`;
  return `<c:dLbls>${body}<c:showLeaderLines val="0"/></c:dLbls>`;
}
