import { lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { EXIT } from '../../../src/cli/exit-codes';
import { REPORT_SHEETS } from '../../../src/layout/workbook';
import { projection } from '../../../src/model/figures/projection';
import { publishedFigures } from '../../../src/model/figures/published';
import { sampleBook, SAMPLE_BOOK } from '../../../src/model/sample/book';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { template } from '../../../src/model/templates/files';
import { freshFolder } from '../folder';
import { run, type Run } from '../run';

const folder = freshFolder();
const seeds = loadSeeds();
/** What the documents published up to the period, and of the plans of its year. */
const published = projection(publishedFigures([...seeds.bulletin, ...seeds.district], seeds.measures).figures, 202402);
const PUBLISHED = published.figures.length;
const LATER = published.left.later;
const sample = projection(sampleBook({ seeds, ...SAMPLE_BOOK }), 202402);
const SAMPLE = sample.figures.length;

const report = (...more: readonly string[]): Promise<Run> =>
  run(['report', '--period', '2024-02', '--out', folder.path('out.xlsx'), ...more]);

/** A report from a ledger file of these lines. */
async function fromLedger(lines: readonly string[], ...more: readonly string[]): Promise<Run> {
  await writeFile(folder.path('台账.ndjson'), `${lines.join('\n')}\n`);
  return report('--ledger', folder.path('台账.ndjson'), ...more);
}

const line = (fields: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    period: 202402,
    unit: 'PK1',
    subject: 'PK1',
    measure: 'P01',
    valueKind: 'ytd',
    value: { type: 'number', number: 32100.5 },
    unitOfMeasure: '万元',
    status: 'reported',
    ...fields,
  });

/** Parts of a written workbook by name, as text. */
const parts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]));

const namesLike = (bytes: Uint8Array, pattern: RegExp) => [...parts(bytes).keys()].filter((name) => pattern.test(name));
const written = () => readFile(folder.path('out.xlsx'));
const left = async () => (await readdir(folder.path())).sort();

describe('wrong use', () => {
  test.each([
    [['--out', 'x.xlsx', '--sample'], '缺少选项“--period”'],
    [['--period', '2024-02', '--sample'], '缺少选项“--out”'],
    [['--period', '2024-13', '--out', 'x.xlsx', '--sample'], '期别“2024-13”无效'],
    [['--period', '2024-2', '--out', 'x.xlsx', '--sample'], '期别“2024-2”无效'],
    [['--period', '202402', '--out', 'x.xlsx', '--sample'], '期别“202402”无效'],
    [['--period', '1999-12', '--out', 'x.xlsx', '--sample'], '期别“1999-12”无效'],
    [['--period', '2024-02', '--out', 'x.xlsx'], '请在 --sample'],
    [['--period', '2024-02', '--out', 'x.xlsx', '--sample', '--ledger', 'x.ndjson'], '请在 --sample'],
    [['--period', '2024-02', '--out', 'x.xlsx', '--ledger'], '选项“--ledger”后面缺少取值'],
    [['--period', '2024-02', '--out=', '--sample'], '选项“--out”后面缺少取值'],
    [['--period', '2024-02', '--out', 'x.xlsx', '--sample=yes'], '选项“--sample”不带取值'],
  ])('%j', async (args, problem) => {
    const { code, out, err } = await run(['report', ...args]);
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' });
    expect(err).toContain(problem);
  });

  test('is said in English too, with where help is', async () => {
    const { err } = await run(['report', '--period', '2024-02', '--out', 'x.xlsx', '--lang', 'en-US']);
    expect(err).toContain('Choose one of --sample');
    expect(err).toContain('gqbook report --help');
    expect((await run(['report', '--period', '2024-13', '--lang', 'en-US'])).err).toContain('Period "2024-13" is not valid');
  });
});

describe('a ledger that cannot be used ends with 3, and nothing is written', () => {
  async function refused({ code, out, err }: Run): Promise<string> {
    expect({ code, out }).toEqual({ code: EXIT.input, out: '' });
    expect(await left()).not.toContain('out.xlsx');
    return err;
  }

  test('an unknown code is named with its line', async () => {
    const err = await refused(await fromLedger([line(), '', line({ measure: 'P02', unit: 'PK9' })]));
    expect(err).toContain(folder.path('台账.ndjson'));
    expect(err).toContain('第3行，字段 unit：没有填报单位“PK9”');
  });

  test('in English too', async () => {
    const err = await refused(await fromLedger([line({ measure: 'P99' })], '--lang', 'en-US'));
    expect(err).toMatch(/line 1, field measure: .*"P99"/);
  });

  test('a file that is not there, or is a folder', async () => {
    expect(await refused(await report('--ledger', folder.path('none.ndjson')))).toContain('none.ndjson”（不存在）');
    expect(await refused(await report('--ledger', folder.path()))).toContain('是文件夹，不是文件');
  });

  test('a text in another encoding', async () => {
    await writeFile(folder.path('gbk.ndjson'), Buffer.from([0xb9, 0xe3, 0xc7, 0xe5]));
    expect(await refused(await report('--ledger', folder.path('gbk.ndjson')))).toContain('不是UTF-8编码');
  });

  test('even with --force the file that stands there stays', async () => {
    await writeFile(folder.path('out.xlsx'), 'theirs');
    const { code } = await fromLedger(['broken'], '--force');
    expect(code).toBe(EXIT.input);
    expect(await readFile(folder.path('out.xlsx'), 'utf8')).toBe('theirs');
  });
});

