import type ExcelJS from 'exceljs';
import type { PlanLine, PlanStyle } from '../../model/style';

export const argb = (rgb: string) => ({ argb: `FF${rgb}` });

const border = ({ line, color }: PlanLine): ExcelJS.Border => ({ style: line, color: argb(color) });

/** A style as the library takes it. */
export function styleOf({ font, fill, border: lines, align, numberFormat, unlocked }: PlanStyle): Partial<ExcelJS.Style> {
  const { color, ...face } = font ?? {};
  return {
    ...(font && { font: { ...face, ...(color !== undefined && { color: argb(color) }) } }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    ...(lines && { border: Object.fromEntries(Object.entries(lines).map(([side, line]) => [side, border(line)])) }),
    ...(align && {
      alignment: {
        ...(align.horizontal && { horizontal: align.horizontal }),
        ...(align.vertical && { vertical: align.vertical }),
        ...(align.wrap !== undefined && { wrapText: align.wrap }),
        ...(align.indent !== undefined && { indent: align.indent }),
      },
    }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(unlocked === true && { protection: { locked: false } }),
  };
}
