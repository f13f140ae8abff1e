import { link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { outputFile } from '../../src/cli/output-file';
import { freshFolder } from './folder';

const folder = freshFolder();
const BYTES = new Uint8Array([0x50, 0x4b, 0x00, 0xff]);
const THEIRS = Buffer.from('台账\r\n\u0000');

const bytesOf = async (...names: readonly string[]) => new Uint8Array(await readFile(folder.path(...names)));
const write = async (path: string, replace = false, bytes = BYTES) => (await outputFile(path, replace)).write(bytes);

test('a new file holds the bytes, and nothing else is left', async () => {
  await write(folder.path('报告.xlsx'));
  expect(await bytesOf('报告.xlsx')).toEqual(BYTES);
  expect(await readdir(folder.path())).toEqual(['报告.xlsx']);
});

test('nothing is written before there is something to write', async () => {
  await outputFile(folder.path('new', 'a.xlsx'), false);
  expect(await readdir(folder.path())).toEqual([]);
});

test('folders on the way are made', async () => {
  await write(folder.path('2024', '2月', 'a.xlsx'));
  expect(await bytesOf('2024', '2月', 'a.xlsx')).toEqual(BYTES);
});

test('an empty file and a large one are written whole', async () => {
  const large = new Uint8Array(3_000_000).map((_, i) => i % 251);
  await write(folder.path('empty'), false, new Uint8Array());
  await write(folder.path('large'), false, large);
  expect(await bytesOf('empty')).toEqual(new Uint8Array());
  expect(Buffer.compare(await readFile(folder.path('large')), large)).toBe(0);
});

describe('a file that exists', () => {
  test('is refused before any work, and stays byte for byte', async () => {
    const path = folder.path('a.xlsx');
    await writeFile(path, THEIRS);
    const before = await stat(path);
    await expect(outputFile(path, false)).rejects.toMatchObject({ code: 'outputExists', details: { path } });
    expect(await readFile(path)).toEqual(THEIRS);
    expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(folder.path())).toEqual(['a.xlsx']);
  });

  test('is refused even when it is empty', async () => {
    await writeFile(folder.path('a.xlsx'), '');
    await expect(outputFile(folder.path('a.xlsx'), false)).rejects.toMatchObject({ code: 'outputExists' });
  });

  test('is replaced with --force, and nothing else is left', async () => {
    await writeFile(folder.path('a.xlsx'), THEIRS);
    await write(folder.path('a.xlsx'), true);
    expect(await bytesOf('a.xlsx')).toEqual(BYTES);
    expect(await readdir(folder.path())).toEqual(['a.xlsx']);
  });

  test('is replaced, not written into: another name of it keeps the old bytes', async () => {
    await writeFile(folder.path('a.xlsx'), THEIRS);
    await link(folder.path('a.xlsx'), folder.path('copy.xlsx'));
    await write(folder.path('a.xlsx'), true);
    expect(await readFile(folder.path('copy.xlsx'))).toEqual(THEIRS);
  });

  test('is not replaced when it appears while the work is done', async () => {
    const path = folder.path('a.xlsx');
    const output = await outputFile(path, false);
    await writeFile(path, THEIRS);
    await expect(output.write(BYTES)).rejects.toMatchObject({ code: 'outputExists', details: { path } });
    expect(await readFile(path)).toEqual(THEIRS);
    expect(await readdir(folder.path())).toEqual(['a.xlsx']);
  });

  test('is not written through a link that leads nowhere', async () => {
    await symlink(folder.path('elsewhere.xlsx'), folder.path('a.xlsx'));
    await expect(write(folder.path('a.xlsx'))).rejects.toMatchObject({ code: 'outputExists' });
    expect(await readdir(folder.path())).toEqual(['a.xlsx']);
  });
});

test('--force needs no file to replace', async () => {
  await write(folder.path('a.xlsx'), true);
  expect(await bytesOf('a.xlsx')).toEqual(BYTES);
});

describe('what cannot be written', () => {
  test('is said with the cause: a folder of that name is not replaced', async () => {
    const path = folder.path('sub');
    await mkdir(path);
    await writeFile(folder.path('sub', 'theirs'), THEIRS);
    await expect(write(path, true)).rejects.toMatchObject({ code: 'outputUnwritable', details: { path } });
    expect(await readFile(folder.path('sub', 'theirs'))).toEqual(THEIRS);
    expect(await readdir(folder.path())).toEqual(['sub']);
  });

  test('leaves nothing behind', async () => {
    await mkdir(folder.path('sub'));
    await expect(write(folder.path('sub', '/'), true)).rejects.toMatchObject({ code: 'outputUnwritable' });
    expect(await readdir(folder.path())).toEqual(['sub']);
    expect(await readdir(folder.path('sub'))).toEqual([]);
  });

  test('a file in place of a folder is not touched', async () => {
    await writeFile(folder.path('file'), THEIRS);
    await expect(write(folder.path('file', 'a.xlsx'))).rejects.toThrow();
    expect(await readFile(folder.path('file'))).toEqual(THEIRS);
    expect(await readdir(folder.path())).toEqual(['file']);
  });

  test('below a file in place of a folder is said with the cause', async () => {
    await writeFile(folder.path('file'), THEIRS);
    const deep = folder.path('file', 'sub', 'a.xlsx');
    for (const replace of [false, true])
      await expect(write(deep, replace)).rejects.toMatchObject({ code: 'outputUnwritable', details: { path: deep, cause: 'ENOTDIR' } });
    await expect(write(folder.path('file', 'a.xlsx'), true)).rejects.toMatchObject({ code: 'outputUnwritable' });
  });

  test('directly below a file in place of a folder is not said to exist', async () => {
    await writeFile(folder.path('file'), THEIRS);
    await expect(write(folder.path('file', 'a.xlsx'))).rejects.toMatchObject({ code: 'outputUnwritable' });
  });

  test('under a name longer than names may be is said with the cause', async () => {
    const path = folder.path(`${'a'.repeat(300)}.xlsx`);
    await expect(write(path, true)).rejects.toMatchObject({ code: 'outputUnwritable', details: { path, cause: 'ENAMETOOLONG' } });
    expect(await readdir(folder.path())).toEqual([]);
  });

  test('under a name longer than names may be is not said to exist', async () => {
    await expect(write(folder.path(`${'a'.repeat(300)}.xlsx`))).rejects.toMatchObject({ code: 'outputUnwritable' });
  });
});

test('a name as long as names may be leaves room for no temporary name made of it', async () => {
  const name = `${'a'.repeat(250)}.xlsx`;
  await write(folder.path(name));
  expect(await bytesOf(name)).toEqual(BYTES);
});

test.each([
  ['', false],
  [' with --force', true],
])('what a broken-off run left under the temporary name does not stand in the way%s', async (_, replace) => {
  await writeFile(folder.path(`.a.xlsx.${process.pid}.tmp`), 'half');
  await write(folder.path('a.xlsx'), replace);
  expect(await bytesOf('a.xlsx')).toEqual(BYTES);
});
