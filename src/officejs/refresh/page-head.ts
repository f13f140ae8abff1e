import { SMALL } from '../../layout/page-look';
import type { PlanPage } from '../../model/workbook-plan';

/** What the head and the foot of a sheet's pages say. */
export interface PageWords {
  /** Text in the middle of the head, with Excel's codes for its looks. */
  head: string;
  /** Text in the middle of the foot, likewise. */
  foot: string;
}

/** What two texts differ by, between what they begin and end with alike. */
function difference(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** Whether a text that is there says the same of another period; whatever else it says is somebody's. */
export function isOfAnotherPeriod(now: string, planned: string): boolean {
  const [gone, come] = difference(now, planned);
  return gone !== come && (/[A-Za-z]/.test(come) ? /^[\dA-Za-z–\s,]*$/ : /^[\d年—]*$/).test(gone);
}

/** Brings the head of a sheet's pages to the month; one that a person wrote stays. */
export function refreshPageHead(sheet: Excel.Worksheet, page: PlanPage | undefined, now: PageWords | undefined): void {
  if (page === undefined || now === undefined) return;
  const words = sheet.pageLayout.headersFooters.defaultForAllPages;
  const [head, foot] = [`${SMALL}${page.header}`, `${SMALL}${page.footer}`];
  if (isOfAnotherPeriod(now.head, head)) words.centerHeader = head;
  if (isOfAnotherPeriod(now.foot, foot)) words.centerFooter = foot;
}
