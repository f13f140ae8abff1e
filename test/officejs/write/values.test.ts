import fc from 'fast-check';
import type { PlacedCell } from '../../../src/model/workbook-plan';
import { entriesOf, halves, inBatches } from '../../../src/officejs/write/values';

const text = (row: number, column: number, words = 'x'): PlacedCell => ({ row, column, cell: { kind: 'text', text: words } });

test('a new sheet is entered as one rectangle, its gaps empty', () => {
  expect(entriesOf([text(2, 2), text(4, 3)], true)).toMatchObject([
    {
      area: { firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 3 },
      rows: [
        ['x', ''],
        ['', ''],
        ['', 'x'],
      ],
    },
  ]);
});

test('on a sheet that others write on only the cells themselves are entered', () => {
  expect(entriesOf([text(2, 2), text(4, 3)], false).map(({ area }) => area)).toEqual([
    { firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 2 },
    { firstRow: 4, lastRow: 4, firstColumn: 3, lastColumn: 3 },
  ]);
});

test('a sheet without cells has nothing to enter', () => {
  expect(entriesOf([], true)).toEqual([]);
  expect(inBatches([])).toEqual([]);
});

const cells = fc
  .array(fc.string({ maxLength: 30, unit: 'grapheme' }), { minLength: 1, maxLength: 60 })
  .map((words) => words.map((word, index) => text(Math.floor(index / 3) + 1, (index % 3) + 1, word)));

test('batches hold every row once, in order, none above its bytes unless one row alone is', () => {
  fc.assert(
    fc.property(cells, fc.integer({ min: 1, max: 400 }), (list, most) => {
      const entries = entriesOf(list, true);
      const batches = inBatches(entries, most);
      expect(batches.flatMap((batch) => batch.flatMap(({ rows }) => rows))).toEqual(entries.flatMap(({ rows }) => rows));
      for (const batch of batches) {
        const rows = batch.flatMap((entry) => entry.rows);
        const bytes = batch.reduce((sum, entry) => sum + entry.bytes, 0);
        expect(bytes <= most || rows.length === 1).toBe(true);
        for (const { area, rows: own } of batch) expect(area.lastRow - area.firstRow + 1).toBe(own.length);
      }
    }),
  );
});

test('bytes are counted as JSON and UTF-8 have them', () => {
  const words = ['广清', 'a"b', 'line\nbreak', '\\'];
  const [entry] = entriesOf(
    words.map((word, index) => text(1, index + 1, word)),
    true,
  );
  const exact = Buffer.byteLength(JSON.stringify(words));
  expect(entry?.bytes).toBeGreaterThanOrEqual(exact - 2);
  expect(entry?.bytes).toBeLessThan(exact * 1.2 + 6);
});

test('a batch that was refused is cut in two, one row cannot be cut', () => {
  const [batch = []] = inBatches(entriesOf([text(1, 1), text(2, 1), text(3, 1), text(4, 1)], true));
  expect(halves(batch)?.map((part) => part.flatMap(({ rows }) => rows).length)).toEqual([2, 2]);
  const [single = []] = inBatches(entriesOf([text(1, 1)], true));
  expect(halves(single)).toBeUndefined();
});
