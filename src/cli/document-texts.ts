import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GqError } from '../model/errors';
import { DOCUMENT_IDS, type DocumentId } from '../model/source';

/** Reads the texts of the five documents, `000_*.txt` … `004_*.txt`, from a folder. */
export async function readDocumentTexts(folder: string): Promise<Record<DocumentId, string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new GqError('folderUnreadable', { path: folder, cause: error.code ?? error.message });
  });
  const nameOf = (id: DocumentId) => names.find((name) => name.startsWith(`${id}_`) && name.endsWith('.txt'));
  const missing = DOCUMENT_IDS.filter((id) => nameOf(id) === undefined);
  if (missing.length > 0) throw new GqError('documentsMissing', { path: folder, missing });
  const texts = await Promise.all(DOCUMENT_IDS.map((id) => readFile(join(folder, nameOf(id) ?? ''), 'utf8')));
  return Object.fromEntries(DOCUMENT_IDS.map((id, i) => [id, texts[i]])) as Record<DocumentId, string>;
}
