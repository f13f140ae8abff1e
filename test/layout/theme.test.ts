import { INPUT_FILL, styleName, styleOf, TONE } from '../../src/layout/theme';
import { CELL_ROLES, TONES, type CellRole, type Family } from '../../src/model/sheet-layout';
import { luminance } from '../../src/layout/chart-color';

/** Contrast of letters by WCAG 2; 4.5 is what small letters need. */
const contrast = (ink: string, ground: string): number => (luminance(ground) + 0.05) / (luminance(ink) + 0.05);

test.each(TONES)('letters of tone %s can be read on paper and on cells to fill in', (tone) => {
  for (const ground of ['FFFFFF', INPUT_FILL]) expect(contrast(TONE[tone], ground)).toBeGreaterThanOrEqual(4.5);
});

test('tones differ from each other', () => {
  expect(new Set(Object.values(TONE)).size).toBe(TONES.length);
});

const font = (role: CellRole, family: Family) => styleOf({ role }, family).font?.name;

test('forms have 黑体 headings and 宋体 text, reports 微软雅黑 throughout', () => {
  expect((['formTitle', 'header', 'blockTitle'] as const).map((role) => font(role, 'form'))).toEqual(['黑体', '黑体', '黑体']);
  expect((['body', 'input', 'note', 'groupHeader'] as const).map((role) => font(role, 'form'))).toEqual(['宋体', '宋体', '宋体', '宋体']);
  expect(CELL_ROLES.map((role) => font(role, 'report'))).toEqual(CELL_ROLES.map(() => '微软雅黑'));
});

test('closed cells are told from tinted ones without colour, and what they say can be read', () => {
  const { fill = '', font: letters } = styleOf({ role: 'closed' }, 'form');
  expect(contrast(fill, INPUT_FILL)).toBeGreaterThan(1.25);
  expect(contrast(letters?.color ?? '', fill)).toBeGreaterThanOrEqual(4.5);
});

test('words to fill in wrap, numbers do not', () => {
  expect(styleOf({ role: 'input', align: 'left', format: '@' }, 'form').align?.wrap).toBe(true);
  expect(styleOf({ role: 'input', align: 'right', format: '0.0' }, 'form').align?.wrap).toBe(false);
});

test('names of styles tell reports from forms', () => {
  const look = { role: 'input', align: 'right', format: '0.0' } as const;
  expect([styleName(look, 'report'), styleName(look, 'form')]).toEqual(['input right 0.0', 'form input right 0.0']);
});
