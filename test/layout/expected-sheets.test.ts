import { expectedSheets } from '../../src/layout/expected-sheets';
import { tableOf } from './entry';
import { seeds } from './planned';

const expected = expectedSheets(seeds);
const idsOf = (unit: string, period = 202403) => expected(unit, period, 'zh-CN').map(({ template }) => template);

test('a unit is expected to return what it is sent', () => {
  expect(idsOf('PK1')).toEqual(['park-monthly', 'project-monthly', 'investment-list', 'problem-list', 'history', 'entry-guide']);
});

test('rows follow the calendar of the period', () => {
  const rows = (period: number) => tableOf(expected('PK1', period, 'zh-CN'), 'park-monthly', 'measures').rows.map(({ key }) => key);
  expect(rows(202402)).toContain('P02');
  expect(rows(202401)).not.toContain('P02');
});

test('headers are in the language asked for', () => {
  const header = (language: 'zh-CN' | 'en-US') => tableOf(expected('PK1', 202403, language), 'park-monthly', 'measures').columns[0]?.header;
  expect([header('zh-CN'), header('en-US')]).toEqual(['指标名称', 'Measure']);
});

test.each(['D01', 'PK9', 'DOC003', ''])('nothing is expected of %j', (unit) => {
  expect(expected(unit, 202403, 'zh-CN')).toEqual([]);
});

test('what was laid out once is not laid out again', () => {
  expect(expected('PK2', 202403, 'zh-CN')).toBe(expected('PK2', 202403, 'zh-CN'));
  expect(expected('PK2', 202403, 'zh-CN')).not.toBe(expected('PK2', 202402, 'zh-CN'));
});
