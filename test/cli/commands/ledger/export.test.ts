import { readFile, symlink, writeFile } from 'node:fs/promises';
import { EXIT } from '../../../../src/cli/exit-codes';
import { run } from '../../run';
import { freshBook, worth } from './fresh-book';

const { folder, book, ledger, take } = freshBook();

describe('export', () => {
  test('writes the sample book too, which imports as it is', async () => {
    const out = folder.path('示例.ndjson');
    expect(await run(['ledger', 'export', '--sample', '--out', out])).toMatchObject({ code: EXIT.ok, err: '' });
    const lines = (await readFile(out, 'utf8')).trim().split('\n');
    expect(lines.length).toBeGreaterThan(5_000);
    expect(lines.every((written) => written.includes('"status":"sample"'))).toBe(true);
    expect((await run(['ledger', 'import', out, '--book', folder.path('示例.gqdb')])).out).toContain(`新增 ${lines.length} 条`);
  });

  test('wants a book or the sample, not both and not neither', async () => {
    for (const origin of [[], ['--sample', '--book', book()]])
      expect(await run(['ledger', 'export', ...origin, '--out', folder.path('x.csv')])).toMatchObject({
        code: EXIT.usage,
        err: expect.stringContaining('请在 --book FILE.gqdb（台账）和 --sample（示例台账）中选一个') as string,
      });
  });

  const out = (name: string) => ['--out', folder.path(name)];
  beforeEach(async () => {
    await take([worth(1), worth(2, { period: 202403 })]);
  });

  test.each(['x.ndjson', 'x.csv'])('to %s can be imported again with nothing changed', async (name) => {
    expect((await ledger('export', ...out(name))).out).toBe(`已导出 ${folder.path(name)}：2 条。`);
    expect((await ledger('import', folder.path(name))).out).toContain('2 条全部与台账相同');
  });

  test('of one period holds that period', async () => {
    await ledger('export', '--period', '2024-03', ...out('x.ndjson'));
    expect(await readFile(folder.path('x.ndjson'), 'utf8')).toBe(`${worth(2, { period: 202403 })}\n`);
  });

  test('does not replace a file, unless forced; other endings are wrong use', async () => {
    await writeFile(folder.path('x.csv'), 'theirs');
    expect((await ledger('export', ...out('x.csv'))).code).toBe(EXIT.output);
    expect(await readFile(folder.path('x.csv'), 'utf8')).toBe('theirs');
    expect((await ledger('export', ...out('x.csv'), '--force')).code).toBe(EXIT.ok);
    expect((await ledger('export', ...out('x.txt'))).code).toBe(EXIT.usage);
  });

  test('never takes the place of the book', async () => {
    await symlink(book(), folder.path('x.csv'));
    const before = await readFile(book());
    expect(await ledger('export', ...out('x.csv'), '--force')).toMatchObject({
      code: EXIT.output,
      err: expect.stringContaining('就是所读的台账文件') as string,
    });
    expect(await readFile(book())).toEqual(before);
  });
});
