import type { Figure, FigureKey } from './figure';
import type { Period } from './period';

/** One acceptance of figures: a returned file, an import, a correction. It is taken as a whole or not at all. */
export interface LedgerBatch {
  /** Name of the file or command it came from, without folders. */
  origin: string;
  /** SHA-256 of the file, hex; absent for entries by hand. */
  fileHash?: string;
  /** When it was accepted, ISO 8601 with offset; given by the caller. */
  acceptedAt: string;
  /** Who accepted it. */
  acceptedBy: string;
  /** Why, for revisions after a month is closed. */
  reason?: string;
}

/** A figure with the batches that set it, newest first. */
export interface FigureHistory {
  /** Which figure. */
  key: FigureKey;
  /** Its values with their batches, newest first. */
  values: readonly { figure: Figure; batch: LedgerBatch }[];
}

/** The ledger of record (台账): every accepted figure with its former values. Implemented on SQLite in src/ledger. */
export interface LedgerStore {
  /** Current figures of a period, or of all periods. */
  current(period?: Period): readonly Figure[];
  /** All values a figure ever had. */
  history(key: FigureKey): FigureHistory | undefined;
  /** Takes a batch as a whole; an existing figure becomes a revision. */
  accept(figures: readonly Figure[], batch: LedgerBatch): void;
  /** Undoes the last batch and returns it; undefined when there is none. */
  undo(): LedgerBatch | undefined;
  /** Closes a month (锁定): later figures become revisions that need a reason. */
  close(period: Period): void;
}
