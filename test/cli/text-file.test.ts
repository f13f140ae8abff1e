import { mkdir, writeFile } from 'node:fs/promises';
import { causeOf, readTextFile } from '../../src/cli/text-file';
import { freshFolder } from './folder';

const folder = freshFolder();

test('a text comes back as it was written, without its byte order mark', async () => {
  await writeFile(folder.path('a.txt'), '\uFEFF广清协作\r\n𠮷\n');
  expect(await readTextFile(folder.path('a.txt'))).toBe('广清协作\r\n𠮷\n');
});

test('an empty file is an empty text', async () => {
  await writeFile(folder.path('a.txt'), '');
  expect(await readTextFile(folder.path('a.txt'))).toBe('');
});

test.each([
  ['GBK', [0xb9, 0xe3, 0xc7, 0xe5]],
  ['UTF-16 as Windows saves it', [0xff, 0xfe, 0x7f, 0x5e, 0x05, 0x6e]],
  ['a text cut within a character', [0xe5, 0xb9]],
  ['a zip', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x08, 0x00, 0xff, 0xff]],
])('%s is no UTF-8, and the file is named', async (_, bytes) => {
  const path = folder.path('a.txt');
  await writeFile(path, Buffer.from(bytes));
  await expect(readTextFile(path)).rejects.toMatchObject({ code: 'notUtf8', details: { path } });
});

test('a file that is not there, or is a folder, is named with the cause', async () => {
  await mkdir(folder.path('sub'));
  const [missing, sub] = [folder.path('none.txt'), folder.path('sub')];
  await expect(readTextFile(missing)).rejects.toMatchObject({ code: 'fileUnreadable', details: { path: missing, cause: 'ENOENT' } });
  await expect(readTextFile(sub)).rejects.toMatchObject({ code: 'fileUnreadable', details: { path: sub, cause: 'EISDIR' } });
});

test('the cause of a failure is the system’s code, or the failure in its own words', () => {
  expect(causeOf(Object.assign(new Error('no space'), { code: 'ENOSPC' }))).toBe('ENOSPC');
  expect(causeOf(new Error('boom'))).toBe('Error: boom');
});
