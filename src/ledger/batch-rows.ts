import { ILLEGAL_CHARACTERS } from '../model/illegal-characters';
import type { BatchResult, LedgerBatch, StoredBatch } from '../model/ledger';
import { rows, type Database, type Row } from './database';

const ILLEGAL = new RegExp(ILLEGAL_CHARACTERS, 'g');

/** File names and names of senders come as they like; what no text can carry is marked. */
export const clean = (text: string): string => text.replace(ILLEGAL, '\uFFFD');

/** Optional texts of a batch and their columns. */
const OPTIONAL = { fileHash: 'file_hash', sender: 'sender', reason: 'reason' } as const;
type Optional = keyof typeof OPTIONAL;

/** The batch of a row. */
export function batchOf(row: Row): StoredBatch {
  const optional = (Object.keys(OPTIONAL) as Optional[]).flatMap((field) => {
    const text = row[OPTIONAL[field]];
    return typeof text === 'string' ? [[field, text] as const] : [];
  });
  return {
    id: Number(row['id']),
    origin: String(row['origin']),
    acceptedAt: String(row['accepted_at']),
    acceptedBy: String(row['accepted_by']),
    ...Object.fromEntries(optional),
  };
}

/** A batch with what it changed. */
export const resultOf = (row: Row): BatchResult => ({
  batch: batchOf(row),
  added: Number(row['added']),
  revised: Number(row['revised']),
  unchanged: Number(row['unchanged']),
});

/** Batches with what they changed, newest first. */
export const batchResults = (database: Database): BatchResult[] => rows(database, 'SELECT * FROM batches ORDER BY id DESC').map(resultOf);

/** Greatest number that a batch has had, undone ones too; 0 when there was none. */
export const lastBatchId = (database: Database): number =>
  Number(rows(database, 'SELECT coalesce(max(id), 0) AS last FROM (SELECT id FROM batches UNION ALL SELECT id FROM undone)')[0]?.['last']);

/** Keeps a batch, and says how it is kept. What it changed is filled in when it is known. */
export function insertBatch(database: Database, batch: LedgerBatch): StoredBatch {
  const id = lastBatchId(database) + 1;
  const { origin, acceptedAt, acceptedBy } = batch;
  const optional = (Object.keys(OPTIONAL) as Optional[]).flatMap((field) => {
    const text = batch[field];
    return text === undefined ? [] : [[field, clean(text)] as const];
  });
  const stored: StoredBatch = { id, origin: clean(origin), acceptedAt, acceptedBy: clean(acceptedBy), ...Object.fromEntries(optional) };
  database.run(
    `INSERT INTO batches (id, origin, file_hash, sender, accepted_at, accepted_by, reason, added, revised, unchanged)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0)`,
    [id, stored.origin, stored.fileHash ?? null, stored.sender ?? null, acceptedAt, stored.acceptedBy, stored.reason ?? null],
  );
  return stored;
}
