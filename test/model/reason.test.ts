import { readFileSync } from 'node:fs';
import { isCode } from '../../src/model/code';
import { REASONS, type Reason } from '../../src/model/reason';
import { REASONS as OF_THE_SAMPLE } from '../../src/model/sample/reasons';

const reasons: readonly Reason[] = Object.values(REASONS);

test('the catalogue stands in the order of its codes, each given once', () => {
  const codes = reasons.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes.filter((code) => !isCode(code) || !/^R\d\d$/.test(code))).toEqual([]);
  expect(codes.at(-1)).toBe('R99');
});

test.each(['zh', 'en'] as const)('words tell reasons apart in %s, because a drop-down shows nothing else', (language) => {
  const words = reasons.map((reason) => reason.words[language]);
  expect(new Set(words).size).toBe(reasons.length);
  for (const { words: own, explains } of reasons) expect([own[language], explains[language]]).not.toContain('');
});

test('no reason holds a comma, which would end an entry of a drop-down in Excel', () => {
  expect(reasons.filter(({ words }) => /,/.test(words.zh + words.en))).toEqual([]);
});

test('the sample book gives reasons of the catalogue under the codes it always gave', () => {
  expect(OF_THE_SAMPLE).toEqual({
    baseRevised: 'R01',
    taxRefund: 'R03',
    completed: 'R11',
    extended: 'R12',
    ended: 'R13',
    suspended: 'R14',
  });
});

test('docs/ledger.md lists the catalogue as it stands', () => {
  const page = readFileSync('docs/ledger.md', 'utf8');
  for (const { code, words, explains } of reasons)
    expect(page).toContain(`| \`${code}\` | ${words.zh} · ${words.en} | ${explains.zh} · ${explains.en} |`);
});
