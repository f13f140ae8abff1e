import type { PlanArea } from '../../model/area';
import type { PlanLine, PlanStyle } from '../../model/style';
import type { PlacedCell } from '../../model/workbook-plan';
import { areaAddress } from '../../model/address';
import { areasOf, rectangles } from '../areas';

/** Line styles of plans as Excel weighs them. */
const WEIGHT = { thin: 'Thin', medium: 'Medium', hair: 'Hairline' } as const satisfies Record<PlanLine['line'], string>;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

const color = (rgb: string): string => `#${rgb}`;

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function drawLine(format: Excel.RangeFormat, side: Side, { line, color: rgb }: PlanLine): void {
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = WEIGHT[line];
  border.color = color(rgb);
}

/** Lines of every cell of areas that are all of one row or all of more, all of one column or all of more: a single row has no lines inside. */
function drawLines(format: Excel.RangeFormat, lines: NonNullable<PlanStyle['border']>, high: boolean, wide: boolean): void {
  const { top, bottom, left, right } = lines;
  const [between, beside] = [bottom ?? top, right ?? left];
  if (top) drawLine(format, 'EdgeTop', top);
  if (bottom) drawLine(format, 'EdgeBottom', bottom);
  if (left) drawLine(format, 'EdgeLeft', left);
  if (right) drawLine(format, 'EdgeRight', right);
  if (high && between) drawLine(format, 'InsideHorizontal', between);
  if (wide && beside) drawLine(format, 'InsideVertical', beside);
}

function dress(format: Excel.RangeFormat, { font, fill, align, unlocked }: PlanStyle): void {
  if (font) {
    if (font.name !== undefined) format.font.name = font.name;
    if (font.size !== undefined) format.font.size = font.size;
    if (font.bold !== undefined) format.font.bold = font.bold;
    if (font.italic !== undefined) format.font.italic = font.italic;
    if (font.underline !== undefined) format.font.underline = font.underline ? 'Single' : 'None';
    if (font.color !== undefined) format.font.color = color(font.color);
  }
  if (fill !== undefined) format.fill.color = color(fill);
  if (align?.horizontal) format.horizontalAlignment = HORIZONTAL[align.horizontal];
  if (align?.vertical) format.verticalAlignment = VERTICAL[align.vertical];
  if (align?.wrap !== undefined) format.wrapText = align.wrap;
  if (align?.indent !== undefined) format.indentLevel = align.indent;
  if (unlocked === true) format.protection.locked = false;
}

/** Areas by what lines they can have inside. */
function byShape(areas: readonly PlanArea[]): { high: boolean; wide: boolean; areas: PlanArea[] }[] {
  const shapes = new Map<string, { high: boolean; wide: boolean; areas: PlanArea[] }>();
  for (const area of areas) {
    const [high, wide] = [area.lastRow > area.firstRow, area.lastColumn > area.firstColumn];
    const key = `${high}${wide}`;
    const shape = shapes.get(key) ?? { high, wide, areas: [] };
    shapes.set(key, shape);
    shape.areas.push(area);
  }
  return [...shapes.values()];
}

/** Gives cells their looks, each look to all its cells together: the number of requests does not grow with rows. */
export function writeLooks(sheet: Excel.Worksheet, cells: readonly PlacedCell[], styles: Readonly<Record<string, PlanStyle>>): void {
  const dressed = new Map<string, PlacedCell[]>();
  for (const placed of cells) {
    const name = placed.cell.style;
    if (name === undefined) continue;
    const list = dressed.get(name);
    if (list) list.push(placed);
    else dressed.set(name, [placed]);
  }
  for (const [name, places] of dressed) {
    const style = styles[name];
    if (style === undefined) continue;
    const areas = rectangles(places);
    for (const target of areasOf(sheet, areas)) dress(target.format, style);
    const { border, numberFormat } = style;
    if (border)
      for (const { high, wide, areas: alike } of byShape(areas))
        for (const target of areasOf(sheet, alike)) drawLines(target.format, border, high, wide);
    // Several areas together have no number format; one text for a whole area is allowed.
    if (numberFormat !== undefined)
      for (const area of areas) sheet.getRange(areaAddress(area)).numberFormat = numberFormat as unknown as string[][];
  }
}
