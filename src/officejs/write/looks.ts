import type { PlanArea } from '../../model/area';
import type { PlanLine, PlanStyle } from '../../model/style';
import type { PlacedCell } from '../../model/workbook-plan';
import { areasOf, rectangles } from '../areas';
import { writeNumberFormats } from './number-formats';

/** Line styles of plans as Excel weighs them. */
const WEIGHT = { thin: 'Thin', medium: 'Medium', hair: 'Hairline' } as const satisfies Record<PlanLine['line'], string>;

/** Which line covers which where neighbours ask for two on the edge they share. */
const HEAVINESS: Record<PlanLine['line'], number> = { hair: 0, thin: 1, medium: 2 };

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

const color = (rgb: string): string => `#${rgb}`;

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Lines of one colour and weight on one side of some areas, still to be drawn. */
interface Stroke {
  line: PlanLine;
  draw: () => void;
}

function stroke({ borders }: Excel.RangeFormat, side: Side, line: PlanLine): Stroke {
  const draw = (): void => {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.weight = WEIGHT[line.line];
    border.color = color(line.color);
  };
  return { line, draw };
}

/** From hair to medium; of two alike the darker comes last. */
const lighterFirst = (one: PlanLine, other: PlanLine): number =>
  HEAVINESS[one.line] - HEAVINESS[other.line] || (one.color > other.color ? -1 : one.color < other.color ? 1 : 0);

/** The line between two cells of which one asks for the first, the other for the second. */
const shared = (one: PlanLine | undefined, other: PlanLine | undefined): PlanLine | undefined =>
  one && other ? (lighterFirst(one, other) > 0 ? one : other) : (one ?? other);

/** Lines of every cell of areas that are all of one row or all of more, all of one column or all of more: a single row has no lines inside. */
function strokes(format: Excel.RangeFormat, lines: NonNullable<PlanStyle['border']>, high: boolean, wide: boolean): Stroke[] {
  const { top, bottom, left, right } = lines;
  const [between, beside] = [shared(bottom, top), shared(right, left)];
  const all: Stroke[] = [];
  if (top) all.push(stroke(format, 'EdgeTop', top));
  if (bottom) all.push(stroke(format, 'EdgeBottom', bottom));
  if (left) all.push(stroke(format, 'EdgeLeft', left));
  if (right) all.push(stroke(format, 'EdgeRight', right));
  if (high && between) all.push(stroke(format, 'InsideHorizontal', between));
  if (wide && beside) all.push(stroke(format, 'InsideVertical', beside));
  return all;
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

/**
 * Gives cells their looks, each look to all its cells together: the number of requests does not grow with rows. Lines are drawn last, heavy
 * ones after light ones: neighbours share an edge, Excel keeps on it what was drawn last, and a file shows the heavier.
 */
export function writeLooks(sheet: Excel.Worksheet, cells: readonly PlacedCell[], styles: Readonly<Record<string, PlanStyle>>): void {
  const dressed = new Map<string, PlacedCell[]>();
  for (const placed of cells) {
    const name = placed.cell.style;
    if (name === undefined) continue;
    const list = dressed.get(name);
    if (list) list.push(placed);
    else dressed.set(name, [placed]);
  }
  const lines: Stroke[] = [];
  for (const [name, places] of dressed) {
    const style = styles[name];
    if (style === undefined) continue;
    const areas = rectangles(places);
    for (const target of areasOf(sheet, areas)) dress(target.format, style);
    const { border } = style;
    if (border)
      for (const { high, wide, areas: alike } of byShape(areas))
        for (const target of areasOf(sheet, alike)) lines.push(...strokes(target.format, border, high, wide));
  }
  writeNumberFormats(sheet, cells, styles);
  for (const { draw } of lines.sort((a, b) => lighterFirst(a.line, b.line))) draw();
}
