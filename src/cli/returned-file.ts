import { open } from 'node:fs/promises';
import { expectedSheets } from '../layout/expected-sheets';
import { readReturns } from '../layout/locate/read-returns';
import { GqError } from '../model/errors';
import { codeBook } from '../model/figures/code-book';
import type { WorkbookReading } from '../model/reading';
import type { Seeds } from '../model/seeds/seeds';
import { READ } from '../xlsx/read/limits';
import { readWorkbook } from '../xlsx/read/read-workbook';
import { nodeInflate } from './node-inflate';
import { causeOf } from './text-file';

/** Longest time that one workbook may take, in milliseconds: a return takes some, the largest report about a thousand. */
const PATIENCE = 20_000;

/** Bytes of a file, which is not read when it is larger than a workbook may be. Throws `fileUnreadable` and `workbookUnreadable`. */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > READ.fileBytes)
        throw new GqError('workbookUnreadable', { file: path, why: 'tooLarge', limit: { what: 'fileBytes', most: READ.fileBytes } });
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof GqError ? error : new GqError('fileUnreadable', { path, cause: causeOf(error) });
  }
}

/** Reads returned workbooks one after the other; what their forms look like is prepared once. */
export function returnedFiles(seeds: Seeds): (path: string) => Promise<WorkbookReading> {
  const expected = expectedSheets(seeds);
  const catalogue = { seeds, codes: codeBook(seeds) };
  return async (path) => {
    const bytes = await bytesOf(path);
    const until = Date.now() + PATIENCE;
    const cells = readWorkbook(bytes, path, nodeInflate, () => Date.now() > until);
    return readReturns(cells, catalogue, expected);
  };
}
