import { isCode } from '../../src/model/code';
import { documentReporter, OTHER_REPORTERS, PROGRAMME_OFFICE } from '../../src/model/reporter';
import { loadSeeds } from '../../src/model/seeds/seeds';

test('a published document reports under its number', () => {
  expect(documentReporter('003')).toBe('DOC003');
});

test('the programme office and the five documents report beside the units', () => {
  expect(OTHER_REPORTERS).toEqual([PROGRAMME_OFFICE, 'DOC000', 'DOC001', 'DOC002', 'DOC003', 'DOC004']);
});

test('they have codes, and none is the code of a unit or a subject', () => {
  expect(OTHER_REPORTERS.filter((code) => !isCode(code))).toEqual([]);
  const { units, subjects } = loadSeeds();
  expect([...units, ...subjects].filter(({ id }) => OTHER_REPORTERS.includes(id))).toEqual([]);
});
