import type { Messages } from '../../../i18n/messages';
import { dateTimeText } from '../../../model/date-time-text';
import type { BatchResult, Closure, Reopening, UndoneBatch } from '../../../model/ledger';
import { monthOf, yearOf, type Period } from '../../../model/period';
import { oneLine } from '../../one-line';
import { textTable } from '../../table';

/** What a book holds and what was done in it. */
export interface BookStatus {
  /** The book, as the line names it. */
  book: string;
  /** Months with how many current figures each has and, of a closed one, when and by whom it was closed; newest first. */
  months: readonly ({ period: Period; figures: number } & Partial<Omit<Closure, 'period'>>)[];
  /** Batches with what they changed, newest first. */
  batches: readonly BatchResult[];
  /** Batches that were undone, the last undone first. */
  undone: readonly UndoneBatch[];
  /** Months that were opened again, the latest first. */
  reopenings: readonly Reopening[];
}

const dashed = (period: Period): string => `${yearOf(period)}-${String(monthOf(period)).padStart(2, '0')}`;

/** A table under its title, after a blank line. */
const titled = (title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `\n${title}\n${textTable(
    head,
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? oneLine(cell) : cell))),
  )}`;

/** The status of a book for people; what was never undone or opened again takes no room. */
export function statusText({ book, months, batches, undone, reopenings }: BookStatus, messages: Messages): string {
  const words = messages.cli.ledger.status;
  const figures = months.reduce((sum, month) => sum + month.figures, 0);
  const monthRows = months.map(({ period, figures: count, closedAt, closedBy }) => [
    dashed(period),
    count,
    dateTimeText(closedAt ?? ''),
    closedBy ?? '',
  ]);
  const batchRows = batches.map(({ batch, added, revised, unchanged }) => [
    ...[batch.id, added, revised, unchanged],
    ...[dateTimeText(batch.acceptedAt), batch.acceptedBy, batch.origin, batch.reason ?? ''],
  ]);
  const undoneRows = undone.map(({ batch, added, revised, undoneAt, undoneBy, undoneReason }) => [
    ...[batch.id, added, revised],
    ...[dateTimeText(batch.acceptedAt), batch.acceptedBy, batch.origin],
    ...[dateTimeText(undoneAt), undoneBy, undoneReason ?? ''],
  ]);
  const reopeningRows = reopenings.map(({ period, closedAt, closedBy, reopenedAt, reopenedBy, reopenedReason }) => [
    ...[dashed(period), dateTimeText(closedAt), closedBy],
    ...[dateTimeText(reopenedAt), reopenedBy, reopenedReason],
  ]);
  return [
    words.book(book, months.length, figures, batches.length),
    titled(words.monthsTitle, words.monthColumns, monthRows),
    titled(words.batchesTitle, words.batchColumns, batchRows),
    ...(undone.length > 0 ? [titled(words.undoneTitle, words.undoneColumns, undoneRows)] : []),
    ...(reopenings.length > 0 ? [titled(words.reopeningsTitle, words.reopeningColumns, reopeningRows)] : []),
  ].join('\n');
}
