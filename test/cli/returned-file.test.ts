import { mkdir, open, writeFile } from 'node:fs/promises';
import { returnedFiles } from '../../src/cli/returned-file';
import { isGqError } from '../../src/model/errors';
import { READ } from '../../src/xlsx/read/limits';
import { seeds } from '../layout/planned';
import { freshFolder } from './folder';
import { returnedTo } from './returned-books';

const folder = freshFolder();
const readFile = returnedFiles(seeds);

/** What a file is refused for. Throws when it is read. */
async function refusal(path: string): Promise<object> {
  try {
    await readFile(path);
  } catch (error) {
    if (isGqError(error)) return { code: error.code, ...error.details };
    throw error;
  }
  throw new Error('not refused');
}

/** A file of so many bytes, none of which was ever written. */
async function hollow(size: number): Promise<string> {
  const file = await open(folder.path('a.xlsx'), 'w');
  await file.truncate(size);
  await file.close();
  return folder.path('a.xlsx');
}

test('returns of several units are read one after the other', async () => {
  const paths = await Promise.all(['PK1', 'PK2', 'D04'].map((unit) => returnedTo(folder.path(`${unit}.xlsx`), { unit })));
  const units: string[] = [];
  for (const path of paths) units.push(...(await readFile(path)).returns.map(({ unit }) => unit));
  expect(units).toEqual(['PK1', 'PK2', 'D04']);
});

test('a file above the limit is refused for its size, whatever is in it', async () => {
  const path = await hollow(READ.fileBytes + 1);
  expect(await refusal(path)).toEqual({
    code: 'workbookUnreadable',
    file: path,
    why: 'tooLarge',
    limit: { what: 'fileBytes', most: READ.fileBytes },
  });
});

test('a file at the limit is looked at', async () => {
  expect(await refusal(await hollow(READ.fileBytes))).toMatchObject({ code: 'workbookUnreadable', why: 'unknown' });
});

test('a file that is no workbook is refused with its name and what it is', async () => {
  await writeFile(folder.path('a.xlsx'), '%PDF-1.7');
  expect(await refusal(folder.path('a.xlsx'))).toMatchObject({ code: 'workbookUnreadable', file: folder.path('a.xlsx'), why: 'pdf' });
});

test('what is missing, or a folder, cannot be read', async () => {
  await mkdir(folder.path('夹'));
  expect(await refusal(folder.path('无'))).toEqual({ code: 'fileUnreadable', path: folder.path('无'), cause: 'ENOENT' });
  expect(await refusal(folder.path('夹'))).toEqual({ code: 'fileUnreadable', path: folder.path('夹'), cause: 'EISDIR' });
});
