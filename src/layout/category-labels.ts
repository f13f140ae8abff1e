import type { PlanChart, PlanRange } from '../model/chart';
import { look } from './chart-look';
import { categoryCount, categoryWidth, lineOf, widthOf } from './chart-room';

/** Lines a label may take before it is better turned. */
const MOST_LINES = 3;

const width = (text: string): number => widthOf(text, look.size.text);

/** The longest part that no line break can divide; Chinese breaks between any two characters. */
const widestWord = (text: string): number => Math.max(0, ...text.split(/(?<=[\u2e80-\uffef])|\s/u).map(width));

/**
 * Whether labels may be slanted: only those that would not stand level in a few lines. Programs slant long names without trying. `textsIn`:
 * what the cells of a range show.
 */
export function mayTurn(chart: PlanChart, textsIn: (range: PlanRange) => readonly string[]): boolean {
  const [range, inner] = chart.series[0]?.categories ?? [];
  if (chart.kind === 'bar' || range === undefined || inner !== undefined) return true;
  const room = categoryWidth(chart);
  return textsIn(range).some((text) => widestWord(text) > room || width(text) > room * MOST_LINES);
}

/** Whether every label is written: names are never skipped where each has a line's room. Periods on a line may be, they count themselves. */
export function neverSkips(chart: PlanChart): boolean {
  const room = chart.kind === 'bar' ? chart.position.height : chart.position.width;
  return chart.kind !== 'line' && categoryCount(chart) * lineOf(look.size.text) <= room;
}
