import type { PlanStyle } from '../../../../src/model/style';
import { DEFAULT_FONT } from '../../model/formats';
import { HostError } from '../../protocol/host-error';
import type { HostType } from '../../protocol/host-type';
import type { AreasSelf } from '../selves';
import { colorArgument, formatMember, knownWord, withEntry, type FormatProperty } from './format-property';
import { booleanArgument } from './range-arguments';

/** Longest name of a font, and the sizes Excel takes, in points. */
const LIMITS = { name: 31, least: 1, most: 409 } as const;

function nameArgument(value: unknown, place: string): string {
  if (typeof value === 'string' && value !== '' && value.length <= LIMITS.name) return value;
  throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(value)} is no font`);
}

function sizeArgument(value: unknown, place: string): number {
  if (typeof value === 'number' && value >= LIMITS.least && value <= LIMITS.most) return value;
  throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(value)} is no size between ${LIMITS.least} and ${LIMITS.most} points`);
}

const font = (format: PlanStyle): NonNullable<PlanStyle['font']> => ({ ...DEFAULT_FONT, ...format.font });

/** Properties of fonts. */
export const FONT = {
  name: {
    name: 'RangeFont.name',
    since: '1.1',
    read: (format) => font(format).name,
    write: (format, value, place) => withEntry(format, 'font', { name: nameArgument(value, place) }),
  },
  size: {
    name: 'RangeFont.size',
    since: '1.1',
    read: (format) => font(format).size,
    write: (format, value, place) => withEntry(format, 'font', { size: sizeArgument(value, place) }),
  },
  color: {
    name: 'RangeFont.color',
    since: '1.1',
    read: (format) => `#${font(format).color}`,
    write: (format, value, place) => withEntry(format, 'font', { color: colorArgument(value, place) }),
  },
  bold: {
    name: 'RangeFont.bold',
    since: '1.1',
    read: (format) => font(format).bold === true,
    write: (format, value, place) => withEntry(format, 'font', { bold: booleanArgument(value, place) }),
  },
  italic: {
    name: 'RangeFont.italic',
    since: '1.1',
    read: (format) => font(format).italic === true,
    write: (format, value, place) => withEntry(format, 'font', { italic: booleanArgument(value, place) }),
  },
  underline: {
    name: 'RangeFont.underline',
    since: '1.1',
    read: (format) => (font(format).underline === true ? 'Single' : 'None'),
    write: (format, value, place) => {
      const word = knownWord(value, ['None', 'Single'], ['Double', 'SingleAccountant', 'DoubleAccountant'], place);
      return withEntry(format, 'font', { underline: word === 'Single' });
    },
  },
} as const satisfies Readonly<Record<string, FormatProperty>>;

/** Excel's RangeFont. */
export const rangeFont: HostType<AreasSelf> = {
  members: Object.fromEntries(Object.entries(FONT).map(([member, property]) => [member, formatMember(property)])),
};
