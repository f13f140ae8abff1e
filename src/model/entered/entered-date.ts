import { isDateFormat, showsDay } from '../number-format';
import { isPeriod, periodOf } from '../period';
import { dateOfSerial, isSerialDate } from '../serial-date';
import { faulty, type Entered, type EnteredCell } from './entered';

const two = (number: number): string => String(number).padStart(2, '0');

/** A month as suggestions write it: 2024-02. */
const monthText = (year: number, month: number): string => `${year}-${two(month)}`;

/** Texts for a day: 2024-02-05, 2024/2/5, 2024.2.5, 2024年2月5日. */
const DAY_TEXT = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/** Texts for a month: 202402, 2024-02, 2024/2, 2024.2, 2024年2月. */
const MONTH_TEXT = /^(\d{4})(?:(\d{2})|[-/.](\d{1,2})|年(\d{1,2})月)$/;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

function dayOfText(text: string): string | undefined {
  const match = DAY_TEXT.exec(plain(text));
  if (match === null) return undefined;
  const day = `${match[1] ?? ''}-${two(Number(match[3] ?? match[5]))}-${two(Number(match[4] ?? match[6]))}`;
  return isSerialDate(day) ? day : undefined;
}

function monthOfText(text: string): { year: number; month: number } | undefined {
  const match = MONTH_TEXT.exec(plain(text));
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2] ?? match[3] ?? match[4]);
  return isPeriod(periodOf(year, month)) ? { year, month } : undefined;
}

/** The day that a plain number may have been meant for: 20240205, or a serial number that lost its format. */
function dayMeant(number: number, date1904: boolean): string | undefined {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(String(number));
  const day = digits ? digits.slice(1).join('-') : dateOfSerial(number, date1904);
  return day !== undefined && isSerialDate(day) && day >= '2000' && day < '2100' ? day : undefined;
}

const meant = (suggestion: string | undefined): readonly string[] => (suggestion === undefined ? [] : [suggestion]);

/** What was typed into a cell for a day. */
export function enteredDate({ value, numberFormat = 'General', date1904 = false }: EnteredCell): Entered {
  if (typeof value === 'string') {
    const date = dayOfText(value);
    return date === undefined ? faulty('notDate', value) : { value: { type: 'date', date } };
  }
  if (typeof value !== 'number') return faulty('notDate', value);
  const date = isDateFormat(numberFormat) ? dateOfSerial(value, date1904) : undefined;
  if (date === undefined) return faulty('notDate', value, ...meant(dayMeant(value, date1904)));
  // Half a day is no day of the calendar; leaving the time out would alter what stands there.
  return Number.isInteger(value) ? { value: { type: 'date', date } } : faulty('timeOfDay', value, date);
}

/** What was typed into a cell for a year and month. */
export function enteredMonth({ value, numberFormat = 'General', date1904 = false }: EnteredCell): Entered {
  if (typeof value === 'string') {
    const found = monthOfText(value);
    if (found) return { value: { type: 'month', month: periodOf(found.year, found.month) } };
    const day = dayOfText(value);
    return day === undefined ? faulty('notMonth', value) : faulty('dayInMonth', value, day.slice(0, 7));
  }
  if (typeof value !== 'number') return faulty('notMonth', value);
  if (isDateFormat(numberFormat)) {
    const day = dateOfSerial(value, date1904);
    const month = day === undefined ? NaN : Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7));
    if (day === undefined || !isPeriod(month)) return faulty('notMonth', value);
    // A month typed as 2024-2 stands there as the month's first day; another day says more than the measure holds.
    const alone = Number.isInteger(value) && (day.endsWith('-01') || !showsDay(numberFormat));
    return alone ? { value: { type: 'month', month } } : faulty('dayInMonth', value, day.slice(0, 7));
  }
  if (isPeriod(value)) return { value: { type: 'month', month: value } };
  // 2024.10 typed as a number is 2024.1: October and January look alike.
  const [, year, digits] = /^(\d{4})\.(\d{1,2})$/.exec(String(value)) ?? [];
  const month = digits === '1' ? NaN : Number(digits);
  if (isPeriod(periodOf(Number(year), month))) return faulty('notMonth', value, monthText(Number(year), month));
  return faulty('notMonth', value, ...meant(dayMeant(value, date1904)?.slice(0, 7)));
}
