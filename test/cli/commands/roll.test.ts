import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { EXIT } from '../../../src/cli/exit-codes';
import { serialDate } from '../../../src/model/serial-date';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import type { Typed } from '../../layout/entry';
import { told } from '../../layout/planned';
import type { Filling } from '../../layout/returned';
import { line } from '../../model/figures/ledger-line';
import { column, plan, sheet } from '../../xlsx/write/plans';
import { freshFolder } from '../folder';
import { returnedTo, writtenBook, type WrittenBook } from '../returned-books';
import { run, type Run } from '../run';
import { typedInWritten } from '../typed-in-written';

const folder = freshFolder();
const OUT = '发表';
const roll = (...args: readonly string[]): Promise<Run> => run(['roll', '--out', folder.path(OUT), '--ascii-names', ...args]);
const made = async (): Promise<string[]> => (await readdir(folder.path(OUT)).catch(() => [])).sort();
const book = async (name: string): Promise<WrittenBook> => writtenBook(await readFile(folder.path(OUT, name)));
const sent = (name: string, filling: Filling): Promise<string> => returnedTo(folder.path(name), filling);

/** Rolls a return on and reads what was made. */
async function rolledOn(filling: Filling, name: string, ...more: readonly string[]): Promise<WrittenBook> {
  const { code, out, err } = await roll(await sent('退回.xlsx', filling), ...more);
  expect({ code, err, left: out.includes('未能读取') }).toEqual({ code: EXIT.ok, err: '', left: false });
  return book(name);
}

const history = (written: WrittenBook, column: string, key = 'PK1|P08|ytd') => written.value('历史', 'history', key, column);
const tax = (ytd: number): Typed => ({ 'park-monthly': { P08: { ytd } } });

describe('history', () => {
  test('moves on a month from workbook to workbook', async () => {
    const ledger = [told('PK1', 'P08', 31, { period: 202401 })];
    const march = await rolledOn({ period: 202402, ledger, typed: tax(62) }, 'PK1_202403.xlsx');
    expect([history(march, 'm1'), history(march, 'm2')]).toEqual([62, 31]);
    const filled = await typedInWritten(folder.path(OUT, 'PK1_202403.xlsx'), ['园区月报', 'measures', 'P08', 'ytd', 93]);
    expect((await roll(filled)).code).toBe(EXIT.ok);
    const april = await book('PK1_202404.xlsx');
    expect(['m1', 'm2', 'm3', 'm4'].map((month) => history(april, month))).toEqual([93, 62, 31, null]);
  });

  test('of the very month is last year’s figure a year later', async () => {
    const ledger = [told('PK1', 'P08', 70, { period: 202305 })];
    const april = await rolledOn({ ledger, typed: tax(93) }, 'PK1_202405.xlsx', '--period', '2024-05');
    expect(april.value('园区月报', 'measures', 'P08', 'before')).toBe(70);
  });

  test('that is older than twelve months falls out', async () => {
    const ledger = [told('PK1', 'P08', 70, { period: 202303 })];
    const april = await rolledOn({ ledger }, 'PK1_202404.xlsx');
    const months = Array.from({ length: 12 }, (_, index) => history(april, `m${index + 1}`));
    expect(months).not.toContain(70);
  });

  test('has growth, and signs', async () => {
    const typed: Typed = { 'park-monthly': { P02: { growth: 6.5 }, P08: { ytd: '…' } } };
    const april = await rolledOn({ typed }, 'PK1_202404.xlsx');
    expect([history(april, 'm1', 'PK1|P02|growth'), history(april, 'm1')]).toEqual([6.5, '…']);
  });
});

test('figures of the month are not proposed as those of the next, the target of the year is', async () => {
  const april = await rolledOn({ typed: { 'park-monthly': { P08: { month: 31, ytd: 93, plan: 400 } } } }, 'PK1_202404.xlsx');
  const row = (column: string) => april.value('园区月报', 'measures', 'P08', column);
  expect([row('month'), row('ytd'), row('plan')]).toEqual([null, null, 400]);
});

