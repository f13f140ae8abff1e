import { method, type HostType } from '../../protocol/host-type';
import type { AreasSelf } from '../selves';
import { changeFormats, colorArgument, formatMember, withoutEntry, type FormatProperty } from './format-property';

/** Properties of fills. A cell without one reads white. */
export const FILL = {
  color: {
    name: 'RangeFill.color',
    since: '1.1',
    read: ({ fill }) => `#${fill ?? 'FFFFFF'}`,
    write: (format, value, place) => ({ ...format, fill: colorArgument(value, place) }),
  },
} as const satisfies Readonly<Record<string, FormatProperty>>;

/** Excel's RangeFill. */
export const rangeFill: HostType<AreasSelf> = {
  members: {
    color: formatMember(FILL.color),
    clear: method('1.1', (self) => changeFormats(self, 'RangeFill.clear', null, (format) => withoutEntry(format, 'fill'))),
  },
};
