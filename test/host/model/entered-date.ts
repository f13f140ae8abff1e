import { isSerialDate, serialDate } from '../../../src/model/serial-date';
import { halfWidth, type EnteredNumber } from './entered-number';

/** The year of a day that is entered without one: the host has no clock. */
export const THIS_YEAR = 2024;

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Short years: up to 29 of this century. */
const fullYear = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900));

/** Number of a month by its English name, whole or its first three letters; NaN when it is none. */
function monthOf(name: string): number {
  const month = MONTHS.findIndex((whole) => whole === name || whole.slice(0, 3) === name) + 1;
  return month === 0 ? NaN : month;
}

/** Year, month, day and number format of a text's way to write a day; undefined parts: this year, the first. */
type Reading = { year: number; month: number; day: number; numberFormat: string };

const DAY = 'yyyy/m/d';
const MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const MONTH_NAME = 'mmm-yy';
const DAY_NAME = 'd-mmm';

/** Ways to write a day. The first that fits decides; one that names no day of the calendar is none. */
const WAYS: readonly (readonly [pattern: RegExp, read: (parts: readonly string[]) => Reading])[] = [
  [
    /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/,
    ([y = '', , m, d]) => ({ year: fullYear(y), month: Number(m), day: Number(d), numberFormat: DAY }),
  ],
  [/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => ({ year: Number(y), month: Number(m), day: 1, numberFormat: MONTH_NAME })],
  [/^(\d{1,2})[-/](\d{4})$/, ([m, y]) => ({ year: Number(y), month: Number(m), day: 1, numberFormat: MONTH_NAME })],
  [
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    ([y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d), numberFormat: `${MONTH}d"日"` }),
  ],
  [/^(\d{4})年(\d{1,2})月$/, ([y, m]) => ({ year: Number(y), month: Number(m), day: 1, numberFormat: MONTH })],
  [/^(\d{1,2})月(\d{1,2})日$/, ([m, d]) => ({ year: THIS_YEAR, month: Number(m), day: Number(d), numberFormat: MONTH_DAY })],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([m, d]) => ({ year: THIS_YEAR, month: Number(m), day: Number(d), numberFormat: MONTH_DAY })],
  // 1-32 is no day of January: the month of a year.
  [/^(\d{1,2})[-/](\d{2})$/, ([m, y = '']) => ({ year: fullYear(y), month: Number(m), day: 1, numberFormat: MONTH_NAME })],
  [/^([a-z]{3,9})[- ]?(\d{1,2})$/, ([m = '', d]) => ({ year: THIS_YEAR, month: monthOf(m), day: Number(d), numberFormat: DAY_NAME })],
  [/^([a-z]{3,9})[- ]?(\d{4}|\d{2})$/, ([m = '', y = '']) => ({ year: fullYear(y), month: monthOf(m), day: 1, numberFormat: MONTH_NAME })],
  [/^(\d{1,2})[- ]?([a-z]{3,9})$/, ([d, m = '']) => ({ year: THIS_YEAR, month: monthOf(m), day: Number(d), numberFormat: DAY_NAME })],
  [
    /^(\d{1,2})[- ]?([a-z]{3,9})[- ]?(\d{4}|\d{2})$/,
    ([d, m = '', y = '']) => ({ year: fullYear(y), month: monthOf(m), day: Number(d), numberFormat: 'd-mmm-yy' }),
  ],
  [
    /^([a-z]{3,9}) (\d{1,2}), ?(\d{4})$/,
    ([m = '', d, y]) => ({ year: Number(y), month: monthOf(m), day: Number(d), numberFormat: 'd-mmm-yy' }),
  ],
];

/** The day that Excel reads in a text, as its serial number; undefined where it reads none. */
function dayOf(text: string): EnteredNumber | undefined {
  for (const [pattern, read] of WAYS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { year, month, day, numberFormat } = read(match.slice(1));
    const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (isSerialDate(iso)) return { number: serialDate(iso), numberFormat };
  }
  return undefined;
}

const TIME = /^(上午|下午)?(\d{1,4})(?::|时)(\d{1,2})(?:分?|:(\d{1,2})|分(\d{1,2})秒)( ?[ap]m?)?$/;

/** The time of day that Excel reads in a text, as a fraction of a day; undefined where it reads none. */
function timeOf(text: string): EnteredNumber | undefined {
  const [, half = '', hours, minutes, colonSeconds, seconds = colonSeconds, letters = ''] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const isHalf = half !== '' || letters !== '';
  if (isHalf && Number(hours) > 12) return undefined;
  const isAfternoon = half === '下午' || letters.includes('p');
  const hour = isHalf ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  const number = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = hour > 23 ? '[h]:mm:ss' : seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { number, numberFormat: isHalf ? `${format} AM/PM` : format };
}

/** The day, the time or the day with a time that Excel reads in a text; undefined where it reads none. */
export function enteredDate(text: string): EnteredNumber | undefined {
  const plain = halfWidth(text).trim().toLowerCase();
  const whole = dayOf(plain) ?? timeOf(plain);
  if (whole !== undefined) return whole;
  const space = plain.lastIndexOf(' ', plain.includes('m') ? plain.length - 4 : plain.length);
  const [day, time] = [dayOf(plain.slice(0, Math.max(0, space))), timeOf(plain.slice(space + 1))];
  return day && time && { number: day.number + time.number, numberFormat: 'yyyy/m/d h:mm' };
}
