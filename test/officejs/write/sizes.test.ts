import { columnPoints } from '../../../src/officejs/write/sizes';

test.each([
  [12, 63],
  [8.7109375, 45.75],
  [0, 0],
])('a column of %s characters is %s points: whole pixels of the default font', (characters, points) => {
  expect(columnPoints(characters)).toBe(points);
});
