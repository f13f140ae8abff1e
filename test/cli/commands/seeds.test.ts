import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from '../../../src/cli/exit-codes';
import type { SeedReport } from '../../../src/model/seeds/report';
import { documentsFolder, testWithReference } from '../../reference';
import { run } from '../run';

test('the plain report shows counts, totals, relations and anomalies, and passes', async () => {
  const { code, out, err } = await run(['seeds']);
  expect({ code, err }).toEqual({ code: EXIT.ok, err: '' });
  for (const words of ['5709851', '附件四 产业共建重点项目', '复算一致', '戴卡旭', '核对通过。']) expect(out).toContain(words);
  expect(out).not.toMatch(/ 不符$/m);
});

test('with --detail each anomaly shows what both places say and what we do', async () => {
  const { out } = await run(['seeds', '--detail']);
  expect(out).toContain('《对口帮扶协作规划》专栏4-2');
  expect(out).toContain('《对口帮扶协作规划》附件四，第11行');
  expect(out).toContain('处理办法');
});

test('English labels, the documents’ own words', async () => {
  const { out } = await run(['seeds', '--lang', 'en-US']);
  expect(out).toContain('rows of table 2-1');
  expect(out).toContain('All checks passed.');
});

test('--json gives the whole report to machines', async () => {
  const { code, out } = await run(['seeds', '--json']);
  const report = JSON.parse(out) as SeedReport;
  expect(code).toBe(EXIT.ok);
  expect(report.passed).toBe(true);
  expect(report.counts).toContainEqual({ what: 'projects', found: 84, expected: 84 });
  expect(report.anomalies.length).toBeGreaterThan(50);
});

test('--quiet prints nothing when all passes', async () => {
  expect(await run(['seeds', '--quiet'])).toEqual({ code: EXIT.ok, out: '', err: '' });
});

describe('--sources', () => {
  testWithReference('looks every figure up', async () => {
    const { code, out } = await run(['seeds', '--sources', documentsFolder]);
    expect(code).toBe(EXIT.ok);
    expect(out).toMatch(/核对出处 \d{4} 处、数字 \d{4} 个、照录文字 \d+ 处，不符 0 处/);
  });

  test('says which folder cannot be read', async () => {
    const { code, err } = await run(['seeds', '--sources', join(tmpdir(), 'gqbook-no-such-folder')]);
    expect(code).toBe(EXIT.input);
    expect(err).toContain('gqbook-no-such-folder');
  });

  test('says which texts a folder lacks', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gqbook-'));
    await writeFile(join(folder, '001_plan.txt'), '规划');
    const { code, err } = await run(['seeds', '--sources', folder]);
    await rm(folder, { recursive: true });
    expect(code).toBe(EXIT.input);
    expect(err).toContain('000_*.txt、002_*.txt、003_*.txt、004_*.txt');
  });

  test('refuses a text that is not UTF-8, a folder in place of a text, and two texts of one document', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gqbook-'));
    await Promise.all(
      ['000', '001', '002', '003', '004'].map((id) => writeFile(join(folder, `${id}_text.txt`), Buffer.from([0xb9, 0xe3, 0xc7, 0xe5]))),
    );
    const encoded = await run(['seeds', '--sources', folder]);
    await writeFile(join(folder, '000_again.txt'), '文');
    const doubled = await run(['seeds', '--sources', folder]);
    await rm(join(folder, '000_again.txt'));
    await rm(join(folder, '000_text.txt'));
    await mkdir(join(folder, '000_text.txt'));
    const nested = await run(['seeds', '--sources', folder]);
    await rm(folder, { recursive: true });
    expect([encoded.code, doubled.code, nested.code]).toEqual([EXIT.input, EXIT.input, EXIT.input]);
    expect(encoded.err).toContain('不是UTF-8编码');
    expect(doubled.err).toContain('000_again.txt、000_text.txt');
    expect(nested.err).toContain('是文件夹，不是文件');
  });

  test('fails when the texts do not hold the figures', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gqbook-'));
    await Promise.all(['000', '001', '002', '003', '004'].map((id) => writeFile(join(folder, `${id}_text.txt`), '空')));
    const { code, out } = await run(['seeds', '--sources', folder]);
    await rm(folder, { recursive: true });
    expect(code).toBe(EXIT.findings);
    expect(out).toContain('核对未通过');
    expect(out).toMatch(/seeds\/documents\.json，记录 000，字段 source：/);
    expect(out).toContain('……另有');
  });
});