describe('rows of 招商动态', () => {
  const typed: Typed = {
    'investment-list': {
      'PK1-001': { name: '甲项目', origin: '广州市', investment: 12_000, signed: serialDate('2024-01-08') },
      'PK1-004': { name: '乙项目' },
    },
  };

  test('go along under their codes, and spare codes continue after the highest', async () => {
    const april = await rolledOn({ typed }, 'PK1_202404.xlsx');
    expect(april.keys('招商动态', 'investments').slice(0, 4)).toEqual(['PK1-001', 'PK1-004', 'PK1-005', 'PK1-006']);
    expect(april.keys('招商动态', 'investments')).toHaveLength(22);
    const cells = ['name', 'origin', 'investment', 'signed'].map((column) => april.value('招商动态', 'investments', 'PK1-001', column));
    expect(cells).toEqual(['甲项目', '广州市', 12_000, serialDate('2024-01-08')]);
  });

  test('are counted in the next workbook: signed this year, no more this month', async () => {
    const march: Typed = { 'investment-list': { 'PK1-001': { name: '甲', signed: serialDate('2024-03-08') } } };
    const april = await rolledOn({ typed: march }, 'PK1_202404.xlsx');
    expect(['month', 'ytd'].map((column) => april.value('园区月报', 'measures', 'P21', column))).toEqual([0, 1]);
  });

  test('go along month after month, with what was added since', async () => {
    await rolledOn({ period: 202402, typed }, 'PK1_202403.xlsx');
    const filled = await typedInWritten(folder.path(OUT, 'PK1_202403.xlsx'), ['招商动态', 'investments', 'PK1-024', 'name', '丙项目']);
    expect((await roll(filled)).out).not.toContain('未能读取');
    const april = await book('PK1_202404.xlsx');
    expect(april.keys('招商动态', 'investments').slice(0, 4)).toEqual(['PK1-001', 'PK1-004', 'PK1-024', 'PK1-025']);
  });
});

describe('projects', () => {
  const typed: Typed = {
    'project-monthly': {
      'A3-02': { stage: '主体', ytd: 500, start: 202402, endPlan: 202512, problem: '用地未批', deadline: serialDate('2024-06-30') },
      'PK1-021': { name: '新项目' },
    },
  };

  test('keep stage, dates and problems, and give up the month’s figures', async () => {
    const april = await rolledOn({ typed }, 'PK1_202404.xlsx');
    expect(april.value('项目进度', 'progress', 'A3-02', 'stage')).toBe('主体');
    expect(april.value('项目进度', 'progress', 'A3-02', 'ytd')).toBeNull();
    const state = ['start', 'endPlan', 'problem', 'deadline'].map((column) => april.value('项目进度', 'state', 'A3-02', column));
    expect(state).toEqual([202402, 202512, '用地未批', serialDate('2024-06-30')]);
    expect(april.value('历史', 'history', 'A3-02|J03|ytd', 'm1')).toBe(500);
  });

  test('that the unit added go along', async () => {
    const april = await rolledOn({ typed }, 'PK1_202404.xlsx');
    expect(april.keys('项目进度', 'progress')).toContain('PK1-021');
    expect(april.value('招商动态', 'investments', 'PK1-022', 'name')).toBeNull();
  });
});

describe('what could not be read', () => {
  test('is named with what to do and left out; the rest goes along', async () => {
    const typed: Typed = { 'park-monthly': { P08: { ytd: '93万' }, P10: { ytd: 12 } } };
    const { code, out } = await roll(await sent('退回.xlsx', { typed }));
    expect(code).toBe(EXIT.findings);
    expect(out).toContain('需要注意 1 处，未取的没有带入：');
    expect(out).toMatch(/ {2}· 园区月报!F\d+ .*“93万”，未取数/);
    const april = await book('PK1_202404.xlsx');
    expect([history(april, 'm1'), history(april, 'm1', 'PK1|P10|periodEnd')]).toEqual([null, 12]);
  });

  test('of a file that is no workbook ends with 3, and nothing is written', async () => {
    await writeFile(folder.path('坏.xlsx'), 'theirs');
    const { code, err } = await roll(await sent('好.xlsx', {}), folder.path('坏.xlsx'));
    expect(code).toBe(EXIT.input);
    expect(err).toContain('坏.xlsx');
    expect(await made()).toEqual([]);
  });
});

