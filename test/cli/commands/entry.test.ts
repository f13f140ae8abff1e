import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { EXIT } from '../../../src/cli/exit-codes';
import { workbooksOf } from '../../layout/entry';
import { freshFolder } from '../folder';
import { writtenBook } from '../returned-books';
import { run, type Run } from '../run';
import { line } from '../../model/figures/ledger-line';

const folder = freshFolder();
const OUT = '发表';
const entry = (...more: readonly string[]): Promise<Run> => run(['entry', '--period', '2024-03', '--out', folder.path(OUT), ...more]);
const made = async (): Promise<string[]> => (await readdir(folder.path(OUT)).catch(() => [])).sort();
const book = async (name: string) => writtenBook(await readFile(folder.path(OUT, name)));

describe('wrong use', () => {
  test.each([
    [[], '请用 --unit 写明填报单位，或用 --all 生成全部，二者选一'],
    [['--unit', 'PK1', '--all'], '二者选一'],
    [['--all', 'PK1'], '二者选一'],
    [['--unit', ' , '], '二者选一'],
    [['--unit', 'PK1', '--issue', '0'], '选项“--issue”的取值“0”无效，应为1至99的整数'],
    [['--unit', 'PK1', '--issue', '100'], '“100”无效'],
    [['--unit', 'PK1', '--issue', '1.5'], '“1.5”无效'],
    [['--unit', 'PK1', '--issue', '二'], '“二”无效'],
    [['--unit', 'PK9'], '没有填报单位“PK9”'],
    [['--unit', 'pk1'], '没有填报单位“pk1”'],
    [['--unit', 'D01'], '（D01）没有负责的指标和表，不用填报'],
  ])('%j writes nothing', async (more, problem) => {
    const { code, out, err } = await entry(...more);
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' });
    expect(err).toContain(problem);
    expect(await made()).toEqual([]);
  });

  test.each([
    [['--period', '2024-03', '--all'], '缺少选项“--out”'],
    [['--out', 'x', '--all'], '缺少选项“--period”'],
    [['--period', '2024-13', '--out', 'x', '--all'], '期别“2024-13”无效'],
  ])('%j says what is amiss', async (args, problem) => {
    const { code, err } = await run(['entry', ...args]);
    expect(code).toBe(EXIT.usage);
    expect(err).toContain(problem);
  });

  test('is said in English too', async () => {
    expect((await entry('--lang', 'en-US')).err).toContain('Name the reporting units with --unit, or use --all');
    expect((await entry('--unit', 'PK1', '--issue', '0', '--lang', 'en-US')).err).toContain('a whole number from 1 to 99');
  });
});

describe('all units', () => {
  test('get a workbook each, but for those that have nothing due, who are named', async () => {
    const { code, out, err } = await entry('--all', '--ascii-names');
    const workbooks = workbooksOf();
    const asked = workbooks.units.filter(workbooks.isAsked);
    expect({ code, err }).toEqual({ code: EXIT.ok, err: '' });
    expect(await made()).toEqual(asked.map((unit) => `${unit}_202403.xlsx`).sort());
    expect(out).toContain(`已在“${folder.path(OUT)}”生成填报工作簿 ${asked.length} 个`);
    const silent = workbooks.units.filter((unit) => workbooks.hasForms(unit) && !asked.includes(unit));
    expect(silent.length).toBeGreaterThan(0);
    expect(out).toContain(`本期没有应报数据、未生成的单位：${silent.map(workbooks.fileName).join('、')}。`);
  }, 60_000);
});

describe('units that are named', () => {
  test('get files with names that people read', async () => {
    expect((await entry('--unit', 'PK1', 'C441881', 'ZHB')).code).toBe(EXIT.ok);
    expect(await made()).toEqual(
      [
        '2024年3月_广清产业园_园区月报.xlsx',
        '2024年3月_英德市_县区月统计.xlsx',
        '2024年3月_广州对口帮扶协作清远指挥部_项目进度.xlsx',
      ].sort(),
    );
  });

  test.each([
    ['commas', ['--unit', 'PK1,PK2']],
    ['spaces', ['--unit', 'PK1', 'PK2']],
    ['Chinese commas and blanks', ['--unit', 'PK1， PK2']],
    ['both, one of them twice', ['--unit', 'PK1,PK2', 'PK1']],
  ])('may be separated by %s', async (_, more) => {
    expect((await entry(...more, '--ascii-names')).code).toBe(EXIT.ok);
    expect(await made()).toEqual(['PK1_202403.xlsx', 'PK2_202403.xlsx']);
  });

  test('are made though nothing is due, because somebody asked for it', async () => {
    const args = ['entry', '--period', '2024-02', '--unit', 'D04', '--out', folder.path(OUT), '--ascii-names'];
    const { code, out } = await run(args);
    expect(code).toBe(EXIT.ok);
    expect(out).not.toContain('本期没有应报数据');
    expect(await made()).toEqual(['D04_202402.xlsx']);
  });

  test('are all refused when one of them is unknown', async () => {
    expect((await entry('--unit', 'PK1', 'PK9')).code).toBe(EXIT.usage);
    expect(await made()).toEqual([]);
  });
});

