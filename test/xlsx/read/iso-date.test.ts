import { isoFormat, isoSerial } from '../../../src/xlsx/read/iso-date';

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2024-02-29', 45351],
  ['9999-12-31', 2958465],
  ['2024-02-29T06:00:00Z', 45351.25],
  ['2024-02-29T12:00', 45351.5],
  ['18:00:00.000', 0.75],
])('%s is %d in the system of 1900', (text, serial) => {
  expect(isoSerial(text, false)).toBe(serial);
});

test.each([
  ['1904-01-01', 0],
  ['1904-01-02', 1],
  ['2024-02-29', 43889],
])('%s is %d in the system of 1904', (text, serial) => {
  expect(isoSerial(text, true)).toBe(serial);
});

test.each(['', 'Z', '2024', '2024-13-01', '2024-02-30', '24:00:00', '1899-12-30', '2024-02-29T', '29.2.2024', '45351'])(
  '%p is no date that Excel counts',
  (text) => {
    expect(isoSerial(text, false)).toBeUndefined();
  },
);

test('days, hours and both have formats of their own, numbers have none', () => {
  expect(['2024-02-29', '10:00:00', '2024-02-29T10:00', '45351'].map(isoFormat)).toEqual([
    'yyyy-mm-dd',
    'hh:mm:ss',
    'yyyy-mm-dd hh:mm:ss',
    undefined,
  ]);
});
