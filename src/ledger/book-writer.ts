import type { Figure } from '../model/figure';
import type { AcceptedBatch, Closure, LedgerBatch, LedgerStore, Reopening, UndoneBatch, Undoing } from '../model/ledger';
import type { Period } from '../model/period';
import { acceptBatch } from './accept';
import { BookReader } from './book-reader';
import { closeMonth, reopenMonth } from './closures';
import { inTransaction, writing, type Database } from './database';
import type { BookLock } from './lock';
import { privateCopy, type PrivateCopy } from './private-copy';
import { publish, type Stand } from './publish';
import { undoBatch } from './undo';

/** Figures with the batch they come in. */
export interface Entry {
  figures: readonly Figure[];
  batch: LedgerBatch;
}

/** Says how far a batch is. */
export type OnProgress = (batch: LedgerBatch, done: number, count: number) => void;

/** A book that this process alone may write in, until it is closed. What a method has answered stands in the file. */
export class BookWriter extends BookReader implements LedgerStore {
  constructor(
    name: string,
    /** The file itself. */
    private readonly path: string,
    copy: PrivateCopy,
    /** How the file stood when it was copied; undefined for a new book. */
    private stand: Stand | undefined,
    private readonly lock: BookLock,
  ) {
    super(name, copy);
  }

  async accept(figures: readonly Figure[], batch: LedgerBatch): Promise<AcceptedBatch> {
    const [result] = await this.acceptAll([{ figures, batch }]);
    if (result === undefined) throw new Error('a batch without a result');
    return result;
  }

  /** Takes several batches, all or none. */
  acceptAll(entries: readonly Entry[], onProgress?: OnProgress): Promise<AcceptedBatch[]> {
    return this.change((database) =>
      entries.map(({ figures, batch }) =>
        acceptBatch(database, this.name, figures, batch, (done, count) => onProgress?.(batch, done, count)),
      ),
    );
  }

  async undo(undoing: Undoing): Promise<UndoneBatch | undefined> {
    if ((await this.last()) === undefined) return undefined;
    return this.change((database) => undoBatch(database, this.name, undoing));
  }

  close(period: Period, by: string, at: string): Promise<Closure> {
    return this.change((database) => closeMonth(database, this.name, { period, closedAt: at, closedBy: by }));
  }

  reopen(period: Period, by: string, at: string, reason: string): Promise<Reopening> {
    return this.change((database) => reopenMonth(database, this.name, { period, reopenedAt: at, reopenedBy: by, reopenedReason: reason }));
  }

  override release(): void {
    super.release();
    this.lock.release();
  }

  /** Changes the copy in one transaction, then makes it the book. When either fails the book is as it was, and so is the copy. */
  private async change<T>(work: (database: Database) => T): Promise<T> {
    const result = writing(this.name, () => inTransaction(this.copy.database, () => work(this.copy.database)));
    try {
      this.stand = await publish(this.copy.path, this.path, this.stand, this.name);
    } catch (error) {
      // The failure that is told is the first one; a copy that cannot be made anew fails when it is next asked.
      await this.restore().catch(() => undefined);
      throw error;
    }
    return result;
  }

  private async restore(): Promise<void> {
    this.copy.remove();
    this.copy = await privateCopy(this.stand && this.path, this.name);
  }
}
