import { scanFormula } from '../../src/model/formula-scanner';

const pointsOf = (formula: string): unknown[] => {
  const found: unknown[] = [];
  scanFormula(formula, (start, end, point) => found.push([formula.slice(start, end), point]));
  return found;
};
const fixed = (at: number) => ({ at, absolute: true });
const loose = (at: number) => ({ at, absolute: false });

test('cells are named one by one, with what is fixed by a dollar sign', () => {
  expect(pointsOf('$A1+b$2')).toEqual([
    ['$A1', { column: fixed(1), row: loose(1) }],
    ['b$2', { column: loose(2), row: fixed(2) }],
  ]);
});

test('whole columns and rows have no other axis', () => {
  expect(pointsOf('SUM($A:B)+SUM(3:$4)')).toEqual([
    ['$A', { column: fixed(1) }],
    ['B', { column: loose(2) }],
    ['3', { row: loose(3) }],
    ['$4', { row: fixed(4) }],
  ]);
});

test('where a quote or a bracket does not end, nothing more is found', () => {
  expect(pointsOf('A1&"B2')).toHaveLength(1);
  expect(pointsOf('A1&表1[B2')).toHaveLength(1);
});
