import type { Figure } from '../../src/model/figure';
import type { LedgerBatch, Undoing } from '../../src/model/ledger';
import { figure } from '../model/figures/ledger-line';

/** A batch as the office takes one, with fields replaced. */
export const batch = (fields: Partial<LedgerBatch> = {}): LedgerBatch => ({
  origin: '广清产业园_202402.xlsx',
  acceptedAt: '2024-03-05T09:30:00+08:00',
  acceptedBy: '综合统计',
  ...fields,
});

/** An undoing by the office, with fields replaced. */
export const undoing = (fields: Partial<Undoing> = {}): Undoing => ({
  undoneAt: '2024-03-06T10:00:00+08:00',
  undoneBy: '综合统计',
  ...fields,
});

/** A park's figure of that worth. */
export const worth = (number: number, fields: Partial<Figure> = {}): Figure => figure({ value: { type: 'number', number }, ...fields });
