import { common } from '../../model/cell-formats';
import { guardOption } from '../../model/guards';
import { eachOf, setSize, sizeOf } from '../../model/sizes';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, object, scalar, type HostType, type Member } from '../../protocol/host-type';
import type { AreasSelf } from '../selves';
import { formatMember, knownWord, withEntry, type FormatProperty } from './format-property';
import { booleanArgument, integerArgument, placeOf } from './range-arguments';
import { stretchOf } from './range-place';

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;
/** Largest indent that Excel takes. */
const MOST_INDENT = 250;

function indentArgument(value: unknown, place: string): number {
  const indent = integerArgument(value, place);
  if (indent >= 0 && indent <= MOST_INDENT) return indent;
  throw new HostError('InvalidArgument', `${place}: ${indent} is no indent between 0 and ${MOST_INDENT}`);
}

/** How texts stand in their cells. */
export const ALIGNMENT = {
  horizontalAlignment: {
    name: 'RangeFormat.horizontalAlignment',
    since: '1.1',
    read: ({ align }) => Object.entries(HORIZONTAL).find(([, ours]) => ours === align?.horizontal)?.[0] ?? 'General',
    write: (format, value, place) => {
      const others = ['Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
      const word = knownWord(value, ['General', 'Left', 'Center', 'Right'], others, place);
      return word === 'General'
        ? withEntry(format, 'align', {}, 'horizontal')
        : withEntry(format, 'align', { horizontal: HORIZONTAL[word] });
    },
  },
  verticalAlignment: {
    name: 'RangeFormat.verticalAlignment',
    since: '1.1',
    read: ({ align }) => Object.entries(VERTICAL).find(([, ours]) => ours === align?.vertical)?.[0] ?? 'Bottom',
    write: (format, value, place) => {
      const word = knownWord(value, ['Top', 'Center', 'Bottom'], ['Justify', 'Distributed'], place);
      return word === 'Bottom' ? withEntry(format, 'align', {}, 'vertical') : withEntry(format, 'align', { vertical: VERTICAL[word] });
    },
  },
  wrapText: {
    name: 'RangeFormat.wrapText',
    since: '1.1',
    read: ({ align }) => align?.wrap === true,
    write: (format, value, place) => withEntry(format, 'align', { wrap: booleanArgument(value, place) }),
  },
  indentLevel: {
    name: 'RangeFormat.indentLevel',
    since: '1.9',
    read: ({ align }) => align?.indent ?? 0,
    write: (format, value, place) => withEntry(format, 'align', { indent: indentArgument(value, place) }),
  },
} as const satisfies Readonly<Record<string, FormatProperty>>;

/** Width of columns or height of rows in points; null where they differ. */
const size = (axis: 'row' | 'column', member: string, option: 'allowFormatRows' | 'allowFormatColumns'): Member<AreasSelf> =>
  scalar(
    '1.2',
    ({ sheet, areas }) => common(areas.flatMap((area) => eachOf(sheet, stretchOf(axis, area), sizeOf))),
    ({ sheet, areas }, value) => {
      const place = placeOf(member, sheet, areas);
      guardOption(sheet, option, place);
      for (const area of areas) setSize(sheet, stretchOf(axis, area), value, place);
    },
  );

/** Sizes by content need the widths of letters, which the host does not know. */
const autofit = (member: string): Member<AreasSelf> =>
  method('1.2', () => {
    throw new HostError('HostNotImplemented', `RangeFormat.${member}: sizes by content`);
  });

/** Excel's RangeFormat. */
export const rangeFormat: HostType<AreasSelf> = {
  members: {
    ...Object.fromEntries(Object.entries(ALIGNMENT).map(([member, property]) => [member, formatMember(property)])),
    columnWidth: size('column', 'RangeFormat.columnWidth', 'allowFormatColumns'),
    rowHeight: size('row', 'RangeFormat.rowHeight', 'allowFormatRows'),
    autofitColumns: autofit('autofitColumns'),
    autofitRows: autofit('autofitRows'),
    font: object('1.1', (self) => hostObject('RangeFont', self)),
    fill: object('1.1', (self) => hostObject('RangeFill', self)),
    borders: object('1.1', (self) => hostObject('RangeBorderCollection', self)),
    protection: object('1.2', (self) => hostObject('FormatProtection', self)),
  },
};
