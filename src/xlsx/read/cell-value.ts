import type { RawValue } from '../../model/sheet-cells';
import { meantText } from './excel-string';
import { isoSerial } from './iso-date';
import { cellText } from './rich-text';
import { damaged } from './unreadable';
import type { XmlScanner } from './xml-scanner';

/** What the attribute `t` says a cell's value is. */
export type CellType = 'number' | 'shared' | 'formulaText' | 'inline' | 'truth' | 'error' | 'date';

const TYPES: Readonly<Record<string, CellType>> = {
  n: 'number',
  s: 'shared',
  str: 'formulaText',
  inlineStr: 'inline',
  b: 'truth',
  e: 'error',
  d: 'date',
};

const SHARED = 's'.charCodeAt(0);

/** The type that the attribute just met names. One that nobody knows is damage: its value could mean anything. */
export function cellType(xml: XmlScanner): CellType {
  if (xml.valueLength === 1 && xml.valueCode(0) === SHARED) return 'shared';
  const type = TYPES[xml.value];
  if (type === undefined) throw damaged(xml.part);
  return type;
}

/** What the cells of a workbook name by number or count from. */
export interface ValueContext {
  /** Shared texts. */
  texts: readonly string[];
  /** Whether dates count from 1904. */
  date1904: boolean;
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * A number as files write it. What is none (programs write NaN, people's tools write words) stays the text it is: a check can name the cell,
 * where a refused file says nothing. Nothing at all, and no finite number, likewise.
 */
function numberOf(text: string, part: string): RawValue {
  const bare = text.trim();
  if (bare === '') return null;
  const number = NUMBER.test(bare) ? Number(bare) : NaN;
  // Adding zero takes the sign off a zero.
  return Number.isFinite(number) ? number + 0 : cellText(bare, part);
}

/** How the text of `v` is read, by type; plain numbers have been taken before. */
const VALUE: Readonly<Record<CellType, (text: string, part: string, context: ValueContext) => RawValue>> = {
  number: numberOf,
  shared: (text, part) => {
    if (text.trim() === '') return null;
    throw damaged(part);
  },
  formulaText: (text, part) => cellText(meantText(text), part),
  inline: (text, part) => cellText(meantText(text), part),
  truth: (text, part) => {
    const bare = text.trim();
    if (bare === '') return null;
    if (/^(0|1|true|false)$/i.test(bare)) return bare === '1' || bare.toLowerCase() === 'true';
    throw damaged(part);
  },
  error: (text, part) => (text.trim() === '' ? null : { error: cellText(text.trim(), part) }),
  date: (text, part, { date1904 }) => isoSerial(text.trim(), date1904) ?? numberOf(text, part),
};

/** The value that the text of `v` means. */
export const valueOf = (text: string, type: CellType, part: string, context: ValueContext): RawValue => VALUE[type](text, part, context);

/** The value in the element `v` just met, which is read to its end. */
export function cellValue(xml: XmlScanner, type: CellType, context: ValueContext): RawValue {
  if (type === 'number' || type === 'shared') {
    const number = xml.plainNumber();
    if (!Number.isNaN(number)) {
      if (type === 'number') return number;
      const text = context.texts[number];
      if (text === undefined) throw damaged(xml.part);
      return text;
    }
  }
  return valueOf(xml.text(), type, xml.part, context);
}
