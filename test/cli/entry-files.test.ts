import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { entryFiles, type EntryFolder, type EntryOrder } from '../../src/cli/entry-files';
import { progressOn } from '../../src/cli/progress';
import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import { workbooksOf } from '../layout/entry';
import { freshFolder } from './folder';

const folder = freshFolder();
const progress = progressOn({ live: false, write: () => undefined, now: () => 0 });
const order = (unit: string, more: Partial<EntryOrder> = {}): EntryOrder => ({
  workbooks: workbooksOf(more.period === undefined ? {} : { period: more.period }),
  unit,
  period: 202403,
  issue: 1,
  ...more,
});
const make = (orders: readonly EntryOrder[], more: Partial<EntryFolder> = {}) =>
  entryFiles(orders, { folder: folder.path(), ascii: false, replace: false, ...more }, { messages: zhCN, progress });
const names = async (orders: readonly EntryOrder[], more: Partial<EntryFolder> = {}) =>
  (await make(orders, more)).map(({ path }) => path.slice(folder.path().length + 1));

describe('a name', () => {
  test.each([
    ['PK1', '2024年3月_广清产业园_园区月报.xlsx', 'PK1_202403.xlsx'],
    ['C441881', '2024年3月_英德市_县区月统计.xlsx', 'C441881_202403.xlsx'],
    ['G440112', '2024年3月_广州市黄埔区_资金台账.xlsx', 'G440112_202403.xlsx'],
  ])('of %s says whose, which month and which form, or codes only', async (unit, chinese, ascii) => {
    expect(await names([order(unit)])).toEqual([chinese]);
    expect(await names([order(unit)], { ascii: true })).toEqual([ascii]);
  });

  test('has a month without a zero before it, the code has it', async () => {
    const december = order('PK1', { period: 202412 });
    expect([...(await names([december])), ...(await names([december], { ascii: true }))]).toEqual([
      '2024年12月_广清产业园_园区月报.xlsx',
      'PK1_202412.xlsx',
    ]);
  });

  test('of a later issue says which', async () => {
    expect(await names([order('PK1', { issue: 2 })])).toEqual(['2024年3月_广清产业园_园区月报_2.xlsx']);
    expect(await names([order('PK1', { issue: 12 })], { ascii: true })).toEqual(['PK1_202403_12.xlsx']);
  });

  test('of codes only is the same in every language', async () => {
    expect(await names([order('PK1', { workbooks: workbooksOf({ messages: enUS }) })], { ascii: true })).toEqual(['PK1_202403.xlsx']);
  });

  test('is one of its own for every unit', async () => {
    const workbooks = workbooksOf();
    const units = workbooks.units.filter(workbooks.hasForms);
    const orders = units.map((unit) => order(unit, { workbooks }));
    for (const ascii of [false, true]) expect(new Set(await names(orders, { ascii })).size).toBe(units.length);
  }, 30_000);
});

test('making writes nothing; each file is written when asked', async () => {
  const [first] = await make([order('PK1'), order('PK2')], { ascii: true });
  expect(await readdir(folder.path())).toEqual([]);
  await first?.output.write(first.bytes);
  expect(await readdir(folder.path())).toEqual(['PK1_202403.xlsx']);
});

test('a name that is taken is refused, unless it may be replaced', async () => {
  await writeFile(folder.path('PK2_202403.xlsx'), 'theirs');
  const orders = [order('PK1'), order('PK2')];
  await expect(make(orders, { ascii: true })).rejects.toMatchObject({
    code: 'outputExists',
    details: { path: folder.path('PK2_202403.xlsx') },
  });
  expect(await make(orders, { ascii: true, replace: true })).toHaveLength(2);
});

test('a folder of that name is not replaced', async () => {
  await mkdir(folder.path('PK1_202403.xlsx'));
  await expect(make([order('PK1')], { ascii: true, replace: true })).rejects.toMatchObject({ code: 'outputUnwritable' });
});

test('the same order makes the same bytes', async () => {
  const [[one], [other]] = [await make([order('PK1')]), await make([order('PK1')])];
  expect(one?.bytes).toEqual(other?.bytes);
});
