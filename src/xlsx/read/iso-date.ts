const DAY = 86_400_000;
/** Day 0 of the two systems that Excel counts days in. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Before it, the 1900 system is one day off: it has a 29 February 1900. */
const FIRST_TRUE_SERIAL = 61;

const FORM = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?)?Z?$/;

/**
 * Excel's serial number of a date, a time or both as ISO 8601, which has no zone in a workbook; undefined when the text is none, or a day
 * that Excel cannot count.
 */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const match = FORM.exec(text);
  if (match === null || text === '' || text === 'Z') return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0${fraction}`)) / 86_400;
  if (time >= 1) return undefined;
  if (year === undefined) return time;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  const days = (midnight - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const serial = days + time - (!date1904 && days < FIRST_TRUE_SERIAL ? 1 : 0);
  return serial < 0 ? undefined : serial;
}

/** How such a value shows when its cell has no format of its own; undefined for a plain number. */
export function isoFormat(text: string): string | undefined {
  if (!text.includes('-')) return text.includes(':') ? 'hh:mm:ss' : undefined;
  return text.includes(':') ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd';
}
