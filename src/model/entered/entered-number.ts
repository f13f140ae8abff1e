import { isDateFormat, isPercentFormat, isScaledFormat } from '../number-format';
import { faulty, type Entered, type EnteredCell, type EnteredMeasure } from './entered';
import { numberInText } from './number-in-text';

/** Digits Excel keeps: what a program computes beyond them is noise. */
const DIGITS = 15;

/** Words and signs that say a number is not exact. */
const APPROXIMATE = /^[<>≤≥＜＞~～≈±]|[约近超逾余多几数上下左右起]|不足|不到|至|[-~～—–]\d|\d[+＋]$/;

/** Words that send the reader somewhere else. */
const ELSEWHERE = /同上|同前|见附|附件|附表|见表|另附|另报|详见|ditto|see /i;

/** A number cell: the number as it is, or why it is none. */
function numberOf(number: number, { value, numberFormat = 'General' }: EnteredCell, { dataType, unit }: EnteredMeasure): Entered {
  if (!Number.isFinite(number)) return faulty('notFinite', value);
  // Excel makes a day of 1-2; the number behind it is not what was typed.
  if (isDateFormat(numberFormat)) return faulty('dateAsNumber', value);
  // Whoever types 12% sees 12% and leaves 0.12 behind.
  if (isPercentFormat(numberFormat))
    return unit === '%' ? faulty('percentFormat', value, Number((number * 100).toPrecision(DIGITS))) : faulty('percentFormat', value);
  if (isScaledFormat(numberFormat)) return faulty('scaledFormat', value);
  if (dataType === 'integer' && !Number.isInteger(number)) return faulty('decimals', value);
  return { value: { type: 'number', number } };
}

/** A text in a number cell: never a number, whatever it looks like. */
function textIn(text: string, { dataType, unit }: EnteredMeasure): Entered {
  const found = numberInText(text, unit);
  if (found !== undefined) {
    const { number } = found;
    const fault = found.unit === '' ? 'textNumber' : 'otherUnit';
    const fits = number !== undefined && (dataType !== 'integer' || Number.isInteger(number));
    if (fits) return faulty(fault, text, number);
    if (number !== undefined) return faulty('decimals', text);
  }
  if (ELSEWHERE.test(text)) return faulty('elsewhere', text);
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (/\d/.test(plain) && APPROXIMATE.test(plain)) return faulty('approximate', text);
  return found === undefined ? faulty('notNumber', text) : faulty('otherUnit', text);
}

/** What was typed into a cell for a number or a count; signs of a state apart. */
export function enteredNumber(cell: EnteredCell, measure: EnteredMeasure): Entered {
  const { value } = cell;
  if (typeof value === 'number') return numberOf(value, cell, measure);
  return typeof value === 'string' ? textIn(value, measure) : faulty('notNumber', value);
}
