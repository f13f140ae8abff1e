import { EXIT } from '../../../src/cli/exit-codes';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { run } from '../run';

const seeds = loadSeeds();

test('every measure is listed with its unit, type and value kinds', async () => {
  const { code, out } = await run(['codes', '--of', 'measures']);
  expect(code).toBe(EXIT.ok);
  for (const { id } of seeds.measures) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
  expect(out).toMatch(/^P08 .*万元 .*number .*month ytd ytdLastYear plan growth/m);
  expect(out).not.toContain('IND-01');
});

test('an indicator is listed with who answers for it and in which value kind', async () => {
  const { out } = await run(['codes', '--of', 'indicators']);
  expect(out).toMatch(/^IND-02 .*亿元 .*D04 .*ytd$/m);
});

test('all lists together name reporters that are no units, projects and funds too', async () => {
  const { out } = await run(['codes', '--lang', 'en-US']);
  for (const code of ['PK1', 'ZHB', 'DOC003', 'ZH1', 'A3-01', 'K01', 'P01', 'Z01', 'IND-16', 'R99'])
    expect(out).toMatch(new RegExp(`^${code}\\b`, 'm'));
  expect(out).toContain('Reporters');
});

test('a reason is listed with what it explains, in either language', async () => {
  expect((await run(['codes', '--of', 'reasons'])).out).toMatch(/^R01 +同期数修订 +\S/m);
  expect((await run(['codes', '--of', 'reasons', '--lang', 'en-US'])).out).toMatch(/^R03 +Tax refund +tax of the month is negative/m);
});

test('the origins of 招商动态 and the kinds of fund are listed with their words', async () => {
  const { out } = await run(['codes']);
  expect(out).toMatch(/^Z03 .*W01=广州市 W02=深圳市 .*W07=国外$/m);
  expect(out).toMatch(/^K05 +社会资金、股权投资$/m);
});

test('JSON gives the same lists to programs', async () => {
  const { out } = await run(['codes', '--json', '--of', 'reporters']);
  const { reporters } = JSON.parse(out) as { reporters: { code: string }[] };
  expect(reporters.map(({ code }) => code)).toEqual(expect.arrayContaining(['PK1', 'ZHB', 'DOC000']));
  const { indicators } = JSON.parse((await run(['codes', '--json', '--of', 'indicators'])).out) as { indicators: unknown[] };
  expect(indicators).toContainEqual(expect.objectContaining({ code: 'IND-02', unit: '亿元', owner: 'D04', valueKind: 'ytd' }));
});

test('an unknown list is refused with those there are', async () => {
  const { code, err } = await run(['codes', '--of', 'parks']);
  expect(code).toBe(EXIT.usage);
  expect(err).toContain('measures');
});
