import type { Envelope } from './envelope';
import type { Figure } from './figure';
import type { Finding } from './finding';

/**
 * Outcome of taking back one workbook (结论): `accepted` 通过, `acceptedWithQueries` 通过（有待核实）, `returned` 退回,
 * `unidentified` 待辨认 (unit or period cannot be told; nothing is taken).
 */
export const VERDICTS = ['accepted', 'acceptedWithQueries', 'returned', 'unidentified'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What taking back one workbook gave (收表). */
export interface Intake {
  /** Name of the file, without folders. */
  file: string;
  /** SHA-256 of the file, hex. */
  fileHash: string;
  /** Whose return it is; absent when it cannot be told. */
  envelope?: Envelope;
  /** Outcome. */
  verdict: Verdict;
  /** Figures that go to the ledger; those under a 强制性错误 are not among them. */
  accepted: readonly Figure[];
  /** What the rules found. */
  findings: readonly Finding[];
}
