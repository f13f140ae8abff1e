import { formulaOf, rawValue } from '../../../src/officejs/read/raw-value';

test('an empty cell reads as nothing, error values as errors', () => {
  expect([rawValue(''), rawValue('#N/A'), rawValue('#DIV/0!'), rawValue('#5'), rawValue(0), rawValue(false)]).toEqual([
    null,
    { error: '#N/A' },
    { error: '#DIV/0!' },
    '#5',
    0,
    false,
  ]);
});

test('a text that begins with an equals sign is no formula: value and formula read the same', () => {
  expect(formulaOf('=1+1', '=1+1')).toBeUndefined();
  expect(formulaOf('=1+1', 2)).toBe('1+1');
  expect(formulaOf('abc', 'abc')).toBeUndefined();
  expect(formulaOf(3, 3)).toBeUndefined();
});
