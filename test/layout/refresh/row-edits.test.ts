import { RowShift } from '../../../src/layout/refresh/row-edits';

const shift = new RowShift(
  new Map([
    [5, ['a', 'b']],
    [9, ['c']],
  ]),
  [3, 7, 8],
);

test('all rows are put in before any is taken out, each from the bottom up', () => {
  expect(shift.edits()).toEqual([
    { kind: 'insert', row: 10, count: 1 },
    { kind: 'insert', row: 6, count: 2 },
    { kind: 'delete', row: 9, count: 2 },
    { kind: 'delete', row: 3, count: 1 },
  ]);
});

test('the edits, done one after another, put rows where they are said to stand', () => {
  let rows: string[] = Array.from({ length: 12 }, (_, index) => `${index + 1}`);
  for (const { kind, row, count } of shift.edits())
    if (kind === 'delete') rows.splice(row - 1, count);
    else rows = [...rows.slice(0, row - 1), ...Array.from({ length: count }, () => 'new'), ...rows.slice(row - 1)];
  for (const stays of [1, 2, 4, 5, 6, 9, 10, 11, 12]) expect(rows[shift.after(stays) - 1]).toBe(`${stays}`);
  for (const place of shift.newPlaces().values()) expect(rows[place - 1]).toBe('new');
  expect([...shift.newPlaces().keys()]).toEqual(['a', 'b', 'c']);
});
