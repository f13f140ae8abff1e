import type { BlockColumns } from '../../../src/layout/refresh/block-columns';
import { rowName, type Texts } from '../../../src/layout/refresh/named-rows';
import { withSortedKeys } from '../../../src/layout/refresh/sorted-keys';

const block: BlockColumns = { id: 'b', keyRow: 1, keyColumn: 1, columns: new Map([['code', { first: 2, last: 2 }]]) };
const blocks = new Map([['b', block]]);
const codes = (...shown: readonly string[]): Texts => ({
  rows: [],
  text: (row, column) => (column === 2 ? (shown[row - 2] ?? '') : ''),
});
const rows = new Map(['PK1', 'PK2', 'PK3'].map((key, index) => [rowName('b', key), index + 2]));
const found = (...shown: readonly string[]) => [
  ...withSortedKeys(rows, blocks, codes(...shown), { rows, blocks, texts: codes('PK1', 'PK2', 'PK3') }).values(),
];

test('codes in another order are where their rows now stand', () => {
  expect(found('PK3', 'PK1', 'PK2')).toEqual([3, 4, 2]);
});

test('a code that somebody overwrote does not move a row', () => {
  expect(found('PK1', 'PK1', 'PK3')).toEqual([2, 3, 4]);
  expect(found('PK9', 'PK2', 'PK3')).toEqual([2, 3, 4]);
});

test('where no column shows the keys, the hidden ones count', () => {
  expect([...withSortedKeys(rows, blocks, codes('PK3', 'PK1', 'PK2'), { rows, blocks, texts: codes('一', '二', '三') }).values()]).toEqual([
    2, 3, 4,
  ]);
});
