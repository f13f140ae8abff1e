import { scaleOf } from '../../src/model/unit-of-measure';

test('amounts share one base', () => {
  expect([scaleOf('亿元').factor / scaleOf('万元').factor, scaleOf('万元').base === scaleOf('亿元').base]).toEqual([10_000, true]);
});

test('12435 ㎡ are 18.65 亩', () => {
  expect((12435 * scaleOf('㎡').factor) / scaleOf('亩').factor).toBeCloseTo(18.65, 2);
});

test('a unit that is not in the table is its own base', () => {
  expect(scaleOf('艘')).toEqual({ base: '艘', factor: 1 });
});

test('people and person-times are not the same', () => {
  expect(scaleOf('人').base).not.toBe(scaleOf('人次').base);
});
