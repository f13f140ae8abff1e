import * as fc from 'fast-check';
import { messagesFor } from '../../src/i18n/messages';
import { FREQUENCIES, monthOf, yearOf, type Frequency } from '../../src/model/period';
import {
  dueBetween,
  isKindDue,
  latestDue,
  monthAfter,
  monthsBetween,
  monthValue,
  notDueText,
  previousInYear,
} from '../../src/model/reporting-calendar';

const zh = messagesFor('zh-CN');
const en = messagesFor('en-US');
const anyPeriod = fc
  .tuple(fc.integer({ min: 2010, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => year * 100 + month);

describe('what is due when', () => {
  test.each<[Frequency, number[]]>([
    ['month', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['monthNoJan', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['quarter', [3, 6, 9, 12]],
    ['halfYear', [6, 12]],
    ['year', [12]],
    ['event', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])('%s: months %p', (frequency, months) => {
    expect(dueBetween(frequency, 202401, 202412).map(monthOf)).toEqual(months);
  });
});

describe('which value kinds are entered', () => {
  test('the month of what has no January never is: it is derived from cumulative values', () => {
    expect(monthsBetween(202401, 202412).some((period) => isKindDue('monthNoJan', 'month', period))).toBe(false);
  });

  test('the cumulative value of what has no January is entered from February on', () => {
    expect(isKindDue('monthNoJan', 'ytd', 202401)).toBe(false);
    expect(isKindDue('monthNoJan', 'ytd', 202402)).toBe(true);
  });

  test('the month of a monthly measure is entered in January too', () => {
    expect(isKindDue('month', 'month', 202401)).toBe(true);
  });

  test('a quarter has no month to enter', () => {
    expect(isKindDue('quarter', 'month', 202403)).toBe(false);
  });

  test('a plan of the year stands at December, a planned start whenever it is made', () => {
    expect(isKindDue('month', 'plan', 202402)).toBe(false);
    expect(isKindDue('month', 'plan', 202412)).toBe(true);
    expect(isKindDue('event', 'plan', 202402)).toBe(true);
  });
});

describe('what a cumulative value continues', () => {
  test.each<[Frequency, number, number | undefined]>([
    ['month', 202402, 202401],
    ['month', 202401, undefined],
    ['monthNoJan', 202402, undefined],
    ['monthNoJan', 202403, 202402],
    ['quarter', 202406, 202403],
    ['quarter', 202403, undefined],
    ['halfYear', 202412, 202406],
    ['year', 202412, undefined],
    ['event', 202405, undefined],
  ])('%s of %i: %p', (frequency, period, previous) => {
    expect(previousInYear(frequency, period)).toBe(previous);
  });

  test('nothing where it is not due itself', () => {
    expect(previousInYear('quarter', 202405)).toBeUndefined();
  });
});

describe('the latest period in which it was due', () => {
  test.each<[Frequency, number, number]>([
    ['month', 202402, 202402],
    ['monthNoJan', 202401, 202312],
    ['quarter', 202402, 202312],
    ['halfYear', 202408, 202406],
    ['year', 202411, 202312],
    ['event', 202405, 202405],
  ])('%s of %i: %i', (frequency, period, latest) => {
    expect(latestDue(frequency, period)).toBe(latest);
  });

  test('it is due, not later, and nothing due lies between', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FREQUENCIES), anyPeriod, (frequency, period) => {
        const latest = latestDue(frequency, period);
        expect(dueBetween(frequency, latest, period)).toEqual([latest]);
      }),
    );
  });
});

describe('the month out of cumulative values', () => {
  const ytd = (values: Readonly<Record<number, number>>) => (period: number) => values[period];
  const year = ytd({ 202401: 5, 202402: 30, 202403: 45, 202405: 80 });

  test('is the difference to the month before', () => {
    expect(monthValue(year, 202403)).toBe(15);
  });

  test('does not exist in January and February of what has no January', () => {
    expect(monthValue(year, 202401)).toBeUndefined();
    expect(monthValue(year, 202402)).toBeUndefined();
  });

  test('is missing when the month before is', () => {
    expect(monthValue(year, 202405)).toBeUndefined();
  });

  test('in January of a monthly measure is the cumulative value itself', () => {
    expect(monthValue(year, 202401, 'month')).toBe(5);
    expect(monthValue(year, 202402, 'month')).toBe(25);
  });

  test('does not exist for quarters', () => {
    expect(monthValue(() => 1, 202406, 'quarter')).toBeUndefined();
  });

  test('may be negative: cumulative values fall after refunds and revisions', () => {
    expect(monthValue(ytd({ 202402: 30, 202403: 28 }), 202403)).toBe(-2);
  });
});

describe('months in a row', () => {
  test('run across the year', () => {
    expect(monthsBetween(202311, 202402)).toEqual([202311, 202312, 202401, 202402]);
  });

  test('there are none when the last lies before the first', () => {
    expect(monthsBetween(202402, 202401)).toEqual([]);
  });

  test('each follows the one before', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const next = monthAfter(period);
        expect(yearOf(next) * 12 + monthOf(next)).toBe(yearOf(period) * 12 + monthOf(period) + 1);
      }),
    );
  });
});

describe('what a monthly table says in place of a value that is not due', () => {
  test.each<[Frequency, string, string]>([
    ['quarter', '季度核算', 'quarterly accounts'],
    ['halfYear', '半年数据', 'half-yearly figure'],
    ['year', '年度数据', 'yearly figure'],
  ])('%s: %s', (frequency, chinese, english) => {
    expect(notDueText(frequency, 202402, zh)).toBe(chinese);
    expect(notDueText(frequency, 202402, en)).toBe(english);
  });

  test('nothing where the value is due', () => {
    expect(notDueText('quarter', 202403, zh)).toBeUndefined();
    expect(notDueText('month', 202402, zh)).toBeUndefined();
  });

  test('nothing in January for what has no January: its rows are left out', () => {
    expect(notDueText('monthNoJan', 202401, zh)).toBeUndefined();
  });
});
