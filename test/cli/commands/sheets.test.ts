import { readdir, readFile, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { EXIT } from '../../../src/cli/exit-codes';
import { template, TEMPLATE_IDS } from '../../../src/model/templates/files';
import { freshFolder } from '../folder';
import { run } from '../run';

const folder = freshFolder();

describe('without --make', () => {
  test('every template is listed with its sheet and what it is for', async () => {
    const { code, out, err } = await run(['sheets']);
    expect({ code, err }).toEqual({ code: EXIT.ok, err: '' });
    const lines = out.split('\n').slice(2);
    expect(lines).toHaveLength(TEMPLATE_IDS.length);
    TEMPLATE_IDS.map(template).forEach(({ id, sheetName, description }, i) => {
      expect(lines[i]?.startsWith(`${id} `)).toBe(true);
      expect(lines[i]).toContain(sheetName);
      expect(lines[i]).toContain(description.zh);
    });
  });

  test('in English the sheets keep their Chinese names', async () => {
    const { out } = await run(['sheets', '--lang', 'en-US']);
    for (const { sheetName, description } of TEMPLATE_IDS.map(template)) {
      expect(out).toContain(sheetName);
      expect(out).toContain(description.en);
    }
  });
});

describe('--make', () => {
  const make = (ids: string, ...more: readonly string[]) =>
    run(['sheets', '--make', ids, '--period', '2024-02', '--out', folder.path('out.xlsx'), ...more]);

  test('writes the sheets asked for, in that order, once each', async () => {
    const { code, out } = await make('park-directory, infrastructure-projects,park-directory');
    expect(code).toBe(EXIT.ok);
    const bytes = await readFile(folder.path('out.xlsx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(out).toBe(`已生成 ${folder.path('out.xlsx')}：工作表 2 张，${Math.ceil(bytes.length / 1024)} KB。`);
    const workbook = Buffer.from(unzipSync(bytes)['xl/workbook.xml'] ?? []).toString();
    expect(workbook).toMatch(/name="园区名录"[\s\S]*name="基础设施项目"/);
    expect(await readdir(folder.path())).toEqual(['out.xlsx']);
  });

  test('says in English what it made', async () => {
    expect((await make('infrastructure-projects', '--lang', 'en-US')).out).toMatch(/^Made .*out\.xlsx: 1 sheets, \d+ KB\.$/);
  });

  test.each(['nope', 'park-directory,nope', 'nope,park-directory'])('of %s is wrong use: those there are are named', async (ids) => {
    const { code, out, err } = await make(ids);
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' });
    expect(err).toContain('没有表式“nope”');
    for (const id of TEMPLATE_IDS) expect(err).toContain(id);
    expect(await readdir(folder.path())).toEqual([]);
  });

  test.each([',', 'park-directory,', ' '])('of a list with nothing in a place is wrong use: %j', async (ids) => {
    expect((await make(ids)).code).toBe(EXIT.usage);
    expect(await readdir(folder.path())).toEqual([]);
  });

  test('of a sheet that reads another without that other is refused, the missing one named', async () => {
    const { code, out, err } = await make('overview');
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' });
    expect(err).toContain(`工作表“${template('overview').sheetName}”`);
    expect(err).toContain('data-ledger');
    expect(err).toContain('--make');
    expect((await make('overview', '--lang', 'en-US')).err).toMatch(/data-ledger.*Please add them to --make/);
    expect(await readdir(folder.path())).toEqual([]);
  });

  test('replaces a file only with --force', async () => {
    await writeFile(folder.path('out.xlsx'), 'theirs');
    const { code, err } = await make('infrastructure-projects');
    expect(code).toBe(EXIT.output);
    expect(err).toContain('已存在');
    expect(await readFile(folder.path('out.xlsx'), 'utf8')).toBe('theirs');
    expect((await make('infrastructure-projects', '--force')).code).toBe(EXIT.ok);
    expect((await readFile(folder.path('out.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    ['county-monthly', ['investment-list', 'entry-guide']],
    ['park-monthly', ['investment-list', 'entry-guide']],
    ['fund-ledger', ['entry-guide']],
    ['problem-list', ['project-monthly']],
  ])('of the entry form %s alone is refused: it needs %j', async (id, needed) => {
    const { code, err } = await make(id);
    expect(code).toBe(EXIT.usage);
    expect(TEMPLATE_IDS.filter((other) => other !== id && new RegExp(`[：、]${other}\\b(?!-)`).test(err)).sort()).toEqual(
      [...needed].sort(),
    );
  });

  test('of entry forms for the programme office shows their rows, and drop-downs their words', async () => {
    expect((await make('park-monthly,county-monthly,investment-list,entry-guide')).code).toBe(EXIT.ok);
    const parts = unzipSync(await readFile(folder.path('out.xlsx')));
    const shared = Buffer.from(parts['xl/sharedStrings.xml'] ?? []).toString();
    for (const words of ['规模以上工业总产值（现价）', '转移就业人数', '广州市']) expect(shared).toContain(words);
  });

  test('takes the name under which the list shows a form', async () => {
    expect((await run(['sheets'])).out).toMatch(/^project-monthly +项目进度（表）/m);
    await make('项目进度（表）,entry-guide');
    const workbook = Buffer.from(unzipSync(await readFile(folder.path('out.xlsx')))['xl/workbook.xml'] ?? []).toString();
    // Alone it keeps its own.
    expect(workbook).toContain('name="项目进度"');
  });

  test('what is named as missing is enough once it is added', async () => {
    const { err } = await make('overview');
    const named = TEMPLATE_IDS.filter((id) => err.includes(id) && id !== 'overview');
    expect((await make(['overview', ...named].join(','))).code).toBe(EXIT.ok);
  });

  test('a file in the way of the folder is said to be none, and stays', async () => {
    await writeFile(folder.path('file'), 'theirs');
    const path = folder.path('file', 'out.xlsx');
    const { code, err } = await run(['sheets', '--make', 'park-directory', '--period', '2024-02', '--out', path]);
    expect(code).toBe(EXIT.output);
    expect(err).toContain(`无法写出文件“${path}”（不是文件夹）`);
    expect(await readFile(folder.path('file'), 'utf8')).toBe('theirs');
  });

  test.each([
    [['--period', '2024-02'], '缺少选项“--out”'],
    [['--out', 'out.xlsx'], '缺少选项“--period”'],
    [['--out', 'out.xlsx', '--period', '2024-13'], '期别“2024-13”无效'],
    [['--out', 'out.xlsx', '--period', '202402'], '期别“202402”无效'],
    [['--out', 'out.xlsx', '--period'], '选项“--period”后面缺少取值'],
  ])('with %j is wrong use', async (more, problem) => {
    const { code, out, err } = await run(['sheets', '--make', 'park-directory', ...more]);
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' });
    expect(err).toContain(problem);
  });
});

test.each([
  ['an output', ['--out', 'out.xlsx']],
  ['a period', ['--period', '2024-02']],
  ['both', ['--period', '2024-02', '--out', 'out.xlsx']],
])('%s without sheets to make is wrong use, not a list', async (_, args) => {
  const { code, out, err } = await run(['sheets', ...args]);
  expect({ code, out }).toEqual({ code: EXIT.usage, out: '' });
  expect(err).toContain('缺少选项“--make”');
});
