import { look } from './chart-look';

const channels = (color: string): number[] => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));

/** Relative luminance by WCAG 2, from 0 (black) to 1 (white). */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** Colour of letters on a fill: paper or ink, whichever stands out more. */
export const inkOn = (fill: string): string => (contrast(look.paper, fill) > contrast(look.ink, fill) ? look.paper : look.ink);

/** Whether a fill would be lost on white paper. */
export const isPale = (fill: string): boolean => contrast(look.paper, fill) < 1.4;

/**
 * Line around a filled piece: pale ones get an outline, since they print like paper; of the others only those that touch are set apart.
 * Width in points, colour RRGGBB.
 */
export function edgeOf(fill: string, touching: boolean): { width: number; color: string } | undefined {
  if (isPale(fill)) return { width: look.line.hair, color: look.axis };
  return touching ? { width: look.line.piece, color: look.paper } : undefined;
}

/** Shades of a colour from itself towards white, so that pieces nobody gave colours still differ in grey. */
export function shades(color: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    channels(color)
      .map((channel) => Math.round(channel + ((255 - channel) * index) / (count + 1)))
      .map((channel) => channel.toString(16).toUpperCase().padStart(2, '0'))
      .join(''),
  );
}
