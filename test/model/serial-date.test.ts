import fc from 'fast-check';
import { dateOfSerial, isSerialDate, serialDate } from '../../src/model/serial-date';

test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2024-02-29', 45351],
  ['2024-03-01', 45352],
  ['9999-12-31', 2958465],
])('%s is day %i', (date, day) => {
  expect(serialDate(date)).toBe(day);
});

test.each(['1900-03-01', '2000-02-29', '2024-02-29', '2023-12-31', '9999-12-31'])('%s is a day', (date) => {
  expect(isSerialDate(date)).toBe(true);
});

test.each(['2024-02-30', '2023-02-29', '2100-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '2024-01-32'])(
  '%s is no day of the calendar',
  (date) => {
    expect(isSerialDate(date)).toBe(false);
  },
);

test.each(['1900-02-28', '1900-02-29', '1899-12-31', '0000-01-01'])('%s lies before the days Excel counts rightly', (date) => {
  expect(isSerialDate(date)).toBe(false);
});

test.each([
  '',
  '2024-2-9',
  '2024/02/29',
  '20240229',
  '2024-02-29T00:00:00Z',
  ' 2024-02-29',
  '2024-02-29\n',
  '２０２４-02-29',
  '+2024-02-29',
])('%j is not written as a date', (text) => {
  expect(isSerialDate(text)).toBe(false);
});

test('every day after February 1900 is a date, one more than the day before', () => {
  const text = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const first = Date.UTC(1900, 2, 2) / 86_400_000;
  const last = Date.UTC(9999, 11, 31) / 86_400_000;
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: last }),
      (day) => isSerialDate(text(day)) && serialDate(text(day)) - serialDate(text(day - 1)) === 1,
    ),
  );
});

test.each([
  [61, '1900-03-01'],
  [45351, '2024-02-29'],
  [45351.75, '2024-02-29'],
  [2958465, '9999-12-31'],
])('the number %s is the day %s', (serial, date) => {
  expect(dateOfSerial(serial)).toBe(date);
});

test('a day counted from 1904 is four years and a day further on', () => {
  expect(dateOfSerial(43889, true)).toBe('2024-02-29');
});

test.each([60, 0, -1, 2958466, NaN, Infinity])('the number %s is no day', (serial) => {
  expect(dateOfSerial(serial)).toBeUndefined();
});
