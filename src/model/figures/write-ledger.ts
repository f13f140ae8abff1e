import type { Figure } from '../figure';

/** Writes a ledger file: NDJSON, one figure a line, as `readLedger` reads it. */
export const ledgerText = (figures: readonly Figure[]): string => figures.map((figure) => `${JSON.stringify(figure)}\n`).join('');
