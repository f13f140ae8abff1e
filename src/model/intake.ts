import type { Code } from './code';
import type { IdentityEvidence } from './envelope';
import type { Figure } from './figure';
import type { Finding } from './finding';
import type { Period } from './period';

/**
 * Outcome of taking back one unit's return (结论): `accepted` 通过, `acceptedWithQueries` 通过（有待核实）, `returned` 退回,
 * `unidentified` 待辨认 (unit or period cannot be told; nothing is taken).
 */
export const VERDICTS = ['accepted', 'acceptedWithQueries', 'returned', 'unidentified'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One unit's return within a workbook; a workbook that somebody merged holds several. */
export interface Return {
  /** Whose return it is; absent when it cannot be told. */
  unit?: Code;
  /** For which period; absent when it cannot be told. */
  period?: Period;
  /** What says so, the most authoritative first. */
  identity: readonly IdentityEvidence[];
  /** Outcome. */
  verdict: Verdict;
  /** Figures that go to the ledger; those under a 强制性错误 are not among them. */
  accepted: readonly Figure[];
  /** What the rules found. */
  findings: readonly Finding[];
}

/** What taking back one file gave (收表). */
export interface Intake {
  /** Name of the file, without folders. */
  file: string;
  /** SHA-256 of the file, hex. */
  fileHash: string;
  /** Who sent it and when it came, as the mail says; absent for files from a folder. */
  sender?: string;
  receivedAt?: string;
  /** The returns in it; one without unit and period when nothing can be told. */
  returns: readonly Return[];
}
