import { lastRowAfter } from '../../../src/officejs/refresh/table-areas';

test.each([
  ['rows inserted within a table lengthen it', [{ kind: 'insert', row: 10, count: 2 }], 22],
  ['rows inserted before its last row lengthen it', [{ kind: 'insert', row: 20, count: 1 }], 21],
  ['rows inserted right beneath it do not', [{ kind: 'insert', row: 21, count: 3 }], 20],
  ['deleted rows shorten it', [{ kind: 'delete', row: 12, count: 3 }], 17],
  ['rows deleted across its end shorten it by its own', [{ kind: 'delete', row: 19, count: 5 }], 18],
  [
    'edits count as the sheet then is',
    [
      { kind: 'insert', row: 5, count: 4 },
      { kind: 'delete', row: 24, count: 1 },
    ],
    23,
  ],
] as const)('%s', (_, edits, last) => {
  expect(lastRowAfter(20, edits)).toBe(last);
});
