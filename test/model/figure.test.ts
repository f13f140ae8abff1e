import { isWeakerStatus, figureKeyText, weakestStatus } from '../../src/model/figure';

test('a total carries the weakest status of its parts', () => {
  expect(weakestStatus(['published', 'verified', 'estimated'])).toBe('estimated');
  expect(weakestStatus(['reported', 'sample', 'published'])).toBe('sample');
  expect(weakestStatus(['published'])).toBe('published');
});

test('no parts, no status', () => {
  expect(weakestStatus([])).toBeUndefined();
});

test('the key text of a figure is what the sheet 数据台账 looks up', () => {
  expect(figureKeyText({ period: 202402, unit: 'PK1', subject: 'PK1', measure: 'P01', valueKind: 'ytd' })).toBe('202402|PK1|PK1|P01|ytd');
});

test('a status is weaker than those after it, not than itself', () => {
  expect(isWeakerStatus('sample', 'reported')).toBe(true);
  expect(isWeakerStatus('verified', 'published')).toBe(true);
  expect(isWeakerStatus('revised', 'reported')).toBe(false);
  expect(isWeakerStatus('reported', 'reported')).toBe(false);
});
