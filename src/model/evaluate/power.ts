import type { Value } from '../expression';
import { finite } from './aggregate';

/**
 * Excel's POWER: #NUM! for 0 to the power of 0, for a negative base with a fraction as exponent and for what is too large; #DIV/0! for 0 to
 * a negative exponent. Programs differ in the last binary digit of a root, so what is shown or compared is rounded first.
 */
export function power(base: number, exponent: number): Value {
  if (base === 0 && exponent === 0) return { error: '#NUM!' };
  if (base === 0 && exponent < 0) return { error: '#DIV/0!' };
  return finite(base ** exponent);
}
