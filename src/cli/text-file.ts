import { readFile } from 'node:fs/promises';
import { GqError } from '../model/errors';

/** The system's code of a failure: ENOENT, EACCES … */
export const causeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Reads a file. Throws `fileUnreadable`. */
export const readBytes = (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: unknown) => {
    throw new GqError('fileUnreadable', { path, cause: causeOf(error) });
  });

/** The text of UTF-8 bytes. Throws `notUtf8` for other encodings: read as UTF-8 they would look like other texts. */
export function utf8Text(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new GqError('notUtf8', { path });
  }
}

/** Reads a text file. Throws `fileUnreadable` and `notUtf8`. */
export const readTextFile = async (path: string): Promise<string> => utf8Text(await readBytes(path), path);
