import type { PlanSeries } from '../../../model/chart';
import { isStacked } from '../../../layout/chart-forms';
import type { ChartContext } from './context';
import { look } from '../../../layout/chart-look';
import { numbersOf } from './reference';
import { categoryWidth, columnWidth, widthOf } from '../../../layout/chart-room';

/** About what a number format makes of a number: its digits, separators and percent sign. */
function written(value: number, format: string): string {
  const [section = ''] = format.split(';');
  if (!section.includes('0')) return String(value);
  const shown = section.includes('%') ? value * 100 : value;
  const digits = shown.toFixed(/\.(0+)/.exec(section)?.[1]?.length ?? 0);
  const grouped = section.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : digits;
  return section.includes('%') ? `${grouped}%` : grouped;
}

/** Whether labels of columns would run into each other, or over the edge of a stacked column, and are better turned. */
export function overflows(series: PlanSeries, { chart, cells }: ChartContext, beside: number): boolean {
  const { sheet, column, firstRow } = series.values;
  const format = series.labelFormat ?? cells.format(sheet, firstRow, column);
  const alone = beside === 1 && !isStacked(chart);
  const room = alone ? categoryWidth(chart) : columnWidth(chart, beside);
  return numbersOf(series.values, cells).some((value) => value !== null && widthOf(written(value, format), look.size.label) > room);
}
