import { publishedAnchors } from '../../../src/model/sample/anchors';
import { seeds } from './books';

const anchors = publishedAnchors(seeds);

test('published amounts are in the unit of the catalogue', () => {
  expect(anchors(202312, 'ZH1', 'P01', 'ytd')).toBe(2_439_400);
  expect(anchors(202312, 'ZH1', 'P01', 'growth')).toBe(24.28);
});

test('what a document says is more than a number is a little more, its digits staying as printed', () => {
  const tax = anchors(202312, 'PK1', 'P08', 'ytd') ?? 0;
  expect(tax).toBeGreaterThan(50_000);
  expect((tax / 10_000).toFixed(2)).toBe('5.00');
});

test('growth in 倍 is that many hundred percent', () => {
  expect(anchors(202312, 'PK3', 'P05', 'growth')).toBe(2300);
});

test('the count of one ceremony is no anchor of the month', () => {
  expect(anchors(202402, 'PK1', 'P26', 'month')).toBeUndefined();
});
