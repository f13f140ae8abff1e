const DAY = 86_400_000;

/** Day 0 of Excel's 1900 system as far as days after February 1900 are concerned. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of an ISO 8601 date after February 1900. */
export const serialDate = (date: string): number => Math.round((Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY);
