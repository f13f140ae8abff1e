/** English Metric Units in a point. */
const EMU = 12700;

/** A length in points as DrawingML writes it. */
export const emu = (points: number): number => Math.round(points * EMU);

const NO_FILL = '<a:noFill/>';

export const solidFill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

/** A line: width in points, colour, and dashes where lines must differ without colour. */
export interface Stroke {
  width: number;
  color: string;
  dash?: 'solid' | 'sysDash' | 'dash';
}

const stroke = (line: Stroke | undefined): string =>
  line === undefined
    ? `<a:ln>${NO_FILL}</a:ln>`
    : `<a:ln w="${emu(line.width)}" cap="rnd">${solidFill(line.color)}<a:prstDash val="${line.dash ?? 'solid'}"/><a:round/></a:ln>`;

/** Fill and outline. What is absent is drawn as nothing: left out, the program's own style would fill it in. */
export function shape({ fill, line }: { fill?: string; line?: Stroke }): string {
  return `<c:spPr>${fill === undefined ? NO_FILL : solidFill(fill)}${stroke(line)}</c:spPr>`;
}

/** Only a line, for what has no inside. */
export const outline = (line: Stroke | undefined): string => `<c:spPr>${stroke(line)}</c:spPr>`;
