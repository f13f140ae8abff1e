import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { EXIT } from '../../../src/cli/exit-codes';
import { READ } from '../../../src/xlsx/read/limits';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { column, plan, sheet } from '../../xlsx/write/plans';
import { freshFolder } from '../folder';
import { returnedTo } from '../returned-books';
import { run } from '../run';

const folder = freshFolder();
const read = (...args: readonly string[]) => run(['read', ...args]);
const sent = (name = 'PK1.xlsx', filling = {}) => returnedTo(folder.path(name), filling);
const wrong = (name = '错.xlsx') => sent(name, { typed: { 'park-monthly': { P08: { month: 12, ytd: '2000万' } } } });

describe('a return', () => {
  test('as it was sent has nothing to notice', async () => {
    const path = await sent();
    const { code, out, err } = await read(path);
    expect({ code, err }).toEqual({ code: EXIT.ok, err: '' });
    expect(out).toMatch(/^.*PK1\.xlsx：\n {2}广清园（PK1）2024年3月：工作表 6 张，有数 0 项（含带出的），空白 \d+ 项。/);
    expect(out).toContain('没有需要注意之处，全部可读。');
  });

  test('that was filled in says how much, and does not change', async () => {
    const path = await sent('PK1.xlsx', { typed: { 'park-monthly': { P08: { month: 12, ytd: '—' }, P10: { ytd: 0 } } } });
    const before = await readFile(path);
    const { code, out } = await read(path);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('有数 3 项');
    expect(await readFile(path)).toEqual(before);
  });

  test('with a number in words ends with 1, names the cell and what to enter', async () => {
    const { code, out } = await read(await wrong());
    expect(code).toBe(EXIT.findings);
    expect(out).toContain('需要注意 1 处：');
    expect(out).toMatch(/ {4}· 园区月报!F\d+ 全口径税收收入.* 填的是文字“2000万”，未取数；如为2000万元，请填 2000。/);
  });

  test('is spoken of in English when asked', async () => {
    const { out } = await read(await wrong(), '--lang', 'en-US');
    expect(out).toContain('2000万');
    expect(out).not.toContain('需要注意');
  });

  test('that says nothing of whose it is ends with 1', async () => {
    await writeFile(folder.path('别的.xlsx'), await writeWorkbook(plan([sheet('表', { cells: column('产值', '5') })])));
    const { code, out } = await read(folder.path('别的.xlsx'));
    expect(code).toBe(EXIT.findings);
    expect(out).toContain('看不出是哪个单位、哪一期的表，没有读取');
  });
});

describe('a file that cannot be read ends with 3:', () => {
  test('one that is not there', async () => {
    const { code, out } = await read(folder.path('无.xlsx'));
    expect(code).toBe(EXIT.input);
    expect(out).toContain(`无法读取文件“${folder.path('无.xlsx')}”（不存在）`);
  });

  test('a folder', async () => {
    await mkdir(folder.path('夹.xlsx'));
    const { code, out } = await read(folder.path('夹.xlsx'));
    expect(code).toBe(EXIT.input);
    expect(out).toContain('是文件夹，不是文件');
  });

  test.each([
    ['an empty file', '', '是空的（0字节）'],
    ['a text under another name', '代码,数\nP08,1\n', '的内容是文本（如CSV），不是工作簿'],
    ['a web page', '<html><table></table></html>', '的内容是网页'],
  ])('%s', async (_, content, said) => {
    await writeFile(folder.path('a.xlsx'), content);
    const { code, out } = await read(folder.path('a.xlsx'));
    expect(code).toBe(EXIT.input);
    expect(out).toContain(said);
  });

  test('a workbook cut short', async () => {
    const bytes = await readFile(await sent());
    await writeFile(folder.path('短.xlsx'), bytes.subarray(0, bytes.length / 2));
    const { code, out } = await read(folder.path('短.xlsx'));
    expect(code).toBe(EXIT.input);
    expect(out).toContain('不完整，后面的部分缺失');
  });

  test('a huge file, which is told by its size', async () => {
    const file = await open(folder.path('大.xlsx'), 'w');
    await file.truncate(READ.fileBytes + 1);
    await file.close();
    const { code, out } = await read(folder.path('大.xlsx'));
    expect(code).toBe(EXIT.input);
    expect(out).toContain('过大，已停止读取（文件超过64MB）');
  });
});

describe('several files', () => {
  test('go on after one that cannot be read, and the worst decides how it ends', async () => {
    const [good, bad] = [await sent('好.xlsx'), await wrong()];
    await writeFile(folder.path('坏.xlsx'), 'theirs');
    const { code, out } = await read(bad, folder.path('坏.xlsx'), good);
    expect(code).toBe(EXIT.input);
    const places = [`${bad}：`, '“2000万”', '坏.xlsx”', `${good}：`, '没有需要注意之处'].map((text) => out.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('end with 1 when all can be read and one has something to notice', async () => {
    expect((await read(await sent('好.xlsx'), await wrong(), await sent('又.xlsx'))).code).toBe(EXIT.findings);
  });

  test('none is wrong use', async () => {
    expect(await read()).toMatchObject({ code: EXIT.usage, err: expect.stringContaining('缺少参数“FILE”') as string });
  });
});

describe('for programs', () => {
  /** What is read of JSON here. */
  interface Told {
    file: string;
    returns?: {
      unit: string;
      period: number;
      figures: { figure: { measure: string; valueKind: string }; place: { sheet: string; cell: string } }[];
      taken: { measure: string; valueKind: string; value: { number?: number } }[];
      remarks: { kind: string; suggestions?: number[] }[];
    }[];
    error?: { code: string };
  }
  const json = async (...files: readonly string[]) => {
    const { code, out, err } = await read(...files, '--json');
    return { code, err, told: JSON.parse(out) as Told[] };
  };

  test('every figure is told with its place, and the calculated ones among those taken', async () => {
    const path = await sent('PK1.xlsx', { typed: { 'park-monthly': { P08: { ytd: 110, before: 100 } } } });
    const { code, told } = await json(path);
    expect(code).toBe(EXIT.ok);
    expect(told).toMatchObject([{ file: path, returns: [{ unit: 'PK1', period: 202403, remarks: [] }] }]);
    const [one] = told[0]?.returns ?? [];
    expect(one?.figures.find(({ figure }) => figure.measure === 'P08' && figure.valueKind === 'ytd')?.place.sheet).toBe('园区月报');
    expect(one?.figures.some(({ figure }) => figure.measure === 'P08' && figure.valueKind === 'growth')).toBe(false);
    expect(one?.taken.find(({ measure, valueKind }) => measure === 'P08' && valueKind === 'growth')?.value.number).toBe(10);
  });

  test('a remark is told with what was probably meant', async () => {
    const { code, told } = await json(await wrong());
    expect(code).toBe(EXIT.findings);
    expect(told[0]?.returns?.[0]?.remarks).toMatchObject([{ kind: 'otherUnit', received: '2000万', suggestions: [2000] }]);
  });

  test('a file that cannot be read is told with the code of the error, in its place among the others', async () => {
    await writeFile(folder.path('坏.xlsx'), 'theirs');
    const good = await sent();
    const { code, err, told } = await json(folder.path('坏.xlsx'), good, folder.path('无.xlsx'));
    expect({ code, err }).toEqual({ code: EXIT.input, err: '' });
    expect(told.map(({ file, error }) => [file, error?.code])).toEqual([
      [folder.path('坏.xlsx'), 'workbookUnreadable'],
      [good, undefined],
      [folder.path('无.xlsx'), 'fileUnreadable'],
    ]);
  });
});
