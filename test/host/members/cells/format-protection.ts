import { HostError } from '../../protocol/host-error';
import type { HostType } from '../../protocol/host-type';
import type { AreasSelf } from '../selves';
import { formatMember, type FormatProperty } from './format-property';
import { booleanArgument } from './range-arguments';

/** What protection of the sheet does to cells. */
export const PROTECTION = {
  locked: {
    name: 'FormatProtection.locked',
    since: '1.2',
    read: ({ unlocked }) => unlocked !== true,
    write: (format, value, place) => ({ ...format, unlocked: !booleanArgument(value, place) }),
  },
  formulaHidden: {
    name: 'FormatProtection.formulaHidden',
    since: '1.2',
    read: () => false,
    write: (format, value, place) => {
      if (booleanArgument(value, place)) throw new HostError('HostNotImplemented', `${place}: hidden formulas`);
      return format;
    },
  },
} as const satisfies Readonly<Record<string, FormatProperty>>;

/** Excel's FormatProtection. */
export const formatProtection: HostType<AreasSelf> = {
  members: { locked: formatMember(PROTECTION.locked), formulaHidden: formatMember(PROTECTION.formulaHidden) },
};
