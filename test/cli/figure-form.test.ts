import { misnamed } from '../../src/cli/figure-form';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const HEAD = 'period,unit,subject,measure,valueKind,value.type,value,status';
const LINE = '{"period":202402}';

test.each([
  ['workbook', 'PK\x03\x04rest'],
  ['oldWorkbook', '\xD0\xCF\x11\xE0rest'],
  ['book', 'SQLite format 3\0rest'],
])('a %s is known by its first bytes, whatever its name', (why, text) => {
  expect([misnamed(bytes(text), true), misnamed(bytes(text), false)]).toEqual([why, why]);
});

test.each([
  ['semicolons', HEAD.replaceAll(',', ';')],
  ['tabs', HEAD.replaceAll(',', '\t')],
  ['semicolons', `\xEF\xBB\xBF"${HEAD.replaceAll(',', '";"')}"\r\n1`],
])('%s between columns are told from commas', (why, text) => {
  expect([misnamed(bytes(text), true), misnamed(bytes(text), false)]).toEqual([why, why]);
});

test('a table under a name for records, and records under a name for a table, are told', () => {
  expect(misnamed(bytes(`\xEF\xBB\xBF${HEAD}\r\n1`), false)).toBe('table');
  expect(misnamed(bytes(`\n ${LINE}`), true)).toBe('records');
});

test.each([
  ['a table', HEAD, true],
  ['a table with a semicolon in a cell', `${HEAD},a;b`, true],
  ['records', LINE, false],
  ['an empty file', '', false],
  ['an empty table', '', true],
  ['a table without the columns of figures', 'a;b;c', true],
])('%s is what its name says', (_, text, asTable) => {
  expect(misnamed(bytes(text), asTable)).toBeUndefined();
});
