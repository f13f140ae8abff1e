import { isOfAnotherPeriod } from '../../../src/officejs/refresh/page-head';

test.each([
  ['广清协作月报 2024年1—2月　总览', '广清协作月报 2024年1—3月　总览'],
  ['广清协作月报 2024年1月　总览', '广清协作月报 2024年1—2月　总览'],
  ['广清协作月报 2024年1—12月　总览', '广清协作月报 2025年1月　总览'],
  ['Monthly report, January–February 2024　Overview', 'Monthly report, January–March 2024　Overview'],
])('%s is followed by %s', (now, planned) => expect(isOfAnotherPeriod(now, planned)).toBe(true));

test.each([
  ['广清协作月报 2024年1—3月　总览（送审稿）', '广清协作月报 2024年1—3月　总览'],
  ['内部资料', '广清协作月报 2024年1—3月　总览'],
  ['DRAFT 广清协作月报 2024年1—3月　总览', '广清协作月报 2024年1—3月　总览'],
  ['广清协作月报 2024年1—3月　总览', '广清协作月报 2024年1—3月　总览'],
])('%s stays', (now, planned) => expect(isOfAnotherPeriod(now, planned)).toBe(false));
