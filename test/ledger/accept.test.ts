import { readBook, writeBook } from '../../src/ledger/open-book';
import { readdir } from 'node:fs/promises';
import type { Figure } from '../../src/model/figure';
import { freshFolder } from '../cli/folder';
import { batch, worth } from './batch';
import { inBook, ofBook } from './opened';

const folder = freshFolder();
const path = () => folder.path('台账.gqdb');

test('what is new is added, what stands there already is not, another value is a revision', async () => {
  await inBook(path(), async (book) => {
    expect(await book.accept([worth(1), worth(2, { unit: 'PK2', subject: 'PK2' })], batch())).toMatchObject({
      added: 2,
      revised: 0,
      unchanged: 0,
    });
    const third = worth(3, { unit: 'PK3', subject: 'PK3' });
    expect(await book.accept([worth(1), worth(20, { unit: 'PK2', subject: 'PK2' }), third], batch())).toMatchObject({
      batch: { id: 2 },
      added: 1,
      revised: 1,
      unchanged: 1,
    });
    expect((await book.current()).map(({ value }) => value)).toEqual([1, 20, 3].map((number) => ({ type: 'number', number })));
  });
});

test('a batch says what it replaced as it stood and as it is kept, and nothing of what is new or unchanged', async () => {
  await inBook(path(), async (book) => {
    const [second, third] = ['PK2', 'PK3'].map((unit) => ({ unit, subject: unit }));
    expect(await book.accept([worth(1), worth(1, second)], batch())).toMatchObject({ replaced: [] });
    await book.close(202402, '甲', '2024-03-10T00:00:00+08:00');
    expect((await book.accept([worth(1, third), worth(1, second), worth(2)], batch({ reason: '更正' }))).replaced).toEqual([
      { former: worth(1), revised: worth(2, { status: 'revised' }) },
    ]);
  });
});

test.each<[string, Partial<Figure>]>([
  ['status', { status: 'verified' }],
  ['explanation', { explanation: { reason: 'R01', text: '春节', boundTo: 1 } }],
  ['source', { source: { own: '更正' } }],
  ['value', { value: { type: 'empty', state: 'notApplicable' } }],
])('a figure that differs in its %s only is a revision, and both are kept', async (_, fields) => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch({ origin: 'a' }));
    expect(await book.accept([worth(1, fields)], batch({ origin: 'b' }))).toMatchObject({ revised: 1 });
    expect(await book.current()).toEqual([worth(1, fields)]);
    expect(await book.revisions()).toMatchObject([
      { former: worth(1), formerBatch: { id: 1, origin: 'a' }, revised: worth(1, fields), batch: { id: 2, origin: 'b' } },
    ]);
    expect((await book.history(worth(1)))?.values.map(({ figure, batch: { id } }) => [id, figure])).toEqual([
      [2, worth(1, fields)],
      [1, worth(1)],
    ]);
  });
});

test('the order of the fields within a source makes no revision', async () => {
  const source = { document: '003', place: '第8页', row: '一', quote: '一' } as const;
  await inBook(path(), async (book) => {
    await book.accept([worth(1, { source })], batch());
    const turned = Object.fromEntries(Object.entries(source).reverse()) as unknown as typeof source;
    expect(await book.accept([worth(1, { source: turned })], batch())).toMatchObject({ revised: 0, unchanged: 1 });
  });
});

test('a batch keeps all that is said of it, optional fields only when given', async () => {
  const full = batch({ fileHash: 'ab', sender: 'a@b.cn', reason: '更正' });
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], full);
    await book.accept([worth(2)], batch());
  });
  expect(await ofBook(path(), (book) => book.batches())).toEqual([
    { id: 2, ...batch() },
    { id: 1, ...full },
  ]);
});

test('the name of a file that no text can carry is marked instead of cut off', async () => {
  await inBook(path(), (book) => book.accept([worth(1)], batch({ origin: 'a\u0000b\uD800.xlsx' })));
  expect((await ofBook(path(), (book) => book.batches()))[0]?.origin).toBe('a\uFFFDb\uFFFD.xlsx');
});

test('a figure that never had a value has no history', async () => {
  await inBook(path(), (book) => book.accept([worth(1)], batch()));
  expect(await ofBook(path(), (book) => book.history({ ...worth(1), measure: 'P02' }))).toBeUndefined();
});

test('current figures of one period are those of that period', async () => {
  await inBook(path(), (book) => book.accept([worth(1), worth(2, { period: 202403 })], batch()));
  expect(await ofBook(path(), (book) => book.current(202403))).toEqual([worth(2, { period: 202403 })]);
  expect((await ofBook(path(), (book) => book.current())).map(({ period }) => period)).toEqual([202403, 202402]);
});

test('of several batches none is taken when one cannot be', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch());
    await book.close(202402, '甲', '2024-03-10T00:00:00+08:00');
    const other = { figures: [worth(5, { period: 202403 })], batch: batch() };
    await expect(book.acceptAll([other, { figures: [worth(2)], batch: batch() }])).rejects.toMatchObject({ code: 'monthsClosed' });
    expect(await book.current()).toEqual([worth(1)]);
    expect(await book.batches()).toHaveLength(1);
  });
  expect(await ofBook(path(), (book) => book.current())).toEqual([worth(1)]);
});

test('two figures of one key in a batch are refused, and nothing is taken', async () => {
  await inBook(path(), async (book) => {
    await expect(book.accept([worth(1), worth(2)], batch())).rejects.toThrow('202402|PK1|PK1|P01|ytd');
    expect(await book.batches()).toEqual([]);
  });
});

test('what a method has answered stands in the file, while the book is still open', async () => {
  const { book } = await writeBook(path(), { create: true });
  try {
    for (const number of [1, 2]) {
      await book.accept([worth(number)], batch());
      expect(await ofBook(path(), (other) => other.current())).toEqual([worth(number)]);
    }
  } finally {
    book.release();
  }
  expect(await readdir(folder.path())).toEqual(['台账.gqdb']);
});

test('a reader keeps what it opened, whatever is written meanwhile', async () => {
  await inBook(path(), (book) => book.accept([worth(1)], batch()));
  const reader = await readBook(path());
  await inBook(path(), (book) => book.accept([worth(2)], batch()));
  expect(await reader.current()).toEqual([worth(1)]);
  reader.release();
  expect(await ofBook(path(), (book) => book.current())).toEqual([worth(2)]);
});
