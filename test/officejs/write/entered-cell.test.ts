import { enteredCell } from '../../../src/officejs/write/entered-cell';

test('a formula gets its equals sign, its cached value is left to Excel', () => {
  expect(enteredCell({ kind: 'computed', formula: 'SUM(A1:A3)', cached: 6 })).toBe('=SUM(A1:A3)');
});

test('a date is its serial number: a text would be read by the habits of the region', () => {
  expect(enteredCell({ kind: 'date', date: '2024-02-29' })).toBe(45351);
});

test('a text that looks like a number stays a text, in a cell to fill in too', () => {
  expect(enteredCell({ kind: 'text', text: '001' })).toBe("'001");
  expect(enteredCell({ kind: 'input', value: '1-2' })).toBe("'1-2");
});

test('numbers are numbers, and nothing is nothing', () => {
  expect(enteredCell({ kind: 'number', number: -0.5 })).toBe(-0.5);
  expect(enteredCell({ kind: 'input', value: 0 })).toBe(0);
  expect(enteredCell({ kind: 'input', value: null })).toBe('');
  expect(enteredCell({ kind: 'blank' })).toBe('');
});
