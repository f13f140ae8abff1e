import { copyFile, writeFile } from 'node:fs/promises';
import { EXIT } from '../../src/cli/exit-codes';
import { line } from '../model/figures/ledger-line';
import { freshFolder } from './folder';
import { run } from './run';

const folder = freshFolder();
const HEAD = 'period,unit,subject,measure,valueKind,value.type,value,unitOfMeasure,status';
const ROW = '202402,PK1,PK1,P01,ytd,number,12.5,万元,reported';

/** Imports a file of that name and text. */
async function take(name: string, text: string) {
  // Signatures are bytes; words are words.
  await writeFile(folder.path(name), text, text.startsWith('\xD0') ? 'latin1' : 'utf8');
  return run(['ledger', 'import', folder.path(name), '--book', folder.path('台账.gqdb')]);
}

test.each([
  ['月报.xlsx', 'PK\x03\x04', '另存为“CSV UTF-8'],
  ['月报.xls', '\xD0\xCF\x11\xE0', '旧版Excel工作簿'],
  ['a.csv', HEAD.replaceAll(',', ';'), '各栏用分号隔开，分隔符应为逗号'],
  ['a.csv', HEAD.replaceAll(',', '\t'), '各栏用制表符隔开，分隔符应为逗号'],
  ['a.txt', HEAD, '文件名改为以 .csv 结尾'],
  ['a.ndjson', HEAD, '文件名改为以 .csv 结尾'],
  ['a.csv', line(), '文件名改为以 .ndjson 结尾'],
])('%s that holds %j ends with 3 and the right advice', async (name, text, advice) => {
  const { code, err } = await take(name, text);
  expect(code).toBe(EXIT.input);
  expect(err).toContain(advice);
  expect(err).toContain(name);
});

test('a book given for a file of figures, to import or to report on, is told apart: --book names it', async () => {
  await writeFile(folder.path('a.ndjson'), line());
  const book = folder.path('台账.gqdb');
  await run(['ledger', 'import', folder.path('a.ndjson'), '--book', book]);
  await copyFile(book, folder.path('b.gqdb'));
  for (const args of [
    ['ledger', 'import', folder.path('b.gqdb'), '--book', book],
    ['report', '--period', '2024-02', '--ledger', book, '--out', folder.path('x.xlsx')],
  ])
    expect(await run(args)).toMatchObject({ code: EXIT.input, err: expect.stringContaining('是台账。请用 --book 指明') as string });
});

test('a report takes its ledger from a table too', async () => {
  await writeFile(folder.path('a.csv'), `${HEAD}\n${ROW}\n`);
  const args = ['report', '--period', '2024-02', '--ledger', folder.path('a.csv'), '--out', folder.path('x.xlsx')];
  expect(await run(args)).toMatchObject({ code: EXIT.ok, out: expect.stringContaining('台账 1）') as string });
});

test.each([
  ['a.csv', `${HEAD}\n202402,PK1,PK1,P01,ytd,number,"5,963",x,reported`, '第2行，字段 value：数字“5,963”带有千位分隔，请去掉，写成 5963'],
  ['a.ndjson', line({ value: 12848 }), '字段 value：值“12848”应连同类型写成 {"type":"number","number":12848}'],
])('in %s a number written for people is answered with how it should be written', async (name, text, advice) => {
  expect((await take(name, text)).err).toContain(advice);
});
