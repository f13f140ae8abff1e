import { printedSize, valueMatchesPrinted } from '../../../src/model/seeds/printed';

test.each([
  ['243.94', 243.94],
  ['1,234', 1234],
  ['118.0', 118],
  ['两', 2],
  ['十二', 12],
  ['千', 1000],
  ['6000-15000', 6000],
  ['2—3', 2],
])('%s is %d', (printed, size) => {
  expect(printedSize(printed)).toBe(size);
});

test('marks, words and other notations are no numbers', () => {
  expect(['—', '-', '---', '与经济增长同步', '', '0x10', '1e3', '1,2'].map(printedSize)).toEqual(Array(8).fill(undefined));
});

test('value and printed digits guard each other', () => {
  expect(valueMatchesPrinted(24.28, '24.28')).toBe(true);
  expect(valueMatchesPrinted(-9.4, '9.4')).toBe(true);
  expect(valueMatchesPrinted(24.82, '24.28')).toBe(false);
});

test('only a mark stands for no value', () => {
  expect(valueMatchesPrinted(null, '—')).toBe(true);
  expect(valueMatchesPrinted(null, '2.0')).toBe(false);
  expect(valueMatchesPrinted(0, '—')).toBe(false);
  expect(valueMatchesPrinted(null, '几')).toBe(false);
  expect(valueMatchesPrinted(13, '十三个')).toBe(false);
});
