import { localMoment } from '../../src/ledger/moment';

test('a moment is told with the offset of this computer, and is the same moment', () => {
  const moment = new Date('2024-03-05T01:02:03Z');
  const text = localMoment(moment);
  expect(text).toMatch(/^2024-03-0\dT\d\d:\d\d:03[+-]\d\d:\d\d$/);
  expect(new Date(text).getTime()).toBe(moment.getTime());
});

test.each([
  [-480, '+08:00'],
  [210, '-03:30'],
  [0, '+00:00'],
])('an offset of %i minutes is written %s', (minutes, offset) => {
  const moment = new Date(0);
  moment.getTimezoneOffset = () => minutes;
  expect(localMoment(moment).slice(-6)).toBe(offset);
});

test.each([
  [-480, '2026-11-22T23:34:56+08:00'],
  [-570, '2026-11-23T01:04:56+09:30'],
  [210, '2026-11-22T12:04:56-03:30'],
])('at an offset of %i minutes the same moment reads %s', (minutes, text) => {
  const moment = new Date('2026-11-22T15:34:56Z');
  moment.getTimezoneOffset = () => minutes;
  expect(localMoment(moment)).toBe(text);
});
