import type { Messages } from '../i18n/messages';
import type { ValueKind } from './figure';
import { monthOf, yearOf, type Frequency, type Period } from './period';

/** In which months a measure of a frequency is due: what a form asks, a rule expects and a sheet leaves room for. */
const DUE_MONTHS: Readonly<Record<Frequency, (month: number) => boolean>> = {
  month: () => true,
  monthNoJan: (month) => month !== 1,
  quarter: (month) => month % 3 === 0,
  halfYear: (month) => month % 6 === 0,
  year: (month) => month === 12,
  event: () => true,
};

/** Whether a measure or indicator of this frequency is reported for this period. What is not due is neither blank nor missing. */
export const isDue = (frequency: Frequency, period: Period): boolean => DUE_MONTHS[frequency](monthOf(period));

/**
 * Whether a value kind is entered for this period. The month of a `monthNoJan` measure never is: the first figure of a year is the 1—2月
 * cumulative, and from March on the ledger derives the month (`monthValue`). A plan of the year stands at its December; that of an event
 * (a planned start) whenever it is made.
 */
export function isKindDue(frequency: Frequency, valueKind: ValueKind, period: Period): boolean {
  if (valueKind === 'month') return frequency === 'month' || frequency === 'event';
  if (valueKind === 'plan') return frequency === 'event' || monthOf(period) === 12;
  return isDue(frequency, period);
}

/**
 * The period of the same year whose cumulative value this one continues; undefined for the first of a year, for what is not due and for
 * events, which continue nothing.
 */
export function previousInYear(frequency: Frequency, period: Period): Period | undefined {
  if (frequency === 'event' || !isDue(frequency, period)) return undefined;
  for (let month = monthOf(period) - 1; month >= 1; month--) {
    const previous = yearOf(period) * 100 + month;
    if (isDue(frequency, previous)) return previous;
  }
  return undefined;
}

/** The month before, across years. */
export const monthBefore = (period: Period): Period => (monthOf(period) === 1 ? period - 89 : period - 1);

/** The month after, across years. */
export const monthAfter = (period: Period): Period => (monthOf(period) === 12 ? period + 89 : period + 1);

/** The last period, this one included, for which a measure of this frequency is due: quarterly values of 202402 are those of 202312. */
export function latestDue(frequency: Frequency, period: Period): Period {
  let latest = period;
  while (!isDue(frequency, latest)) latest = monthBefore(latest);
  return latest;
}

/** All months from the first to the last, both included; none when the last lies before the first. */
export function monthsBetween(first: Period, last: Period): Period[] {
  const months: Period[] = [];
  for (let period = first; period <= last; period = monthAfter(period)) months.push(period);
  return months;
}

/** The periods from the first to the last for which a measure of this frequency is due. */
export const dueBetween = (frequency: Frequency, first: Period, last: Period): Period[] =>
  monthsBetween(first, last).filter((period) => isDue(frequency, period));

/**
 * The month's own value out of cumulative ones, m(n) = y(n) − y(n−1). Undefined where it does not exist (January and February of
 * `monthNoJan`, anything not monthly) or where one of the two is missing. January of a `month` measure is its own cumulative value.
 */
export function monthValue(
  ytd: (period: Period) => number | undefined,
  period: Period,
  frequency: Frequency = 'monthNoJan',
): number | undefined {
  if (frequency !== 'month' && frequency !== 'monthNoJan') return undefined;
  const here = ytd(period);
  const previous = previousInYear(frequency, period);
  if (previous === undefined) return frequency === 'month' ? here : undefined;
  const before = ytd(previous);
  return here === undefined || before === undefined ? undefined : here - before;
}

/** Frequencies that a monthly table has no value of in most months. */
const isNotMonthly = (frequency: Frequency): frequency is keyof Messages['workbook']['notMonthly'] =>
  frequency === 'quarter' || frequency === 'halfYear' || frequency === 'year';

/**
 * What a monthly table says where a value is not due: 季度核算, 半年数据, 年度数据 — neither blank nor behind. Undefined where it is due, and
 * in January for `monthNoJan`, whose rows a January table leaves out.
 */
export const notDueText = (frequency: Frequency, period: Period, messages: Messages): string | undefined =>
  isNotMonthly(frequency) && !isDue(frequency, period) ? messages.workbook.notMonthly[frequency] : undefined;
