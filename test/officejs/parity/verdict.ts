import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import type { Comparison, Difference } from './compare';
import { GAPS, type Gap } from './gaps';

/** What a comparison came to once its differences were held against the gaps. */
export interface Verdict extends Pick<Comparison, 'sheet' | 'aspect' | 'count'> {
  /** Known gaps, and how often each occurs. */
  gaps: ReadonlyMap<Gap, number>;
  /** Differences that no gap explains. */
  unexplained: readonly Difference[];
}

/** Tells known gaps from differences that nobody explains. */
export function judge({ sheet, aspect, count, differences }: Comparison, plan: WorkbookPlan): Verdict {
  const gaps = new Map<Gap, number>();
  const unexplained: Difference[] = [];
  for (const difference of differences) {
    const gap = GAPS.find((known) => known.aspect === aspect && known.hand === difference.hand && known.explains(difference, plan));
    if (gap) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    else unexplained.push(difference);
  }
  return { sheet, aspect, count, gaps, unexplained };
}

const MOST = 60;

/** Differences as lines to read when a test fails, some of each hand. */
export const lines = (differences: readonly Difference[]): string[] =>
  differences
    .slice(0, MOST)
    .map(({ hand, aspect, sheet, place, planned, found }) => `${hand} ${aspect} ${sheet}!${place}: ${planned ?? '—'} ≠ ${found ?? '—'}`);
