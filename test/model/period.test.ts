import { messagesFor } from '../../src/i18n/messages';
import { GqError } from '../../src/model/errors';
import { isPeriod, monthOf, parsePeriod, periodText, yearOf } from '../../src/model/period';

const zh = messagesFor('zh-CN');
const en = messagesFor('en-US');

describe('parsePeriod', () => {
  test('reads year and month', () => {
    expect(parsePeriod('2024-02')).toBe(202402);
    expect(yearOf(202402)).toBe(2024);
    expect(monthOf(202402)).toBe(2);
  });

  test.each(['2024-13', '2024-00', '2024-2', '202402', '1999-12', '2100-01', '', '2024-02-01', '２０２４-02'])(
    'refuses %p and names it',
    (text) => {
      expect(() => parsePeriod(text)).toThrow(new GqError('periodInvalid', { text }));
    },
  );
});

test('a period is a whole number of this century with a month from 1 to 12', () => {
  expect([202401, 202412, 200001, 209912].every(isPeriod)).toBe(true);
  expect([202400, 202413, 199912, 210001, 202401.5, NaN].some(isPeriod)).toBe(false);
});

describe('periodText', () => {
  test.each([
    [202401, '2024年1月'],
    [202402, '2024年1—2月'],
    [202403, '2024年一季度'],
    [202405, '2024年1—5月'],
    [202406, '2024年上半年'],
    [202409, '2024年前三季度'],
    [202411, '2024年1—11月'],
    [202312, '2023年全年'],
  ])('says the year to %i as %s', (period, words) => {
    expect(periodText(period, 'cumulative', zh)).toBe(words);
  });

  test('heads keep month numbers, January alone stays a month', () => {
    expect(periodText(202403, 'cumulativeHeader', zh)).toBe('2024年1—3月');
    expect(periodText(202401, 'cumulativeHeader', zh)).toBe('2024年1月');
  });

  test('stocks say the end of the month, years and months stand alone', () => {
    expect(periodText(202402, 'stock', zh)).toBe('截至2024年2月末');
    expect(periodText(202212, 'year', zh)).toBe('2022年');
    expect(periodText(202402, 'month', zh)).toBe('2024年2月');
  });

  test('English says the same', () => {
    expect(periodText(202402, 'cumulative', en)).toBe('January–February 2024');
    expect(periodText(202409, 'cumulative', en)).toBe('first three quarters of 2024');
    expect(periodText(202402, 'stock', en)).toBe('end of February 2024');
  });
});
