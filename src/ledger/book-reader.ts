import type { Figure, FigureKey } from '../model/figure';
import type { BatchResult, Closure, FigureHistory, LedgerStore, Reopening, Revision, StoredBatch, UndoneBatch } from '../model/ledger';
import type { Period } from '../model/period';
import { batchResults } from './batch-rows';
import { closures, reopenings } from './closures';
import { reading, type Database } from './database';
import type { PrivateCopy } from './private-copy';
import { currentOf, historyOf, monthsOf, revisionsOf } from './queries';
import { lastBatch, undoneBatches } from './undo';

/** What can be asked of a ledger without changing it. */
export type LedgerQuestions = Pick<LedgerStore, 'current' | 'history' | 'revisions' | 'batches' | 'undone' | 'closures' | 'reopenings'>;

/** A book as it stood when it was opened. Every question throws `bookDamaged` when the file cannot answer. */
export class BookReader implements LedgerQuestions {
  constructor(
    /** What messages call the book. */
    protected readonly name: string,
    protected copy: PrivateCopy,
  ) {}

  current(period?: Period): Promise<readonly Figure[]> {
    return this.ask((database) => currentOf(database, period));
  }

  history(key: FigureKey): Promise<FigureHistory | undefined> {
    return this.ask((database) => historyOf(database, key));
  }

  revisions(): Promise<readonly Revision[]> {
    return this.ask(revisionsOf);
  }

  batches(): Promise<readonly StoredBatch[]> {
    return this.ask((database) => batchResults(database).map(({ batch }) => batch));
  }

  closures(): Promise<readonly Closure[]> {
    return this.ask(closures);
  }

  undone(): Promise<readonly UndoneBatch[]> {
    return this.ask(undoneBatches);
  }

  reopenings(): Promise<readonly Reopening[]> {
    return this.ask(reopenings);
  }

  /** Batches with what they changed, newest first. */
  results(): Promise<readonly BatchResult[]> {
    return this.ask(batchResults);
  }

  /** Months with how many current figures each has, newest first. */
  months(): Promise<readonly { period: Period; figures: number }[]> {
    return this.ask(monthsOf);
  }

  /** The batch an undoing would undo; undefined when there is none. */
  last(): Promise<BatchResult | undefined> {
    return this.ask(lastBatch);
  }

  /** Lets go of the book; it must not be asked afterwards. */
  release(): void {
    this.copy.remove();
  }

  protected ask<T>(question: (database: Database) => T): Promise<T> {
    return reading(this.name, () => question(this.copy.database));
  }
}
