import { dice } from '../../../src/model/sample/dice';
import { yearWeights, type Season } from '../../../src/model/sample/seasons';

const weights = (season: Season) => yearWeights(season, dice(1, 'season'));
const mean = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0) / numbers.length;

test.each<Season>(['output', 'investment'])('%s is low around Spring Festival and highest in December', (season) => {
  const year = weights(season);
  expect(Math.max(...year.slice(0, 2))).toBeLessThan(mean(year));
  expect(Math.max(...year)).toBe(year[11]);
});

test('taxes of the year before are paid in January', () => {
  expect(Math.max(...weights('tax'))).toBe(weights('tax')[0]);
});

test('people leave for work after Spring Festival', () => {
  expect(mean(weights('employment').slice(1, 3))).toBeGreaterThan(1.5 * mean(weights('employment')));
});

test('every year is a little different', () => {
  expect(yearWeights('output', dice(1, 'a'))).not.toEqual(yearWeights('output', dice(1, 'b')));
});
