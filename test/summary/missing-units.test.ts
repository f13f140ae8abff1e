import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import type { Value } from '../../src/model/expression';
import { missingUnits } from '../../src/summary/missing-units';
import { cell, shown } from './scope';

const PARTS = ['广清园', '广德园', '广佛园'].map((name) => ({ name, value: cell(name) }));
const lacking = (values: Readonly<Record<string, Value>>, total: Value, messages = zhCN) =>
  shown(missingUnits(PARTS, cell('total'), messages), { ...values, total });

test('a total of all lacks none', () => {
  expect(lacking({ 广清园: 3, 广德园: 0, 广佛园: -1 }, 2)).toBe('');
});

test('one unit without a figure is named', () => {
  expect(lacking({ 广清园: 3, 广德园: '', 广佛园: 1 }, 4)).toBe('不含广德园');
  expect(lacking({ 广德园: 1, 广佛园: 1 }, 2)).toBe('不含广清园');
});

test('several are named in their order with 、 between them', () => {
  expect(lacking({ 广德园: 5 }, 5)).toBe('不含广清园、广佛园');
  expect(lacking({ 广佛园: 5 }, 5)).toBe('不含广清园、广德园');
  expect(lacking({ 广清园: 5 }, 5)).toBe('不含广德园、广佛园');
});

test('where nobody reported there is no total that could lack one', () => {
  expect(lacking({}, '')).toBe('');
});

test('a unit that says it has none of it, or too little to state, is not missing', () => {
  expect(lacking({ 广清园: 3, 广德园: '—', 广佛园: '…' }, 3)).toBe('');
  expect(lacking({ 广清园: 3, 广德园: '—' }, 3)).toBe('不含广佛园');
});

test('English puts commas between them', () => {
  expect(lacking({ 广德园: 5 }, 5, enUS)).toBe(`${enUS.workbook.without}广清园, 广佛园`);
});
