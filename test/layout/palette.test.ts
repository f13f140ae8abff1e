import { PALETTE } from '../../src/layout/palette';
import { PALETTE_COLORS } from '../../src/model/templates/schema';
import { isPale, luminance } from '../../src/layout/chart-color';

/** Lightness as the eye sees it, from 0 (black) to 100 (paper): CIE L* of a luminance that is not nearly black. */
const lightness = (color: string): number => 116 * Math.cbrt(luminance(color)) - 16;

const pairs = PALETTE_COLORS.flatMap((one, index) => PALETTE_COLORS.slice(index + 1).map((other) => [one, other] as const));

test.each(pairs)('%s and %s differ in black-and-white print', (one, other) => {
  expect(Math.abs(lightness(PALETTE[one]) - lightness(PALETTE[other]))).toBeGreaterThanOrEqual(5);
});

test('the palest differs from paper, and is pale enough to get an outline', () => {
  expect(lightness('FFFFFF') - lightness(PALETTE.pale)).toBeGreaterThanOrEqual(5);
  expect(PALETTE_COLORS.filter((color) => isPale(PALETTE[color]))).toEqual(['pale']);
});
