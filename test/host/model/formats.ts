import type { PlanStyle } from '../../../src/model/style';

/** How a cell looks that nobody formatted. */
export const DEFAULT_FORMAT: PlanStyle = Object.freeze({});

/** What a workbook's default font is, and what an absent part of a format stands for. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '000000' } as const;

/** Formats by what they say: equal looks are one object. */
const known = new Map<string, PlanStyle>([['{}', DEFAULT_FORMAT]]);

/** Formats that were made of others, by the change that made them. */
const changes = new WeakMap<PlanStyle, Map<string, PlanStyle>>();

/** Parts that say no more than their absence. */
const isVoid = (value: unknown): boolean =>
  value === undefined ||
  value === false ||
  value === 0 ||
  value === 'General' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** A part of a format without what says nothing, its entries in order. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, part]) => [name, bare(part)] as const)
    .filter(([, part]) => !isVoid(part));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The one object of all formats that look so. What is said and what goes without saying look alike: Excel does not tell them apart. */
export function sharedFormat(format: PlanStyle): PlanStyle {
  const plain = bare(format) as PlanStyle;
  const key = JSON.stringify(plain);
  const shared = known.get(key);
  if (shared !== undefined) return shared;
  known.set(key, Object.freeze(plain));
  return plain;
}

/** A change of formats: how the format of each cell becomes another. `name` tells it from every other change. */
export interface FormatChange {
  name: string;
  apply: (format: PlanStyle) => PlanStyle;
}

/** The format that a change makes of another; made once for all cells. */
export function changedFormat(format: PlanStyle, { name, apply }: FormatChange): PlanStyle {
  const made = changes.get(format)?.get(name);
  if (made !== undefined) return made;
  const changed = sharedFormat(apply(format));
  const others = changes.get(format) ?? new Map<string, PlanStyle>();
  changes.set(format, others.set(name, changed));
  return changed;
}
