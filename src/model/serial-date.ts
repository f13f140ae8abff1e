const DAY = 86_400_000;

/** Day 0 of Excel's 1900 system as far as days after February 1900 are concerned. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of an ISO 8601 date after February 1900. */
export const serialDate = (date: string): number => Math.round((Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY);

/** Whether a text is a day of the calendar, ISO 8601, that Excel's 1900 system counts rightly: from March 1900 on. */
export function isSerialDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null || text < '1900-03-01') return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days between the first days of Excel's two ways to count. */
const DAYS_TO_1904 = 1462;

/** Last day that Excel knows, 9999-12-31. */
const LAST_DAY = 2_958_465;

/** The day of a serial number, ISO 8601, its time of day left out; undefined where the 1900 system does not count rightly. */
export function dateOfSerial(serial: number, date1904 = false): string | undefined {
  const day = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (!(day >= 61 && day <= LAST_DAY)) return undefined;
  return new Date(EPOCH + day * DAY).toISOString().slice(0, 10);
}
