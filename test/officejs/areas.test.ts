import fc from 'fast-check';
import { addressLists, rectangles } from '../../src/officejs/areas';

const places = fc
  .uniqueArray(fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 8 }) }), {
    selector: ({ row, column }) => `${row} ${column}`,
  })
  .map((list) => list.sort((a, b) => a.row - b.row || a.column - b.column));

test('rectangles cover every place once, and nothing else', () => {
  fc.assert(
    fc.property(places, (list) => {
      const covered = rectangles(list).flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) =>
        Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
          Array.from({ length: lastColumn - firstColumn + 1 }, (__, right) => `${firstRow + down} ${firstColumn + right}`),
        ).flat(),
      );
      expect([...covered].sort()).toEqual(list.map(({ row, column }) => `${row} ${column}`).sort());
    }),
  );
});

test('a full block is one rectangle', () => {
  const block = [1, 2, 3].flatMap((row) => [2, 3].map((column) => ({ row, column })));
  expect(rectangles(block)).toEqual([{ firstRow: 1, lastRow: 3, firstColumn: 2, lastColumn: 3 }]);
});

test('no list of addresses is longer than Excel takes, and none is lost', () => {
  const addresses = Array.from({ length: 5000 }, (_, index) => `A${index + 1}`);
  const lists = addressLists(addresses);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  expect(lists.join(',').split(',')).toEqual(addresses);
});
