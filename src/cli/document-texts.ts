import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GqError } from '../model/errors';
import { DOCUMENT_IDS, type DocumentId } from '../model/source';
import { causeOf, readTextFile } from './text-file';

/** Reads the texts of the five documents, `000_*.txt` … `004_*.txt`, from a folder. */
export async function readDocumentTexts(folder: string): Promise<Record<DocumentId, string>> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new GqError('folderUnreadable', { path: folder, cause: causeOf(error) });
  });
  const namesOf = (id: DocumentId) => names.filter((name) => name.startsWith(`${id}_`) && /\.txt$/i.test(name)).sort();
  const missing = DOCUMENT_IDS.filter((id) => namesOf(id).length === 0);
  if (missing.length > 0) throw new GqError('documentsMissing', { path: folder, missing });
  const several = DOCUMENT_IDS.map(namesOf).find((found) => found.length > 1);
  if (several !== undefined) throw new GqError('documentsAmbiguous', { path: folder, names: several });
  const texts: Partial<Record<DocumentId, string>> = {};
  // One after the other: of several faulty files the first is named, whichever disk answers faster.
  for (const id of DOCUMENT_IDS) texts[id] = await readTextFile(join(folder, namesOf(id).join('')));
  return texts as Record<DocumentId, string>;
}
