import { linearShare } from '../../../src/summary/progress/expected';
import { judge } from './judged';

const expectedOf = (facts: Parameters<typeof judge>[0], entered: Parameters<typeof judge>[1] = {}) => {
  const { expected, reference } = judge(facts, { current: 1, target: 20, ...entered });
  return [expected, reference];
};

test.each([
  [202401, 8.333],
  [202402, 16.667],
  [202406, 50],
  [202409, 75],
  [202412, 100],
])('m/12 of %i is %p %%', (period, share) => {
  expect(linearShare(period)).toBeCloseTo(share, 3);
});

describe('linear', () => {
  test('expects m/12 and says that this is for reference', () => {
    expect(expectedOf({ pace: 'linear', period: 202403 })).toEqual([25, true]);
  });

  test('looks at no year before', () => {
    expect(expectedOf({ pace: 'linear', period: 202403 }, { lastYear: 9, lastYearEnd: 10 })).toEqual([25, true]);
  });
});

describe('history', () => {
  test("expects last year's share to the same month", () => {
    expect(expectedOf({ pace: 'history' }, { lastYear: 7, lastYearEnd: 20 })).toEqual([35, false]);
  });

  test('expects nothing yet where nothing had come last year', () => {
    expect(expectedOf({ pace: 'history' }, { lastYear: 0, lastYearEnd: 20 })).toEqual([0, false]);
  });

  test.each([
    ['the same month of last year', { lastYearEnd: 20 }],
    ['the whole of last year', { lastYear: 7 }],
    ['anything of last year', {}],
    ['a year that had anything', { lastYear: 0, lastYearEnd: 0 }],
    ['numbers', { lastYear: '—', lastYearEnd: 20 }],
  ])('falls back on m/12, for reference, without %s', (_, entered) => {
    expect(expectedOf({ pace: 'history' }, entered)).toEqual([50, true]);
  });

  test('in December expects the whole', () => {
    expect(expectedOf({ pace: 'history', period: 202412 }, { lastYear: 17.3, lastYearEnd: 17.3 })).toEqual([100, false]);
  });
});

describe.each(['path', 'milestone'] as const)('%s', (pace) => {
  test('expects what was entered, as a part of the target', () => {
    expect(expectedOf({ pace }, { due: 8 })).toEqual([40, false]);
    expect(expectedOf({ pace }, { due: 0 })).toEqual([0, false]);
  });

  test('expects nothing where nothing was entered, or no target', () => {
    expect(expectedOf({ pace })).toEqual(['', false]);
    expect(expectedOf({ pace }, { due: '—' })).toEqual(['', false]);
    expect(expectedOf({ pace }, { due: 8, target: null })).toEqual(['', false]);
    expect(expectedOf({ pace }, { due: 8, target: 0 })).toEqual(['', false]);
  });
});

describe('yearEnd', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])('expects nothing in month %i', (month) => {
    expect(expectedOf({ pace: 'yearEnd', period: 202400 + month })).toEqual(['', false]);
  });

  test('expects the whole in December', () => {
    expect(expectedOf({ pace: 'yearEnd', period: 202412 })).toEqual([100, false]);
  });
});

test('compare expects no share of anything', () => {
  for (const period of [202401, 202412]) expect(expectedOf({ pace: 'compare', period })).toEqual(['', false]);
});
