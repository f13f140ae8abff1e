import { movedArea, movedPoint, movedSpan, type Shift } from './shift';

const inserted = (at: number, count: number): Shift => ({ axis: 'row', at, count });
const deleted = (at: number, count: number): Shift => ({ axis: 'row', at, count: -count });

test.each([
  [3, inserted(4, 2), 3],
  [4, inserted(4, 2), 6],
  [3, deleted(4, 2), 3],
  [4, deleted(4, 2), undefined],
  [5, deleted(4, 2), undefined],
  [6, deleted(4, 2), 4],
])('row %d goes, after %j, to %p', (row, shift, there) => {
  expect(movedPoint(row, shift)).toBe(there);
});

test.each([
  [3, 5, inserted(3, 1), [4, 6]],
  [3, 5, inserted(4, 1), [3, 6]],
  [3, 5, inserted(5, 1), [3, 6]],
  [3, 5, inserted(6, 1), [3, 5]],
  [3, 5, deleted(1, 1), [2, 4]],
  [3, 5, deleted(2, 2), [2, 3]],
  [3, 5, deleted(4, 1), [3, 4]],
  [3, 5, deleted(5, 9), [3, 4]],
  [3, 5, deleted(3, 3), undefined],
  [1, 1_048_576, inserted(4, 1), [1, 1_048_576]],
  [1, 1_048_576, deleted(4, 1), [1, 1_048_576]],
  [2, 1_048_576, inserted(4, 1), [2, 1_048_576]],
])('rows %d to %d become, after %j, %p', (first, last, shift, span) => {
  const moved = movedSpan(first, last, shift);
  expect(moved && [moved.first, moved.last]).toEqual(span);
});

test('an area moves along the axis of the shift only', () => {
  const area = { firstRow: 3, firstColumn: 3, lastRow: 5, lastColumn: 5 };
  expect(movedArea(area, { axis: 'column', at: 4, count: 1 })).toEqual({ ...area, lastColumn: 6 });
  expect(movedArea(area, inserted(1, 1))).toEqual({ ...area, firstRow: 4, lastRow: 6 });
});
