import type { BlockColumns } from '../../../src/layout/refresh/block-columns';
import { namedRows, rowName, type Texts } from '../../../src/layout/refresh/named-rows';

/** A sheet by the texts of its first column. */
const sheet = (...texts: readonly string[]): Texts => ({
  rows: texts.map((_, index) => index + 1),
  text: (row, column) => (column === 1 ? (texts[row - 1] ?? '') : ''),
});
const parks = (keyRow: number): ReadonlyMap<string, BlockColumns> =>
  new Map([['probe/parks', { id: 'probe/parks', keyRow, keyColumn: 1, columns: new Map() }]]);
const named = (texts: Texts, keyRow: number) => Object.fromEntries(namedRows(texts, 1, parks(keyRow)));

test('rows below a key row are its own, lines have their own names, rows without a key none', () => {
  expect(named(sheet('#title', '#parks/title', 'probe/parks', '#parks/header', 'PK1', '', 'PK2', '#parks/note/1'), 3)).toEqual({
    '#title': 1,
    '#parks/title': 2,
    'probe/parks': 3,
    '#parks/header': 4,
    [rowName('probe/parks', 'PK1')]: 5,
    [rowName('probe/parks', 'PK2')]: 7,
    '#parks/note/1': 8,
  });
});

test('of two rows with one key the first counts', () => {
  expect(named(sheet('probe/parks', 'PK1', 'PK1'), 1)).toEqual({ 'probe/parks': 1, [rowName('probe/parks', 'PK1')]: 2 });
});

test('what follows a copied key row is a copy, above the block and below it', () => {
  const copied = ['#parks/title', 'probe/parks', '#parks/header', 'PK1'];
  const wanted = { '#parks/title': 5, 'probe/parks': 6, '#parks/header': 7, [rowName('probe/parks', 'PK1')]: 8 };
  expect(named(sheet(...copied, ...copied, ...copied), 6)).toEqual(wanted);
});

test('lines of another block end a block', () => {
  expect(named(sheet('probe/parks', 'PK1', '#other/line/1', 'PK2'), 1)).not.toHaveProperty(rowName('probe/parks', 'PK2'));
});
