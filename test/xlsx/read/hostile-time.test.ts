import { EXCEL } from '../../../src/model/limits';
import { oneSheet, readRow, readSheet, refusal, rows, sharedStrings, worksheet, zipped } from './small-workbook';

/** Seconds that a small hostile file may take, on a machine that does other things too. A quadratic reader needs minutes. */
const SECONDS = 12;

function timed<T>(work: () => T): T {
  const start = process.hrtime.bigint();
  const made = work();
  expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(SECONDS);
  return made;
}

const LONG = 1_000_000;

/** What cannot be guessed from its neighbours, so that it is not the ratio that refuses. */
const noise = (length: number): string => Array.from({ length }, (_, n) => ((n * 7919) % 9973).toString(36)).join(' ');

test('a number of a million digits that is none is a text too long, at once', () => {
  expect(timed(() => refusal(zipped(oneSheet(rows(`<row><c><v>${'1'.repeat(LONG)}x</v></c></row>`)))))).toMatchObject({ why: 'tooLarge' });
});

test('a million blanks in a text are looked at once', () => {
  expect(timed(() => refusal(zipped(oneSheet(rows(''), sharedStrings(`<t>a${' '.repeat(LONG)}b</t>`)))))).toMatchObject({
    why: 'tooLarge',
  });
});

test('a quarter of a million attributes of one tag are not kept', () => {
  const attributes = Array.from({ length: LONG / 4 }, (_, n) => `a${n}=""`).join(' ');
  expect(timed(() => readSheet(worksheet(`<mergeCells><mergeCell ${attributes} ref="A1:B2"/></mergeCells>`)).merges)).toEqual(['A1:B2']);
});

test('a hundred thousand validations are listed without running out of stack', () => {
  const one = '<dataValidation sqref="A1"/>';
  expect(timed(() => readSheet(worksheet(`<dataValidations>${one.repeat(100_000)}</dataValidations>`)).validations)).toHaveLength(100_000);
});

test('a text of many comments, data and entities is put together in one go', () => {
  expect(timed(() => readRow(`<c t="str"><v>${'<!---->a<![CDATA[b]]>&amp;'.repeat(10_000)}</v></c>`)[0]?.value)).toBe('ab&'.repeat(10_000));
});

test('entities without end are damage at the first', () => {
  expect(timed(() => refusal(zipped(oneSheet(rows(`<row><c t="str"><v>${'&'.repeat(LONG)}</v></c></row>`)))))).toMatchObject({
    why: 'damaged',
  });
});

test('comments that do not end are damage at the first', () => {
  expect(timed(() => refusal(zipped(oneSheet(worksheet('<!-- '.repeat(LONG / 2))))))).toMatchObject({ why: 'damaged' });
});

test('shared formulas of many references count for more than their length', () => {
  const master = Array.from({ length: 4000 }, (_, n) => `A${n + 1}`).join('+');
  const row = (n: number): string =>
    `<row><c><f t="shared" ref="A1:B1" si="${n}">${master}</f></c><c><f t="shared" si="${n}"/></c><c t="str"><v>${noise(40)}</v></c></row>`;
  const sheet = rows(Array.from({ length: 200 }, (_, n) => row(n)).join(''));
  expect(timed(() => refusal(zipped(oneSheet(sheet))))).toMatchObject({ why: 'tooLarge', limit: { what: 'sharedFormulaCharacters' } });
});

test('a formula of many references that a whole row shares is given up soon', () => {
  const master = `${'A1+'.repeat(2700)}1`;
  const clones = '<c><f t="shared" si="0"/></c>'.repeat(EXCEL.columns - 1);
  const sheet = rows(`<row><c><f t="shared" ref="A1:XFD1" si="0">${master}</f></c>${clones}</row>`);
  expect(timed(() => refusal(zipped(oneSheet(sheet))))).toMatchObject({ why: 'tooLarge', limit: { what: 'sharedFormulaCharacters' } });
});

test('columns and rows named beyond the sheet make no long lists', () => {
  const sheet = worksheet(`<cols>${`<col min="1" max="999999999" hidden="1"/>`.repeat(EXCEL.columns)}</cols><sheetData/>`);
  expect(timed(() => readSheet(sheet).hiddenColumns)).toHaveLength(EXCEL.columns);
});
