import { open } from 'node:fs/promises';
import { GqError } from '../model/errors';
import { systemCause } from './system-cause';

/** What SQLite keeps for the program a file belongs to: "GQBK". */
export const APPLICATION_ID = 0x4751_424b;

/** First bytes of every SQLite file. */
const MAGIC = 'SQLite format 3\0';

/** Length of SQLite's header, and where the program's number stands in it. */
const HEADER = 100;
const APPLICATION_ID_AT = 68;

/** Where the version of the tables stands in it. */
const VERSION_AT = 60;

/** Why a file is no book. */
function fault(header: Buffer): 'empty' | 'notSqlite' | 'otherProgram' | undefined {
  if (header.length === 0) return 'empty';
  if (header.length < HEADER || header.toString('latin1', 0, MAGIC.length) !== MAGIC) return 'notSqlite';
  return header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID ? undefined : 'otherProgram';
}

/** Version of a book's tables, by its header. */
export const versionIn = (book: Buffer): number => book.readUInt32BE(VERSION_AT);

/**
 * Makes sure that a file is a book before anything else touches it. Throws `bookMissing`, `notABook`, or `fileUnreadable`. `book` is what
 * messages call it.
 */
export async function requireBook(path: string, book: string): Promise<void> {
  const file = await open(path, 'r').catch((error: unknown) => {
    const cause = systemCause(error);
    throw cause === 'ENOENT' ? new GqError('bookMissing', { path: book }) : new GqError('fileUnreadable', { path: book, cause });
  });
  try {
    if ((await file.stat()).isDirectory()) throw new GqError('notABook', { path: book, why: 'folder' });
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER), 0, HEADER, 0);
    const why = fault(buffer.subarray(0, bytesRead));
    if (why !== undefined) throw new GqError('notABook', { path: book, why });
  } finally {
    await file.close();
  }
}