describe('a second issue', () => {
  test('has a name of its own beside the first', async () => {
    await entry('--unit', 'PK1', '--ascii-names');
    expect((await entry('--unit', 'PK1', '--issue', '2', '--ascii-names')).code).toBe(EXIT.ok);
    expect((await entry('--unit', 'PK1', '--issue', '2')).code).toBe(EXIT.ok);
    expect(await made()).toEqual(['2024年3月_广清产业园_园区月报_2.xlsx', 'PK1_202403.xlsx', 'PK1_202403_2.xlsx']);
  });
});

describe('a file that is there already', () => {
  beforeEach(async () => {
    await mkdir(folder.path(OUT));
    await writeFile(folder.path(OUT, 'PK2_202403.xlsx'), 'theirs');
  });
  const theirs = () => readFile(folder.path(OUT, 'PK2_202403.xlsx'), 'utf8');

  test('stays, and no other is written either', async () => {
    const { code, out, err } = await entry('--unit', 'PK1', 'PK2', 'PK3', '--ascii-names');
    expect({ code, out }).toEqual({ code: EXIT.output, out: '' });
    expect(err).toContain(`输出文件“${folder.path(OUT, 'PK2_202403.xlsx')}”已存在，未作改动`);
    expect(await made()).toEqual(['PK2_202403.xlsx']);
    expect(await theirs()).toBe('theirs');
  });

  test('is replaced when forced', async () => {
    expect((await entry('--unit', 'PK1', 'PK2', '--ascii-names', '--force')).code).toBe(EXIT.ok);
    expect(await made()).toEqual(['PK1_202403.xlsx', 'PK2_202403.xlsx']);
    expect((await theirs()).slice(0, 2)).toBe('PK');
  });
});

test('a file where the folder should be ends with 4 and stays', async () => {
  await writeFile(folder.path(OUT), 'theirs');
  expect((await entry('--unit', 'PK1')).code).toBe(EXIT.output);
  expect(await readFile(folder.path(OUT), 'utf8')).toBe('theirs');
});

describe('without a book', () => {
  test('no number stands in the workbook, and the message says so', async () => {
    const { out } = await entry('--unit', 'PK1', '--ascii-names');
    expect(out).toContain('没有用台账（--book）：历史、上年同期、目标为空，新增项目的代码从001起');
    const { value, keys } = await book('PK1_202403.xlsx');
    for (const key of keys('园区月报', 'measures'))
      for (const column of ['month', 'ytd', 'before', 'plan', 'growth'])
        expect({ key, column, value: value('园区月报', 'measures', key, column) }).not.toMatchObject({
          value: expect.any(Number) as number,
        });
    expect(keys('历史', 'history').map((key) => value('历史', 'history', key, 'm1'))).toEqual(keys('历史', 'history').map(() => null));
    expect(keys('招商动态', 'investments')[0]).toBe('PK1-001');
  });
});

describe('with a book', () => {
  const path = () => folder.path('台账.gqdb');
  const told = (period: number, measure: string, number: number) => line({ period, measure, value: { type: 'number', number } });
  beforeEach(async () => {
    const project = line({
      measure: 'Z01',
      valueKind: 'none',
      subject: 'PK1-007',
      value: { type: 'text', text: '某项目' },
      unitOfMeasure: undefined,
    });
    await writeFile(folder.path('a.ndjson'), [told(202303, 'P08', 70_000), told(202402, 'P08', 51_000.5), project].join('\n'));
    expect((await run(['ledger', 'import', folder.path('a.ndjson'), '--book', path()])).code).toBe(EXIT.ok);
  });

  test('history, last year and projects are there, and nothing is said of their lack', async () => {
    const { code, out } = await entry('--unit', 'PK1', '--ascii-names', '--book', path());
    expect({ code, said: out.includes('--book') }).toEqual({ code: EXIT.ok, said: false });
    const { value, keys } = await book('PK1_202403.xlsx');
    expect(value('园区月报', 'measures', 'P08', 'before')).toBe(70_000);
    expect(value('历史', 'history', 'PK1|P08|ytd', 'm1')).toBe(51_000.5);
    expect(value('历史', 'history', 'PK1|P08|ytd', 'm12')).toBe(70_000);
    expect(value('招商动态', 'investments', 'PK1-007', 'name')).toBe('某项目');
    expect(keys('招商动态', 'investments').slice(0, 2)).toEqual(['PK1-007', 'PK1-008']);
  });

  test('of another unit, nothing of it is there', async () => {
    await entry('--unit', 'PK2', '--ascii-names', '--book', path());
    const { value, keys } = await book('PK2_202403.xlsx');
    expect(value('园区月报', 'measures', 'P08', 'before')).toBeNull();
    expect(keys('招商动态', 'investments')[0]).toBe('PK2-001');
  });

  test('that is missing ends with 3, and nothing is written', async () => {
    expect((await entry('--unit', 'PK1', '--book', folder.path('无.gqdb'))).code).toBe(EXIT.input);
    expect(await made()).toEqual([]);
  });
});
