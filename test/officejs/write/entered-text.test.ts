import fc from 'fast-check';
import { enteredText } from '../../../src/officejs/write/entered-text';

const KEPT = ['广清产业园', 'PK1', 'C441802', '—', '…', '一季度', 'IND-03a', 'Marching on', 'truely', '未报'];

test.each(KEPT)('%s is entered as it is', (text) => {
  expect(enteredText(text)).toBe(text);
});

const TAKEN = [
  '=1+1',
  '+86',
  '-',
  '@all',
  "'quoted",
  '001',
  '2024-02',
  '2024年2月',
  '1E5',
  '12%',
  '(12)',
  '.5',
  '$3',
  '¥3',
  '￥3',
  '#N/A',
  'TRUE',
  'false ',
  'MARCH1',
  'Jan-24',
  '上午9:00',
  '１２',
  '＝A1',
  ' 12',
  '二〇二四年',
  '（一）',
];

test.each(TAKEN)('%s is kept from being taken for something else', (text) => {
  expect(enteredText(text)).toBe(`'${text}`);
});

test('whatever begins like a formula or a number gets an apostrophe', () => {
  fc.assert(
    fc.property(fc.constantFrom(...'=+-@0123456789'), fc.string(), (first, rest) => {
      expect(enteredText(first + rest)).toBe(`'${first}${rest}`);
    }),
  );
});

test('nothing stays nothing', () => {
  expect(enteredText('')).toBe('');
});
