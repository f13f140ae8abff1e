import { shown } from '../../src/model/shown';

test('what was received is repeated short and without what moves a terminal', () => {
  expect(shown('a\u001B[31m\u200B')).toBe('a·[31m·');
  expect(shown('数'.repeat(41))).toBe(`${'数'.repeat(40)}…`);
  expect(shown(12.5)).toBe('12.5');
});

test('lists and records are named, not told', () => {
  expect([shown([1]), shown({ a: 1 }), shown(null)]).toEqual(['[…]', '{…}', 'null']);
});
