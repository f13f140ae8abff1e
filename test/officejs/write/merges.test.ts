import { stacked } from '../../../src/officejs/write/merges';

const row = (at: number, firstColumn = 2, lastColumn = 4) => ({ firstRow: at, lastRow: at, firstColumn, lastColumn });

test('merges under each other are asked for together, row by row', () => {
  expect(stacked([row(3), row(4), row(5)])).toEqual([{ area: { firstRow: 3, lastRow: 5, firstColumn: 2, lastColumn: 4 }, across: true }]);
});

test('a gap, other columns and merges over several rows stand alone', () => {
  const tall = { firstRow: 9, lastRow: 10, firstColumn: 2, lastColumn: 2 };
  expect(stacked([row(3), row(5), row(6, 2, 5), tall])).toEqual([
    { area: row(3), across: true },
    { area: row(5), across: true },
    { area: row(6, 2, 5), across: true },
    { area: tall, across: false },
  ]);
});
