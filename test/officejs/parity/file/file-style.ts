import type ExcelJS from 'exceljs';
import type { PlanLine, PlanStyle } from '../../../../src/model/style';
import { LINES } from '../../../../src/model/style';

/** RRGGBB of a colour of a file; undefined for one of the theme, which is the program's own. */
const rgb = (color: Partial<ExcelJS.Color> | undefined): string | undefined => color?.argb?.slice(2);

function lineOf(border: Partial<ExcelJS.Border> | undefined): PlanLine | undefined {
  const line = LINES.find((known) => known === border?.style);
  return line === undefined ? undefined : { line, color: rgb(border?.color) ?? '' };
}

/** A cell's look as the foreign reader tells it, in the words of plans. */
export function planStyle({ font, fill, border, alignment, numFmt, protection }: Partial<ExcelJS.Style>): PlanStyle {
  const color = rgb(font?.color);
  const ground = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : undefined;
  const lines = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = lineOf(border?.[side]);
    return line ? [[side, line] as const] : [];
  });
  const { horizontal, vertical, wrapText, indent } = alignment ?? {};
  return {
    font: {
      ...(font?.name !== undefined && { name: font.name }),
      ...(font?.size !== undefined && { size: font.size }),
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      underline: font?.underline === true,
      ...(color !== undefined && { color }),
    },
    ...(ground !== undefined && { fill: ground }),
    border: Object.fromEntries(lines),
    align: {
      ...(horizontal !== undefined && { horizontal: horizontal as 'left' | 'center' | 'right' }),
      ...(vertical !== undefined && { vertical: vertical as 'top' | 'middle' | 'bottom' }),
      wrap: wrapText ?? false,
      indent: indent ?? 0,
    },
    ...(numFmt !== undefined && { numberFormat: numFmt }),
    unlocked: protection?.locked === false,
  };
}