test('a file that exists ends with 4 and stays as it is, whatever else is wrong with the ledger', async () => {
  await writeFile(folder.path('out.xlsx'), 'theirs');
  for (const { code, err } of [await report('--sample'), await fromLedger(['broken'])]) {
    expect(code).toBe(EXIT.output);
    expect(err).toContain('已存在，未作改动');
  }
  expect(await readFile(folder.path('out.xlsx'), 'utf8')).toBe('theirs');
  expect(await left()).toEqual(['out.xlsx', '台账.ndjson']);
});

describe('a report', () => {
  test('of the sample book is a workbook whose counts are told, the same bytes each time', async () => {
    const { code, out, err } = await report('--sample');
    expect({ code, err }).toEqual({ code: EXIT.ok, err: '' });
    const bytes = await written();
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(namesLike(bytes, /^xl\/worksheets\/sheet\d+\.xml$/).length).toBeGreaterThanOrEqual(REPORT_SHEETS.length);
    const charts = namesLike(bytes, /^xl\/charts\/chart\d+\.xml$/).length;
    expect(charts).toBeGreaterThan(0);
    expect(out).toBe(
      `已生成 ${folder.path('out.xlsx')}：工作表 ${REPORT_SHEETS.length} 张，图表 ${charts} 个，数据台账 ${PUBLISHED + SAMPLE} 条（公开 ${PUBLISHED}、台账 ${SAMPLE}），${Math.ceil(bytes.length / 1024)} KB。\n留在台账、未列入工作簿：更早月份 0 条、清单文字 ${sample.left.texts} 条、报告期以后 ${LATER} 条。`,
    );
    expect((await report('--sample', '--force')).code).toBe(EXIT.ok);
    expect(Buffer.compare(await written(), bytes)).toBe(0);
    expect(await left()).toEqual(['out.xlsx']);
  });

  test('in English keeps the Chinese names of its sheets', async () => {
    const { code, out } = await fromLedger([line()], '--lang', 'en-US');
    expect(code).toBe(EXIT.ok);
    expect(out).toMatch(
      new RegExp(
        `^Made .*out\\.xlsx: ${REPORT_SHEETS.length} sheets, \\d+ charts, ${PUBLISHED + 1} figures \\(${PUBLISHED} published, 1 of the ledger\\), \\d+ KB\\.`,
      ),
    );
    const texts = parts(await written());
    for (const { sheetName } of REPORT_SHEETS.map(template)) expect(texts.get('xl/workbook.xml')).toContain(`name="${sheetName}"`);
    expect([...texts.values()].join('')).toContain(template('overview').title.en.replace(/\{period\}.*/, ''));
  });

  test('of a ledger counts its figures in, and says how many published ones they stand in for', async () => {
    const restated = {
      period: 202312,
      unit: 'DOC003',
      subject: 'ZH1',
      value: { type: 'number', number: 244.5 },
      unitOfMeasure: '亿元',
      status: 'revised',
      source: { own: '统计部门更正' },
    };
    const { code, out } = await fromLedger([line(), line(restated)]);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain(`数据台账 ${PUBLISHED + 1} 条（公开 ${PUBLISHED - 1}、台账 2）`);
    expect(out).toContain('其中 1 条公开数据与台账数据的键相同，以台账为准。');
    const texts = [...parts(await written()).values()].join('');
    expect(texts).toContain('202402|PK1|PK1|P01|ytd');
    expect(texts.match(/<v>32100\.5<\/v>/g)).not.toBeNull();
    expect(texts).toContain('<v>244.5</v>');
  });

  test('of a period nobody has reported for says so, and which is the latest', async () => {
    expect((await fromLedger([line({ period: 202312 })])).out).toContain('台账中没有2024年1—2月的填报数据，最近一期为2023年1—12月。');
    expect((await fromLedger([], '--force')).out).toContain('台账中没有2024年1—2月及以前的填报数据，工作簿只有公开数。');
    expect((await fromLedger([line()], '--force')).out).not.toContain('台账中没有');
  });

  describe('never takes the place of the ledger it is made from:', () => {
    async function refused(ledger: string, ...more: readonly string[]): Promise<void> {
      const before = await left();
      const { code, out, err } = await report('--ledger', ledger, ...more);
      expect({ code, out }).toEqual({ code: EXIT.output, out: '' });
      expect(err).toContain(`输出文件“${folder.path('out.xlsx')}”就是所读的台账文件，未作改动`);
      expect((await report('--ledger', ledger, '--lang', 'en-US', ...more)).err).toContain('is the ledger file that is read');
      expect(await readFile(ledger, 'utf8')).toBe(line());
      expect(await left()).toEqual(before);
    }

    test.each([[[]], [['--force']]])('under the same name %j', async (more) => {
      await writeFile(folder.path('out.xlsx'), line());
      await refused(folder.path('out.xlsx'), ...more);
    });

    test('under the same name written another way', async () => {
      await writeFile(folder.path('out.xlsx'), line());
      await refused(`${folder.path()}/./out.xlsx`, '--force');
    });

    test('where the ledger is named by a link', async () => {
      await writeFile(folder.path('out.xlsx'), line());
      await symlink(folder.path('out.xlsx'), folder.path('台账.ndjson'));
      await refused(folder.path('台账.ndjson'), '--force');
    });

    test('where the output is a link to it', async () => {
      await writeFile(folder.path('台账.ndjson'), line());
      await symlink(folder.path('台账.ndjson'), folder.path('out.xlsx'));
      await refused(folder.path('台账.ndjson'), '--force');
      expect((await lstat(folder.path('out.xlsx'))).isSymbolicLink()).toBe(true);
    });
  });
});
