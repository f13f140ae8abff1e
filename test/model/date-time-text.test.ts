import { dateTimeText } from '../../src/model/date-time-text';

test.each([
  ['2026-11-22T23:34:56+08:00', '2026-11-22 23:34'],
  ['2026-11-22T23:34:56-03:30', '2026-11-22 23:34'],
  ['2026-11-22T23:34+00:00', '2026-11-22 23:34'],
])('%s is told by its own clock, to the minute: %s', (iso, text) => {
  expect(dateTimeText(iso)).toBe(text);
});

test('a moment noted without a place says so', () => {
  expect(dateTimeText('2026-11-22T15:34:56.123Z')).toBe('2026-11-22 15:34 UTC');
});

test.each(['', '-', '2026-11-22', '昨天'])('what is no moment stays as it is: %j', (text) => {
  expect(dateTimeText(text)).toBe(text);
});
