import type { CellLook, CellRole, Family, Tone } from '../model/sheet-layout';
import type { PlanStyle } from '../model/style';
import { PALETTE } from './palette';

const FONT = '微软雅黑';
/** Fonts of printed statistical forms: headings, and all else. */
const FORM_HEADING = '黑体';
const FORM_TEXT = '宋体';
const INK = '262626';
const RULE = 'BFC9D4';
const HEADER_FILL = 'E9F0F7';
/** Tint of cells to fill in, RRGGBB. */
export const INPUT_FILL = 'FFF8E1';

/** Colours of letters by what they say: readable on paper and on tinted cells alike, and as dark grey in black-and-white print. RRGGBB. */
export const TONE: Readonly<Record<Tone, string>> = { good: '2E7D32', warn: 'A66100', bad: 'B3261E', mute: '707070' };

/** Cells that take nothing this time: dark enough to tell from tinted ones in black-and-white print. */
const CLOSED_FILL = 'D9D9D9';

/** Heaviest rules above the header and below the last row, open sides: the look of a statistical table. */
const heavy = { line: 'medium', color: PALETTE.accent } as const;
const fine = { line: 'thin', color: RULE } as const;
const hair = { line: 'hair', color: RULE } as const;

/** Text height in points by role; rows are as high as their lines need. */
const SIZE: Readonly<Record<CellRole, number>> = {
  title: 16,
  formTitle: 20,
  identity: 9,
  formHead: 9,
  formFoot: 10,
  formEnd: 8,
  blockTitle: 11,
  lead: 11,
  note: 9,
  groupHeader: 10,
  headerAbove: 10,
  header: 10,
  headerBelow: 10,
  body: 10,
  code: 9,
  input: 10,
  closed: 9,
  total: 10,
  helper: 8,
  key: 8,
};

/** Points a line takes, by role: 微软雅黑 is tall. */
export const lineHeight = (role: CellRole): number => Math.ceil(SIZE[role] * 1.5);

const ROLE: { [R in CellRole]: PlanStyle } = {
  title: { font: { bold: true, color: PALETTE.accent }, align: { vertical: 'middle' } },
  identity: { font: { color: '595959' }, align: { vertical: 'middle', wrap: true } },
  formTitle: { font: { bold: true }, align: { horizontal: 'center', vertical: 'middle' } },
  formHead: { align: { vertical: 'middle', wrap: true } },
  formFoot: { align: { vertical: 'bottom', wrap: true } },
  formEnd: { border: { top: heavy } },
  blockTitle: { font: { bold: true, color: PALETTE.accent }, align: { vertical: 'middle' } },
  lead: { align: { vertical: 'middle', wrap: true } },
  note: { font: { color: '595959' }, align: { vertical: 'top', wrap: true } },
  groupHeader: {
    font: { bold: true },
    fill: HEADER_FILL,
    border: { top: heavy, bottom: fine },
    align: { horizontal: 'center', vertical: 'middle', wrap: true },
  },
  header: {
    font: { bold: true },
    fill: HEADER_FILL,
    border: { top: heavy, bottom: heavy },
    align: { horizontal: 'center', vertical: 'middle', wrap: true },
  },
  headerAbove: { fill: HEADER_FILL, border: { top: heavy } },
  headerBelow: { font: { bold: true }, fill: HEADER_FILL, align: { horizontal: 'center', vertical: 'middle', wrap: true } },
  body: { border: { bottom: hair }, align: { vertical: 'middle', wrap: true } },
  code: { font: { color: '595959' }, border: { bottom: hair }, align: { vertical: 'middle', wrap: true } },
  input: {
    fill: INPUT_FILL,
    border: { top: hair, bottom: hair, left: hair, right: hair },
    align: { vertical: 'middle', wrap: true },
    unlocked: true,
  },
  closed: {
    font: { color: '595959' },
    fill: CLOSED_FILL,
    border: { top: hair, bottom: hair, left: hair, right: hair },
    align: { vertical: 'middle' },
  },
  total: { font: { bold: true }, border: { top: fine, bottom: fine }, align: { vertical: 'middle', wrap: true } },
  helper: { font: { color: '7F7F7F' }, align: { vertical: 'middle' } },
  key: { font: { color: '7F7F7F' } },
};

/** Lines of forms: black, heavy ones only above and below. */
const formHeavy = { line: 'medium', color: INK } as const;
const formFine = { line: 'thin', color: '7F7F7F' } as const;
const formHair = { line: 'hair', color: '7F7F7F' } as const;
const cellLines = { top: formHair, bottom: formHair, left: formHair, right: formHair } as const;

/** 黑体 is heavy by itself. */
const heading = { name: FORM_HEADING, bold: false, color: INK } as const;

/** What forms have otherwise than reports. The row of column numbers (甲 乙 丙 1 2 3) is lighter than the names under it. */
const FORM: { [R in CellRole]?: Pick<PlanStyle, 'font' | 'border'> } = {
  title: { font: heading },
  formTitle: { font: heading },
  formEnd: { border: { top: formHeavy } },
  blockTitle: { font: heading },
  groupHeader: { font: { bold: false }, border: { top: formHeavy, bottom: formFine } },
  headerAbove: { border: { top: formHeavy } },
  header: { font: heading, border: { top: formHeavy, bottom: formFine } },
  headerBelow: { font: heading, border: { bottom: formFine } },
  body: { border: { bottom: formHair } },
  code: { border: { bottom: formHair } },
  input: { border: cellLines },
  closed: { border: cellLines },
};

/** Name of a look in a plan: readable, the same for equal looks of a family. */
export const styleName = ({ role, align, format }: CellLook, family: Family): string =>
  [family === 'form' ? family : undefined, role, align, format].filter((part) => part !== undefined).join(' ');

/** Formats of words: no number format, and not right like numbers. */
const isWords = (format: string, align: CellLook['align']): boolean => format === '@' || (format === 'General' && align !== 'right');

/** Left edge of a form: what stands above the table begins where its rules do. */
const isFlush = (role: CellRole): boolean => role === 'formHead' || role === 'identity';

/** The style behind a look. */
export function styleOf({ role, align, format }: CellLook, family: Family): PlanStyle {
  const base = ROLE[role];
  const own = family === 'form' ? FORM[role] : undefined;
  return {
    ...base,
    font: { name: family === 'form' ? FORM_TEXT : FONT, size: SIZE[role], color: INK, ...base.font, ...own?.font },
    ...(own?.border && { border: own.border }),
    // What stands at an edge keeps a distance from its neighbour; numbers never wrap.
    align: {
      ...base.align,
      ...(align && { horizontal: align }),
      ...((align === 'right' || align === 'left') && !isFlush(role) && { indent: 1 }),
      ...(format !== undefined && !isWords(format, align) && { wrap: false }),
    },
    ...(format !== undefined && { numberFormat: format }),
  };
}
