import type { FigureValue } from '../model/figure';
import type { LayoutModel } from './model';
import { printedFormat } from './row-source';

/** Digits Excel keeps of a number; what a program computes beyond them is noise. */
const DIGITS = 15;

/** Longest number that is shown with separators and all its decimals; longer ones take Excel's own form, which fits every column. */
const LONGEST = 12;

/** Number format of a figure: as its document prints it; else with the decimals it has. */
export function valueFormat({ number, printed, operator }: Extract<FigureValue, { type: 'number' }>): string {
  if (printed !== undefined) return printedFormat(printed, operator);
  // Most figures are counts and whole amounts.
  if (Number.isInteger(number) && Math.abs(number) < 10 ** (LONGEST - 1)) return printedFormat('', operator);
  const digits = String(Number(number.toPrecision(DIGITS)));
  return digits.includes('e') || digits.length > LONGEST ? 'General' : printedFormat(digits, operator);
}

/** Number format of the figure that stands under a key now; General when there is none. */
export function formatOfKey({ index }: LayoutModel, key: string): string {
  const figure = index.byKey.get(key);
  return figure?.value.type === 'number' ? valueFormat(figure.value) : 'General';
}
