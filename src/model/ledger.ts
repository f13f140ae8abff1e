import type { Figure, FigureKey } from './figure';
import type { Period } from './period';

/** One acceptance of figures: a returned file, an import, a correction. It is taken as a whole or not at all. */
export interface LedgerBatch {
  /** Name of the file or command it came from, without folders. */
  origin: string;
  /** SHA-256 of the file, hex; absent for entries by hand. */
  fileHash?: string;
  /** Who sent it, as the mail says; absent for entries by hand. */
  sender?: string;
  /** When it was accepted, ISO 8601 with offset; given by the caller. */
  acceptedAt: string;
  /** Who accepted it. */
  acceptedBy: string;
  /** Why: needed for revisions after a month is closed, and where a 强制性错误 was let pass. */
  reason?: string;
}

/** A batch as the ledger keeps it. */
export interface StoredBatch extends LedgerBatch {
  /** Running number within the ledger, from 1; that of a batch that was undone is not given again. */
  id: number;
}

/** What a batch changed. */
export interface BatchResult {
  /** The batch as kept. */
  batch: StoredBatch;
  /** Figures that were new. */
  added: number;
  /** Figures that replaced another value. */
  revised: number;
  /** Figures that stood there already. */
  unchanged: number;
}

/** A figure that took the place of another with its key. */
export interface Replacement {
  /** The value as it stood. */
  former: Figure;
  /** The value as it is kept now. */
  revised: Figure;
}

/** A batch that was just taken, with the values it replaced. */
export interface AcceptedBatch extends BatchResult {
  /** One for each figure revised, in the order they came. */
  replaced: readonly Replacement[];
}

/** What is said of an undoing. */
export interface Undoing {
  /** When, ISO 8601 with offset; given by the caller. */
  undoneAt: string;
  /** Who undid it. */
  undoneBy: string;
  /** Why: needed where the batch changed a month after it was closed. */
  undoneReason?: string;
}

/** A batch that was undone (撤销): its figures are gone, its number stays taken. */
export interface UndoneBatch extends BatchResult, Undoing {}

/** A figure with the batches that set it, newest first. */
export interface FigureHistory {
  /** Which figure. */
  key: FigureKey;
  /** Its values with their batches, newest first. */
  values: readonly { figure: Figure; batch: StoredBatch }[];
}

/** A value that stood in the ledger until another took its place (修订). */
export interface Revision {
  /** The value as it stood, and the batch that had set it. */
  former: Figure;
  formerBatch: StoredBatch;
  /** The value that replaced it, which may have been replaced since, and the batch that brought it. */
  revised: Figure;
  batch: StoredBatch;
}

/** A month that was closed (锁定). */
export interface Closure {
  period: Period;
  /** When, ISO 8601 with offset, and by whom. */
  closedAt: string;
  closedBy: string;
}

/** A month that was closed and opened again (解锁). */
export interface Reopening extends Closure {
  /** When, ISO 8601 with offset, by whom, and why. */
  reopenedAt: string;
  reopenedBy: string;
  reopenedReason: string;
}

/**
 * The ledger of record (台账): every accepted figure with its former values. src/ledger keeps it in SQLite; in Excel the open workbook's
 * sheet 数据台账 stands in. Both are asked alike, hence the promises.
 */
export interface LedgerStore {
  /** Current figures of a period, or of all periods. */
  current(period?: Period): Promise<readonly Figure[]>;
  /** All values a figure ever had; undefined when it never had one. */
  history(key: FigureKey): Promise<FigureHistory | undefined>;
  /** Every value that another replaced, newest first. */
  revisions(): Promise<readonly Revision[]>;
  /** Batches, newest first. */
  batches(): Promise<readonly StoredBatch[]>;
  /** Takes a batch as a whole; an existing figure becomes a revision. */
  accept(figures: readonly Figure[], batch: LedgerBatch): Promise<AcceptedBatch>;
  /** Undoes the last batch that changed anything and returns it as it is remembered; undefined when there is none. */
  undo(undoing: Undoing): Promise<UndoneBatch | undefined>;
  /** Batches that were undone, the last undone first. */
  undone(): Promise<readonly UndoneBatch[]>;
  /** Closes a month (锁定): later figures become revisions that need a reason. */
  close(period: Period, by: string, at: string): Promise<Closure>;
  /** Opens a closed month again (解锁): its figures change without a reason, as before it was closed. */
  reopen(period: Period, by: string, at: string, reason: string): Promise<Reopening>;
  /** Every opening again, the latest first. */
  reopenings(): Promise<readonly Reopening[]>;
  /** Closed months, newest first. */
  closures(): Promise<readonly Closure[]>;
}
