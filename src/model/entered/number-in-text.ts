import { scaleOf, type UnitOfMeasure } from '../unit-of-measure';

/** Powers of ten that words before a unit stand for, the longest first. */
const SCALE_WORDS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['亿', 8],
  ['万', 4],
];

/** Digits with a decimal point; commas only where they part thousands: what `1,23` means nobody can tell. */
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(.*)$/s;

/** A unit as power of ten and what is counted: 万元 → 4, 元. */
function scaled(unit: string): { power: number; counted: string } {
  const [word = '', power = 0] = SCALE_WORDS.find(([prefix]) => unit.startsWith(prefix)) ?? [];
  return { power, counted: unit.slice(word.length) };
}

/** Whether two names count the same one by one: 家 and 个. */
const countsAlike = (a: string, b: string): boolean =>
  a === b || (scaleOf(a).base === scaleOf(b).base && scaleOf(a).factor === scaleOf(b).factor);

/** How many powers of ten a number in `own` must be raised to be one in `unit`; undefined where they measure different things. */
function shift(own: string, unit: UnitOfMeasure | null): number | undefined {
  const from = scaled(own);
  if (own === '' || own === unit) return 0;
  if (unit === null || unit === '%') return undefined;
  const to = scaled(unit);
  return from.counted === '' || countsAlike(from.counted, to.counted) ? from.power - to.power : undefined;
}

/** A number found in a text. */
export interface NumberInText {
  /** The number in the unit asked for; undefined where the text's own unit measures something else. */
  number: number | undefined;
  /** The unit the text names; empty: none. */
  unit: string;
}

/**
 * The number a text spells, converted to the unit of its measure: 2000万 is 2000 in 万元 and 20000000 in 人. Undefined for a text that is
 * more than one number with a unit.
 */
export function numberInText(text: string, unit: UnitOfMeasure | null): NumberInText | undefined {
  // A space between digits parts thousands or two numbers: it is held to the rule of commas.
  const plain = text
    .normalize('NFKC')
    .replace(/−/g, '-')
    .trim()
    .replace(/(?<=\d)\s+(?=\d)/g, ',')
    .replace(/\s/g, '');
  const [, sign, digits, decimals = '', own = ''] = NUMBER.exec(plain) ?? [];
  if (digits === undefined || /[\d,.<>=~+-]/.test(own)) return undefined;
  const power = shift(own, unit);
  // Powers of ten are moved in the text: 1.005 × 10000 is not 10050 in binary.
  const number = power === undefined ? undefined : Number(`${sign ?? ''}${digits.replace(/,/g, '')}${decimals}e${power}`);
  return { number: number !== undefined && Number.isFinite(number) ? number : undefined, unit: own };
}
