import type { Operator } from '../indicator';
import type { UnitOfMeasure } from '../unit-of-measure';

/** All numbers that a printed number may stand for: [lowest, highest]. */
export type Interval = readonly [low: number, high: number];

/** A number as a document prints it. */
export interface PrintedNumber {
  /** The number; ranges have `upper` as well. */
  value: number;
  /** Upper end of a printed range. */
  upper?: number | undefined;
  /** Digits as printed. */
  printed: string;
  /** Words such as 超, 近, 以上. */
  operator?: Operator | undefined;
  /** Unit it is printed in. */
  unit: UnitOfMeasure;
}

/** How far 约 and 近 may be from the number they stand beside, as a part of it. */
const ABOUT = 0.1;

/** Units of ratios: their whole numbers are rounded too. */
const RATIO_UNITS: readonly UnitOfMeasure[] = ['%', '百分点', '倍'];

const decimalsOf = (printed: string): number => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;

/** Units of lengths, areas, masses and times: whole numbers of them are measured, not counted. */
const MEASURED = /公里|米|亩|公顷|㎡|m²|吨|千瓦|小时|分钟|天$|MW/;

/** Whole numbers are exact where things are counted one by one, and in the accounts' own 元 and 万元; elsewhere they are rounded. */
function isExact({ printed, unit }: PrintedNumber): boolean {
  if (decimalsOf(printed) > 0 || RATIO_UNITS.includes(unit) || MEASURED.test(unit)) return false;
  return unit === '万元' || !/^[千万亿]/.test(unit);
}

/** The interval in the number's own unit: ± half of the last printed digit, open-ended for 超 and 以内, ± 10 % for 约. */
export function intervalOf(number: PrintedNumber): Interval {
  const { value, upper = value, printed, operator } = number;
  switch (operator) {
    case '>':
    case '≥':
      return [value, Infinity];
    case '<':
    case '≤':
      return [-Infinity, upper];
    case '≈':
      return [value - ABOUT * Math.abs(value), upper + ABOUT * Math.abs(upper)];
    case undefined: {
      const half = isExact(number) ? 0 : 0.5 * 10 ** -decimalsOf(printed);
      return [value - half, upper + half];
    }
  }
}

/** Room for binary fractions: decimal sums such as 0.1 + 0.2 are not exact in floating point. */
const SLACK = 1e-9;

/** Whether a number is at most another, binary fractions apart. */
export const atMost = (a: number, b: number): boolean => a <= b + SLACK * (1 + Math.abs(b));

/** Whether two intervals share a number. */
export const overlap = (a: Interval, b: Interval): boolean => atMost(a[0], b[1]) && atMost(b[0], a[1]);

export const add = (a: Interval, b: Interval): Interval => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Interval, b: Interval): Interval => [a[0] - b[1], a[1] - b[0]];

/** Applies a monotone function to both ends. */
export const map = (a: Interval, f: (x: number) => number): Interval => [f(a[0]), f(a[1])];

function fromCorners(corners: readonly number[]): Interval {
  const finite = corners.map((x) => (Number.isNaN(x) ? 0 : x));
  return [Math.min(...finite), Math.max(...finite)];
}

export const multiply = (a: Interval, b: Interval): Interval => fromCorners(a.flatMap((x) => b.map((y) => x * y)));

/** Quotient; everything when the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval {
  if (b[0] <= 0 && b[1] >= 0) return [-Infinity, Infinity];
  return fromCorners(a.flatMap((x) => b.map((y) => x / y)));
}
