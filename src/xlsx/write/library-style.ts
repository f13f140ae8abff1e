import type ExcelJS from 'exceljs';
import type { PlanLine, PlanStyle } from '../../model/style';
import type { PlanConditionalFormat } from '../../model/workbook-plan';

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

/** What a conditional format changes, as the library takes it. Unlike a cell, it keeps the colour of a solid fill as its background. */
export function differenceOf({ fill, ...rest }: PlanConditionalFormat['style']): Partial<ExcelJS.Style> {
  return { ...styleOf(rest), ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } }) };
}
