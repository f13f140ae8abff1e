import { unzipSync } from 'fflate';
import { copyFile, readFile, symlink } from 'node:fs/promises';
import { EXIT } from '../../../../src/cli/exit-codes';
import { run } from '../../run';
import { freshBook, worth } from './fresh-book';

const { folder, book, take, names } = freshBook();

describe('a report of a book', () => {
  const report = (path: string, ...more: readonly string[]) =>
    run(['report', '--period', '2024-02', '--book', book(), '--out', path, ...more]);

  test('counts its current figures in, as one of the same figures in a file does', async () => {
    await take([worth(7)]);
    expect((await report(folder.path('a.xlsx'))).out).toContain('台账 1）');
    await run(['report', '--period', '2024-02', '--ledger', folder.path('a.ndjson'), '--out', folder.path('b.xlsx')]);
    expect(Buffer.compare(await readFile(folder.path('a.xlsx')), await readFile(folder.path('b.xlsx')))).toBe(0);
  });

  test('shows a value that was replaced on 修订记录', async () => {
    await take([worth(1)]);
    const before = await report(folder.path('a.xlsx'));
    await take([worth(7)]);
    await report(folder.path('b.xlsx'));
    const texts = async (name: string) =>
      Object.values(unzipSync(await readFile(folder.path(name))))
        .map((part) => Buffer.from(part).toString())
        .join('');
    expect(before.code).toBe(EXIT.ok);
    expect(await texts('a.xlsx')).not.toContain('a.ndjson');
    expect(await texts('b.xlsx')).toContain('a.ndjson');
  });

  test('never takes its place, and excludes the other origins', async () => {
    await take([worth(1)]);
    await copyFile(book(), folder.path('copy'));
    await symlink(book(), folder.path('link.xlsx'));
    expect((await report(folder.path('link.xlsx'), '--force')).code).toBe(EXIT.output);
    expect(await readFile(book())).toEqual(await readFile(folder.path('copy')));
    expect((await report(folder.path('a.xlsx'), '--sample')).code).toBe(EXIT.usage);
    expect((await report(folder.path('a.xlsx'), '--ledger', 'x')).code).toBe(EXIT.usage);
  });

  test('that is missing ends with 3', async () => {
    expect((await report(folder.path('a.xlsx'))).code).toBe(EXIT.input);
    expect(await names()).toEqual([]);
  });
});
