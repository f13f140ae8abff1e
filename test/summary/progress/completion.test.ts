import { PACES } from '../../../src/model/indicator';
import { judge } from './judged';

const completionOf = (facts: Parameters<typeof judge>[0], current: string | number | null, target: string | number | null) =>
  judge(facts, { current, target }).completion;

test.each(['flow', 'level', 'endStock'] as const)('a %s completes its target', (nature) => {
  expect(completionOf({ nature }, 14.2, 16.2)).toBeCloseTo(87.654, 3);
  expect(completionOf({ nature }, 20, 16)).toBe(125);
  expect(completionOf({ nature }, 0, 16)).toBe(0);
});

test('tax paid back is less than nothing of the target', () => {
  expect(completionOf({}, -2, 16)).toBe(-12.5);
});

test.each(['share', 'averageGrowth'] as const)('a %s completes nothing, whatever its pace', (nature) => {
  for (const pace of PACES) expect(completionOf({ nature, pace, unit: '%' }, 55, 50)).toBe('');
});

test('counties that reached it are held against all eight, not against the target of each', () => {
  const facts = { nature: 'perCounty', pace: 'yearEnd' } as const;
  expect(completionOf(facts, 3, 1)).toBe(37.5);
  expect(completionOf(facts, 8, 1)).toBe(100);
  expect(completionOf(facts, 0, 1)).toBe(0);
});

test('nothing is divided by a target of zero or below', () => {
  expect(completionOf({}, 5, 0)).toBe('');
  expect(completionOf({}, 5, -3)).toBe('');
});

test.each(['', null, '—', '…'])('%p in place of value or target leaves the completion empty', (missing) => {
  expect(completionOf({}, missing, 16)).toBe('');
  expect(completionOf({}, 5, missing)).toBe('');
});

describe('the gain since 2020', () => {
  const gainOf = (base2020: number | null, current: string | number | null, target: string | number | null, nature = 'endStock' as const) =>
    judge({ nature, base2020, pace: 'yearEnd', unit: '个' }, { current, target }).gain;

  test('is the part of the way from the base to the target', () => {
    // 农村电商品牌: 360 in 2020, 420 for 2022; a completion of 97.6 % is five sixths of the way.
    expect(gainOf(360, 410, 420)).toBeCloseTo(83.333, 3);
    expect(gainOf(360, 420, 420)).toBe(100);
  });

  test('is negative where the stock fell below its base', () => {
    expect(gainOf(360, 348, 420)).toBe(-20);
  });

  test('begins at zero as well as elsewhere', () => {
    expect(gainOf(0, 1, 4)).toBe(25);
    expect(gainOf(-2, 1, 4)).toBe(50);
  });

  test('needs a target above the base', () => {
    expect(gainOf(5, 3, 3)).toBe('');
    expect(gainOf(5, 5, 5)).toBe('');
  });

  test('needs a base, a value and a target', () => {
    expect(gainOf(null, 5, 6)).toBe('');
    for (const missing of ['', null, '—', '…']) {
      expect(gainOf(4, missing, 6)).toBe('');
      expect(gainOf(4, 5, missing)).toBe('');
    }
  });

  test.each(['flow', 'level', 'share', 'averageGrowth', 'perCounty'] as const)('is not asked of a %s', (nature) => {
    expect(judge({ nature, base2020: 4 }, { current: 5, target: 6 }).gain).toBe('');
  });
});
