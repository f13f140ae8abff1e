import type { PlanStyle } from '../../../../src/model/style';
import { common, formatCells, formatsIn } from '../../model/cell-formats';
import { guardOption, guardSize, MOST_CELLS } from '../../model/guards';
import { cellCountOf } from '../../model/areas';
import { HostError } from '../../protocol/host-error';
import { scalar, type ApiLevel, type Member } from '../../protocol/host-type';
import type { AreasSelf } from '../selves';
import { placeOf } from './range-arguments';

/** A property of Office.js's formats over ours. */
export interface FormatProperty {
  /** Class and member, for refusals: `RangeFont.bold`. */
  name: string;
  since: ApiLevel;
  /** What a format says of it, in Office.js's words. */
  read: (format: PlanStyle) => unknown;
  /** The format with another value; refuses values that are none. */
  write: (format: PlanStyle, value: unknown, name: string) => PlanStyle;
}

/** Changes the format of all cells of some areas. */
export function changeFormats({ sheet, areas }: AreasSelf, name: string, key: unknown, apply: (format: PlanStyle) => PlanStyle): void {
  const place = placeOf(name, sheet, areas);
  guardSize(
    areas.reduce((sum, area) => sum + cellCountOf(area), 0),
    MOST_CELLS.changed,
    place,
  );
  guardOption(sheet, 'allowFormatCells', place);
  formatCells(sheet, areas, { name: `${name}=${JSON.stringify(key)}`, apply }, place);
}

/** The member of a property. Cells that differ read null. */
export const formatMember = ({ name, since, read, write }: FormatProperty): Member<AreasSelf> =>
  scalar(
    since,
    ({ sheet, areas }) => common([...formatsIn(sheet, areas)].map(read)),
    (self, value) => {
      // Asked of the default format first: what is refused is refused for empty ranges too.
      write({}, value, placeOf(name, self.sheet, self.areas));
      changeFormats(self, name, value, (format) => write(format, value, name));
    },
  );

/** A part of a format with one entry more, or less where it is undefined. */
export function withEntry<P extends 'font' | 'align'>(
  format: PlanStyle,
  part: P,
  entry: NonNullable<PlanStyle[P]>,
  gone?: string,
): PlanStyle {
  const entries = Object.entries({ ...format[part], ...entry }).filter(([name]) => name !== gone);
  return { ...format, [part]: Object.fromEntries(entries) };
}

/** A format without one of its entries. */
export function withoutEntry(format: PlanStyle, entry: keyof PlanStyle): PlanStyle {
  const rest = { ...format };
  delete rest[entry];
  return rest;
}

/** A colour that was written, RRGGBB. Names of colours are not known here. */
export function colorArgument(value: unknown, place: string): string {
  if (typeof value === 'string' && /^#?[0-9a-f]{6}$/i.test(value)) return value.replace('#', '').toUpperCase();
  if (typeof value === 'string' && /^[a-z]+$/i.test(value)) throw new HostError('HostNotImplemented', `${place}: colour by name, ${value}`);
  throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(value)} is no colour`);
}

/** A value among those Office.js names; those that formats of ours have no word for are refused as not known. */
export function knownWord<W extends string>(value: unknown, words: readonly W[], others: readonly string[], place: string): W {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  const isOther = typeof value === 'string' && others.includes(value);
  throw new HostError(isOther ? 'HostNotImplemented' : 'InvalidArgument', `${place}: ${JSON.stringify(value)}`);
}
