import { enUS } from '../../../../src/i18n/en-US';
import { codeListRows, reasonRows } from '../../../../src/layout/sources/entry/guide';
import { REASONS } from '../../../../src/model/reason';
import { unitModel } from '../../entry';
import { seeds } from '../../planned';

const rowsFor = (...sheets: string[]) => codeListRows.rows(unitModel('PK1', { sheets }));
const listsFor = (...sheets: string[]) => [...new Set(rowsFor(...sheets).map(({ fields }) => fields['list']))];

test('the guide lists the codes that the forms of the workbook ask for, and no others', () => {
  expect(listsFor('park-monthly', 'history', 'entry-guide')).toEqual([]);
  expect(listsFor('investment-list')).toEqual(['codes-z03']);
  expect(listsFor('fund-ledger')).toEqual(['codes-f00']);
  expect(listsFor('project-monthly')).toEqual(['codes-j07', 'codes-planning']);
  expect(listsFor('project-monthly', 'investment-list', 'fund-ledger').sort()).toEqual([
    'codes-f00',
    'codes-j07',
    'codes-planning',
    'codes-z03',
  ]);
});

test('each code stands under its own list with its words', () => {
  const { codes = [] } = seeds.measures.find(({ id }) => id === 'Z03')!;
  expect(rowsFor('investment-list').map(({ fields }) => fields)).toEqual(
    codes.map(({ code, zh }) => ({ list: 'codes-z03', code, words: zh })),
  );
});

test('words of a list differ, so that they can be read back', () => {
  const words = rowsFor('project-monthly', 'investment-list', 'fund-ledger').map(({ fields }) =>
    JSON.stringify([fields['list'], fields['words']]),
  );
  expect(new Set(words).size).toBe(words.length);
});

test('reasons come in the language of the form', () => {
  const reasons = Object.values(REASONS);
  expect(reasonRows.rows(unitModel('PK1')).map(({ fields }) => fields['words'])).toEqual(reasons.map(({ words }) => words.zh));
  expect(reasonRows.rows(unitModel('PK1', { messages: enUS })).map(({ fields }) => fields['words'])).toEqual(
    reasons.map(({ words }) => words.en),
  );
});
