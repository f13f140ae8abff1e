import type { CellLook, CellRole, Tone } from '../model/sheet-layout';
import type { PlanStyle } from '../model/style';
import { PALETTE } from './palette';

const FONT = '微软雅黑';
const INK = '262626';
const RULE = 'BFC9D4';
const HEADER_FILL = 'E9F0F7';
/** Tint of cells to fill in, RRGGBB. */
export const INPUT_FILL = 'FFF8E1';

/** Colours of letters by what they say: readable on paper and on tinted cells alike, and as dark grey in black-and-white print. RRGGBB. */
export const TONE: Readonly<Record<Tone, string>> = { good: '2E7D32', warn: 'A66100', bad: 'B3261E', mute: '707070' };

/** Cells that take nothing this time. */
const CLOSED_FILL = 'EDEDED';

/** Heaviest rules above the header and below the last row, open sides: the look of a statistical table. */
const heavy = { line: 'medium', color: PALETTE.accent } as const;
const fine = { line: 'thin', color: RULE } as const;
const hair = { line: 'hair', color: RULE } as const;

/** Text height in points by role; rows are as high as their lines need. */
const SIZE: Readonly<Record<CellRole, number>> = {
  title: 16,
  formTitle: 18,
  identity: 9,
  formHead: 9,
  formFoot: 10,
  blockTitle: 11,
  lead: 11,
  note: 9,
  groupHeader: 10,
  header: 10,
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
  formHead: { align: { vertical: 'middle' } },
  formFoot: { align: { vertical: 'middle', wrap: true } },
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
  body: { border: { bottom: hair }, align: { vertical: 'middle', wrap: true } },
  code: { font: { color: '595959' }, border: { bottom: hair }, align: { vertical: 'middle', wrap: true } },
  input: { fill: INPUT_FILL, border: { top: hair, bottom: hair, left: hair, right: hair }, align: { vertical: 'middle' }, unlocked: true },
  closed: {
    font: { color: '7F7F7F' },
    fill: CLOSED_FILL,
    border: { top: hair, bottom: hair, left: hair, right: hair },
    align: { vertical: 'middle' },
  },
  total: { font: { bold: true }, border: { top: fine, bottom: fine }, align: { vertical: 'middle', wrap: true } },
  helper: { font: { color: '7F7F7F' }, align: { vertical: 'middle' } },
  key: { font: { color: '7F7F7F' } },
};

/** Name of a look in a plan: readable, the same for equal looks. */
export const styleName = ({ role, align, format }: CellLook): string =>
  [role, align, format].filter((part) => part !== undefined).join(' ');

/** Formulas that answer in words: no number format, and not right like numbers. */
const isWords = (format: string, align: CellLook['align']): boolean => format === 'General' && align !== 'right';

/** The style behind a look. */
export function styleOf({ role, align, format }: CellLook): PlanStyle {
  const base = ROLE[role];
  return {
    ...base,
    font: { name: FONT, size: SIZE[role], color: INK, ...base.font },
    // What stands at an edge keeps a distance from its neighbour; numbers never wrap.
    align: {
      ...base.align,
      ...(align && { horizontal: align }),
      ...((align === 'right' || align === 'left') && role !== 'formHead' && { indent: 1 }),
      ...(format !== undefined && !isWords(format, align) && { wrap: false }),
    },
    ...(format !== undefined && { numberFormat: format }),
  };
}
