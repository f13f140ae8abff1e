import type { Messages } from '../i18n/messages';
import { GqError } from './errors';

/**
 * A reference period (报告期), stored as the integer YYYYMM of its last month: February 2024 is 202402, the year 2022 is 202212.
 * How long the period is, the measure's frequency tells.
 */
export type Period = number;

/** How often a measure is reported (频率). `monthNoJan`: no January figures, the first figure of a year is the 1—2月 cumulative. */
export const FREQUENCIES = ['month', 'monthNoJan', 'quarter', 'halfYear', 'year', 'event'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Earliest and latest year a period may lie in; anything else is a slip of the keyboard. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

/** Calendar year of a period. */
export const yearOf = (period: Period): number => Math.floor(period / 100);

/** Calendar month (1…12) of a period. */
export const monthOf = (period: Period): number => period % 100;

/** Months of a year; the last of them is December. */
export const MONTHS = 12;

/** The period of a month (1…12) of a year. */
export const periodOf = (year: number, month: number): Period => year * 100 + month;

/** December of a year: where plans, targets and yearly values stand. */
export const december = (year: number): Period => periodOf(year, MONTHS);

/** Whether a period is a year's last month. */
export const isDecember = (period: Period): boolean => monthOf(period) === MONTHS;

/** The same month of the year before. */
export const yearBefore = (period: Period): Period => periodOf(yearOf(period) - 1, monthOf(period));

/** Whether a number is a period: a year of this century and a month from 1 to 12. */
export const isPeriod = (value: number): value is Period =>
  Number.isInteger(value) && yearOf(value) >= FIRST_YEAR && yearOf(value) <= LAST_YEAR && monthOf(value) >= 1 && monthOf(value) <= 12;

/** Reads `2024-02`, the form of the command line and of file names. Throws `periodInvalid` for anything else, `2024-13` included. */
export function parsePeriod(text: string): Period {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const period = match ? Number(match[1]) * 100 + Number(match[2]) : NaN;
  if (!isPeriod(period)) throw new GqError('periodInvalid', { text });
  return period;
}

/**
 * What is said about a period: `month` the single month, `cumulative` the year so far, `cumulativeHeader` the same with month numbers
 * (as table heads prefer), `stock` the end of the month, `year` the whole year.
 */
export type PeriodForm = 'month' | 'cumulative' | 'cumulativeHeader' | 'stock' | 'year';

/** The official wording of a period: 2024年1月, 2024年1—2月, 2024年一季度, 2024年上半年, 截至2024年2月末 … */
export function periodText(period: Period, form: PeriodForm, messages: Messages): string {
  const year = yearOf(period);
  const month = monthOf(period);
  const words = messages.period;
  switch (form) {
    case 'month':
      return words.month(year, month);
    case 'stock':
      return words.stock(year, month);
    case 'year':
      return words.year(year);
    case 'cumulativeHeader':
      return month === 1 ? words.month(year, month) : words.months(year, month);
    case 'cumulative':
      return cumulativeText(year, month, words);
  }
}

function cumulativeText(year: number, month: number, words: Messages['period']): string {
  switch (month) {
    case 1:
      return words.month(year, month);
    case 3:
      return words.firstQuarter(year);
    case 6:
      return words.firstHalf(year);
    case 9:
      return words.threeQuarters(year);
    case 12:
      return words.fullYear(year);
    default:
      return words.months(year, month);
  }
}
