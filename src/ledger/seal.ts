import { createHash } from 'node:crypto';
import { appendFile, readFile, truncate } from 'node:fs/promises';
import { GqError } from '../model/errors';
import { versionIn } from './header';

/** Books of this version of the tables and later are sealed. */
const SEALED_SINCE = 3;

/** How a seal begins; the digest in hexadecimal digits and the end of the line follow. SQLite passes over what stands behind its last page. */
const MARK = '\nGQBK-SEAL sha256 ';

const sealOf = (bytes: Uint8Array): string => `${MARK}${createHash('sha256').update(bytes).digest('hex')}\n`;

/** Bytes of a seal. */
const LENGTH = sealOf(new Uint8Array()).length;

/**
 * Seals a file that holds the same bytes as `original`: a digest of them is written behind them, so that not one can change unseen. The
 * digest is over bytes rather than over rows, because that guards indexes and unused pages as well, and costs a tenth of asking for rows.
 */
export async function seal(path: string, original: string): Promise<void> {
  await appendFile(path, sealOf(await readFile(original)));
}

/**
 * Takes the seal off a private copy, for SQLite to work on. False for a book that has none because an older program wrote it. Throws
 * `bookDamaged` when the seal does not fit what stands before it, or is missing from a book that must have one.
 */
export async function takeSeal(path: string, book: string, known: number): Promise<boolean> {
  const bytes = await readFile(path);
  const end = Math.max(0, bytes.length - LENGTH);
  const found = bytes.toString('latin1', end);
  if (!found.startsWith(MARK)) {
    const version = versionIn(bytes);
    // How newer programs seal is theirs to know: their books are refused for being newer.
    if (version >= SEALED_SINCE && version <= known) throw new GqError('bookDamaged', { path: book, why: 'noSeal' });
    return false;
  }
  if (found !== sealOf(bytes.subarray(0, end))) throw new GqError('bookDamaged', { path: book, why: 'seal' });
  await truncate(path, end);
  return true;
}
