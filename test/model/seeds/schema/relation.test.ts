import * as v from 'valibot';
import { referencesOf, relationRecord } from '../../../../src/model/seeds/schema/relation';

const note = { zh: '说明', en: 'note' };
const source = { own: '按表头所述关系核对' };
const fits = (relation: object) => v.is(relationRecord, { id: 'REL-1', note, source, ...relation });

test.each([
  [true, { kind: 'sum', result: 'T', operands: ['A'] }],
  [false, { kind: 'sum', result: 'T', operands: [] }],
  [true, { kind: 'growth', result: 'G', operands: ['A', 'B'] }],
  [false, { kind: 'growth', result: 'G', operands: ['A', 'B', 'C'] }],
  [false, { kind: 'share', result: 'S', operands: ['A'] }],
  [true, { kind: 'averageGrowth', result: 'G', operands: ['A', 'B'], years: 2 }],
  [false, { kind: 'averageGrowth', result: 'G', operands: ['A', 'B'] }],
  [true, { kind: 'weightedMean', result: 'M', operands: ['A', 'W', 'B', 'X'] }],
  [false, { kind: 'weightedMean', result: 'M', operands: ['A', 'W', 'B'] }],
  [false, { kind: 'equal', operands: ['A'] }],
  [false, { kind: 'product', result: 'T', operands: ['A', 'B'] }],
  [false, { kind: 'sum', result: 'TC-02/gz2016/x', operands: ['A'] }],
])('it is %p that this is a relation: %j', (expected, relation) => {
  expect(fits(relation)).toBe(expected);
});

test('a relation names its result first', () => {
  expect(referencesOf({ id: 'REL-1', note, source, kind: 'sum', result: 'T', operands: ['A', 'B'] })).toEqual(['T', 'A', 'B']);
  expect(referencesOf({ id: 'REL-1', reason: note, source, kind: 'none', results: ['X', 'Y'] })).toEqual(['X', 'Y']);
});
