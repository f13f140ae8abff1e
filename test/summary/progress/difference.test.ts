import { judge } from './judged';

/** A flow of 100 亿元 that last year had come to half by now. */
const half = { target: 100, lastYear: 5, lastYearEnd: 10 };
const differenceOf = (facts: Parameters<typeof judge>[0], entered: Parameters<typeof judge>[1]) => judge(facts, entered).difference;

test.each([
  [52.34, 2.3],
  [52.36, 2.4],
  [50, 0],
  [49.96, 0],
  [49.94, -0.1],
  [47.65, -2.4],
])('%p %% where 50 %% were expected is %p points', (current, points) => {
  expect(differenceOf({}, { ...half, current })).toBe(points);
});

test('what rounds to nothing has no minus', () => {
  expect(Object.is(differenceOf({}, { ...half, current: 49.99 }), -0)).toBe(false);
});

test.each([{ current: null }, { target: null }, { target: '—' }, { target: 0 }, { current: '…' }])('%p leaves no difference', (missing) => {
  expect(differenceOf({}, { ...half, current: 50, ...missing })).toBe('');
});

test('a share is held against its target, in points', () => {
  const facts = { nature: 'share', pace: 'compare', unit: '%', operator: '>' } as const;
  expect(differenceOf(facts, { current: 47.26, target: 50 })).toBe(-2.7);
  expect(differenceOf(facts, { current: 61.54, target: 56.7 })).toBe(4.8);
});

test('an average growth is held against its target, in points', () => {
  expect(differenceOf({ nature: 'averageGrowth', pace: 'compare', unit: '%', operator: '≥' }, { current: 19.5, target: 18.7 })).toBe(0.8);
});

test('what is counted and only compared is as far off as its completion is from the whole', () => {
  const facts = { nature: 'endStock', pace: 'compare', unit: '个' } as const;
  expect(differenceOf(facts, { current: 58, target: 60 })).toBe(-3.3);
  expect(differenceOf(facts, { current: 60, target: 60 })).toBe(0);
  expect(differenceOf(facts, { current: 4, target: 0 })).toBe('');
});

test('what should stay below its target is behind by what it lies above', () => {
  for (const operator of ['<', '≤'] as const) {
    expect(differenceOf({ nature: 'share', pace: 'compare', unit: '%', operator }, { current: 12.5, target: 10 })).toBe(-2.5);
    expect(differenceOf({ nature: 'share', pace: 'compare', unit: '%', operator }, { current: 7.5, target: 10 })).toBe(2.5);
    expect(differenceOf({ nature: 'endStock', pace: 'compare', unit: '个', operator }, { current: 12, target: 10 })).toBe(-20);
  }
});

test('a pace that says nothing yet leaves no difference', () => {
  expect(differenceOf({ pace: 'yearEnd' }, { current: 50, target: 100 })).toBe('');
  expect(differenceOf({ pace: 'milestone' }, { current: 50, target: 100 })).toBe('');
});
