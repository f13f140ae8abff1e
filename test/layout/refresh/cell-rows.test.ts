import { CellRows } from '../../../src/layout/refresh/cell-rows';

const cells = [
  { row: 2, column: 1 },
  { row: 5, column: 4 },
  { row: 2, column: 3 },
];

test('rows come from top to bottom and cells from left to right, in whatever order they are given', () => {
  const rows = new CellRows(cells);
  expect(rows.rows).toEqual([2, 5]);
  expect(rows.row(2).map(({ column }) => column)).toEqual([1, 3]);
});

test('what is not there is nothing', () => {
  const rows = new CellRows(cells);
  expect(rows.at(2, 3)).toBe(cells[2]);
  expect(rows.at(2, 2)).toBeUndefined();
  expect(rows.at(3, 1)).toBeUndefined();
  expect(rows.row(3)).toEqual([]);
});
