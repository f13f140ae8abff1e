import { readFile } from 'node:fs/promises';
import { GqError } from '../model/errors';

/** The system's code of a failure: ENOENT, EACCES … */
export const causeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Reads a text file. Throws `fileUnreadable`, and `notUtf8` for other encodings: read as UTF-8 they would look like other texts. */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new GqError('fileUnreadable', { path, cause: causeOf(error) });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new GqError('notUtf8', { path });
  }
}
