import { INPUT_FILL, TONE } from '../../src/layout/theme';
import { TONES } from '../../src/model/sheet-layout';
import { luminance } from '../../src/xlsx/write/chart/color';

/** Contrast of letters by WCAG 2; 4.5 is what small letters need. */
const contrast = (ink: string, ground: string): number => (luminance(ground) + 0.05) / (luminance(ink) + 0.05);

test.each(TONES)('letters of tone %s can be read on paper and on cells to fill in', (tone) => {
  for (const ground of ['FFFFFF', INPUT_FILL]) expect(contrast(TONE[tone], ground)).toBeGreaterThanOrEqual(4.5);
});

test('tones differ from each other', () => {
  expect(new Set(Object.values(TONE)).size).toBe(TONES.length);
});
