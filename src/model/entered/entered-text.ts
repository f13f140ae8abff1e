import { ILLEGAL_CHARACTERS } from '../illegal-characters';
import { decimalsOf, isDateFormat, isPercentFormat } from '../number-format';
import { dateOfSerial } from '../serial-date';
import { faulty, type Entered, type EnteredCell, type EnteredMeasure } from './entered';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** A number as its cell shows it; where a format has more to say than digits, the number as it is. */
function numberShown(number: number, format: string, date1904: boolean): string {
  if (isDateFormat(format)) return dateOfSerial(number, date1904) ?? String(number);
  const decimals = decimalsOf(format);
  if (decimals === undefined) return String(number);
  const percent = isPercentFormat(format);
  const [whole = '', rest] = (percent ? number * 100 : number).toFixed(decimals).split('.');
  return `${format.includes(',') ? grouped(whole) : whole}${rest === undefined ? '' : `.${rest}`}${percent ? '%' : ''}`;
}

/** What was typed into a cell for words: the very words, numbers and days as the cell shows them. */
export function enteredText({ value, numberFormat = 'General', date1904 = false }: EnteredCell): Entered {
  if (typeof value === 'number') return { value: { type: 'text', text: numberShown(value, numberFormat, date1904) } };
  if (typeof value !== 'string' || ILLEGAL_CHARACTERS.test(value)) return faulty('characters', value);
  return { value: { type: 'text', text: value } };
}

/** Words as they are compared: full and half width, spaces and capitals do not count. */
const comparable = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** What was typed into a cell for a choice: the code, its words in either language, or both as lists show them. */
export function enteredCode({ value }: EnteredCell, { codes = [] }: EnteredMeasure): Entered {
  const typed = typeof value === 'string' ? comparable(value) : undefined;
  const fits = codes.filter(({ code, zh, en }) =>
    [code, zh, en, `${code} ${zh}`, `${code} ${en}`].some((words) => comparable(words) === typed),
  );
  const distinct = [...new Set(fits.map(({ code }) => code))];
  if (distinct.length === 1 && distinct[0] !== undefined) return { value: { type: 'code', code: distinct[0] } };
  return faulty('notCode', value, ...(distinct.length > 1 ? distinct : codes.map(({ zh }) => zh)));
}
