import type { TextFormat } from '../expression';
import { roundedDigits, SIGNIFICANT_DIGITS, significantDigits } from './round';

/** Longest decimal fraction Excel writes out in &, `0.` included; longer ones get an exponent. */
const LONGEST_FRACTION = 20;
/** Largest power of ten Excel writes out in &. */
const LARGEST_WRITTEN_OUT = 19;

const PLAIN_NUMBER = /^ *([+-]?(?:\d+\.?\d*|\.\d+))(e[+-]?\d+)? *$/i;

/**
 * The number a text reads as in arithmetic and criteria, undefined when it reads as none.
 * Dates, percent signs, thousands separators and currencies, which programs read by their locale, do not count.
 */
export function textNumber(text: string): number | undefined {
  const [, mantissa, exponent = ''] = PLAIN_NUMBER.exec(text) ?? [];
  if (mantissa === undefined) return undefined;
  let significant = 0;
  // Excel reads no digit after the 15th: 18-digit registration numbers end in 000 to it.
  const read = mantissa.replace(/\d/g, (digit) => {
    if (significant > 0 || digit !== '0') significant += 1;
    return significant > SIGNIFICANT_DIGITS ? '0' : digit;
  });
  const number = Number(read + exponent);
  return Number.isFinite(number) ? number : undefined;
}

/** A number as & and General write it: up to 15 significant digits, an exponent only for what would be too long. */
export function numberText(number: number): string {
  const { digits: all, exponent } = significantDigits(number);
  const digits = all.replace(/0+$/, '') || '0';
  const sign = number < 0 ? '-' : '';
  const fraction = `0.${'0'.repeat(Math.max(0, -exponent - 1))}${digits}`;
  if (exponent > LARGEST_WRITTEN_OUT || (exponent < 0 && fraction.length > LONGEST_FRACTION)) {
    const mantissa = digits.length > 1 ? `${digits.charAt(0)}.${digits.slice(1)}` : digits;
    return `${sign}${mantissa}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return sign + fraction;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const rest = digits.slice(exponent + 1);
  return sign + (rest === '' ? whole : `${whole}.${rest}`);
}

/** A number as TEXT writes it in one of the formats. What rounds to nothing loses its minus. */
export function formattedNumber(number: number, format: TextFormat): string {
  const [pattern, decimalPattern = ''] = format.split('.');
  const decimals = decimalPattern.length;
  const digits = roundedDigits(number, decimals)
    .replace(/^0+/, '')
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const grouped = pattern === '0' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = number < 0 && /[1-9]/.test(digits) ? '-' : '';
  return sign + grouped + (decimals === 0 ? '' : `.${digits.slice(-decimals)}`);
}