describe('wrong use writes nothing:', () => {
  async function refused({ code, out, err }: Run): Promise<string> {
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' });
    expect(await made()).toEqual([]);
    return err;
  }

  test('two files of one unit', async () => {
    const [one, other] = [await sent('甲.xlsx', {}), await sent('乙.xlsx', { period: 202402 })];
    expect(await refused(await roll(one, other))).toContain(`“${one}”和“${other}”是同一单位的工作簿，不能一起结转`);
  });

  test.each(['2024-03', '2024-02', '2023-04'])('a period that is not later: %s', async (period) => {
    expect(await refused(await roll(await sent('甲.xlsx', {}), '--period', period))).toMatch(/结转的期别 .* 应晚于工作簿的期别 2024年3月/);
  });

  test('a workbook that is nobody’s', async () => {
    await writeFile(folder.path('别的.xlsx'), await writeWorkbook(plan([sheet('表', { cells: column('产值', '5') })])));
    expect(await refused(await roll(folder.path('别的.xlsx')))).toContain('看不出是哪个单位、哪一期的表');
  });

  test('a workbook of ours without a form to fill in', async () => {
    const path = folder.path('园区名录.xlsx');
    expect((await run(['sheets', '--make', '园区名录', '--period', '2024-03', '--out', path])).code).toBe(EXIT.ok);
    expect(await refused(await roll(path))).toContain('没有读到要填的表');
  });

  test('no file, no folder, a period that is none', async () => {
    expect(await refused(await roll())).toContain('缺少参数“FILE”');
    expect(await refused(await run(['roll', 'a.xlsx']))).toContain('缺少选项“--out”');
    expect(await refused(await roll('a.xlsx', '--period', '2024-13'))).toContain('期别“2024-13”无效');
  });
});

describe('several files', () => {
  test('of several units are rolled on at once, each told with how much it takes along', async () => {
    const { code, out } = await roll(await sent('一.xlsx', { typed: tax(93) }), await sent('二.xlsx', { unit: 'C441881' }));
    expect(code).toBe(EXIT.ok);
    expect(await made()).toEqual(['C441881_202404.xlsx', 'PK1_202404.xlsx']);
    expect(out).toBe(
      [
        `“${folder.path('一.xlsx')}”已结转为“${folder.path(OUT, 'PK1_202404.xlsx')}”，带入 1 项。`,
        `“${folder.path('二.xlsx')}”已结转为“${folder.path(OUT, 'C441881_202404.xlsx')}”，带入 0 项。`,
      ].join('\n'),
    );
  });

  test('of December are followed by January', async () => {
    await roll(await sent('甲.xlsx', { period: 202312 }));
    expect(await made()).toEqual(['PK1_202401.xlsx']);
  });

  test('leave what is there already, and write nothing then, unless forced', async () => {
    const [one, other] = [await sent('一.xlsx', {}), await sent('二.xlsx', { unit: 'PK2' })];
    await roll(other);
    const before = await readFile(folder.path(OUT, 'PK2_202404.xlsx'));
    expect((await roll(one, other)).code).toBe(EXIT.output);
    expect(await made()).toEqual(['PK2_202404.xlsx']);
    expect(await readFile(folder.path(OUT, 'PK2_202404.xlsx'))).toEqual(before);
    expect((await roll(one, other, '--force')).code).toBe(EXIT.ok);
    expect(await made()).toEqual(['PK1_202404.xlsx', 'PK2_202404.xlsx']);
  });

  test('are not changed themselves', async () => {
    const path = await sent('一.xlsx', { typed: tax(93) });
    await copyFile(path, folder.path('副本.xlsx'));
    await roll(path);
    expect(await readFile(path)).toEqual(await readFile(folder.path('副本.xlsx')));
  });
});

describe('with a book', () => {
  const path = () => folder.path('台账.gqdb');
  const known = (period: number, number: number) => line({ period, measure: 'P08', value: { type: 'number', number } });
  beforeEach(async () => {
    await writeFile(folder.path('a.ndjson'), [known(202403, 1), known(202402, 60), known(202304, 55)].join('\n'));
    expect((await run(['ledger', 'import', folder.path('a.ndjson'), '--book', path()])).code).toBe(EXIT.ok);
  });

  test('the workbook’s figure wins, and the book gives what the workbook lacks', async () => {
    const april = await rolledOn({ typed: tax(93) }, 'PK1_202404.xlsx', '--book', path());
    expect([history(april, 'm1'), history(april, 'm2'), history(april, 'm12')]).toEqual([93, 60, 55]);
    expect(april.value('园区月报', 'measures', 'P08', 'before')).toBe(55);
  });

  test('the book’s figure stands where the workbook reports none', async () => {
    const april = await rolledOn({}, 'PK1_202404.xlsx', '--book', path());
    expect(history(april, 'm1')).toBe(1);
  });
});
