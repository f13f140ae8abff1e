/** Significant digits Excel keeps of a number when it rounds, compares, prints or reads it. */
export const SIGNIFICANT_DIGITS = 15;

/** The significant digits of a number without its sign, and the power of ten of the first one. */
export interface SignificantDigits {
  /** Exactly 15 digits. */
  digits: string;
  /** Power of ten of the first digit: 0 for 1 to 9. */
  exponent: number;
}

/** The digits Excel sees: 1.005 is 1.00500000000000 to it, not the 1.00499999999999989… that is stored. */
export function significantDigits(number: number): SignificantDigits {
  const [mantissa = '', exponent = ''] = Math.abs(number)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split('e');
  return { digits: mantissa.replace('.', ''), exponent: Number(exponent) };
}

/** A number without what Excel does not see of it. */
export const toSignificant = (number: number): number => Number(number.toPrecision(SIGNIFICANT_DIGITS));

/** The digits of the number, without its sign, counted in units of its last decimal: 2.675 with two decimals gives 268. Half goes up. */
export function roundedDigits(number: number, decimals: number): string {
  const { digits, exponent } = significantDigits(number);
  const kept = exponent + 1 + decimals;
  if (kept >= SIGNIFICANT_DIGITS) return digits.padEnd(kept, '0');
  if (kept < 0) return '0';
  const up = Number(digits.charAt(kept)) >= 5 ? 1 : 0;
  return String(Number(digits.slice(0, kept)) + up);
}

/** Excel's ROUND: half away from zero. */
export function round(number: number, decimals: number): number {
  if (significantDigits(number).exponent + 1 + decimals >= SIGNIFICANT_DIGITS) return number;
  const rounded = Number(`${roundedDigits(number, decimals)}e${-decimals}`);
  return number < 0 ? 0 - rounded : rounded;
}
