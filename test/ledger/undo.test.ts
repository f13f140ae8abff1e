import fc from 'fast-check';
import { figureKeyText, type Figure } from '../../src/model/figure';
import { freshFolder } from '../cli/folder';
import { anyFigure } from '../model/figures/any-figure';
import { batch, worth } from './batch';
import { everything, inBook } from './opened';

const folder = freshFolder();
const path = () => folder.path('台账.gqdb');
const AT = '2024-03-10T00:00:00+08:00';

test('undoing takes the last batch back and returns it', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch({ origin: 'a' }));
    await book.accept([worth(2)], batch({ origin: 'b' }));
    expect(await book.undo()).toEqual({ id: 2, ...batch({ origin: 'b' }) });
    expect(await book.current()).toEqual([worth(1)]);
    expect(await book.revisions()).toEqual([]);
    expect(await book.undo()).toMatchObject({ origin: 'a' });
    expect(await book.current()).toEqual([]);
    expect(await book.history(worth(1))).toBeUndefined();
  });
});

test('where there is no batch there is nothing to undo', async () => {
  await inBook(path(), async (book) => {
    expect(await book.undo()).toBeUndefined();
  });
});

test('a batch whose month was closed since is not undone', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch({ origin: 'a' }));
    await book.accept([worth(2), worth(3, { period: 202403 })], batch({ origin: 'b' }));
    await book.close(202403, '甲', AT);
    await expect(book.undo()).rejects.toMatchObject({ code: 'undoClosed', details: { id: 2, origin: 'b', periods: [202403] } });
    expect(await book.current(202402)).toEqual([worth(2)]);
  });
});

test('a batch that revised a month closed before it can be undone, again and again', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch());
    await book.accept([worth(9, { period: 202403 })], batch());
    await book.close(202402, '甲', AT);
    expect(await book.undo()).toMatchObject({ id: 2 });
    for (const number of [2, 3]) {
      await book.accept([worth(number)], batch({ reason: '更正' }));
      expect(await book.undo()).toMatchObject({ id: 2 });
      expect(await book.current()).toEqual([worth(1)]);
    }
    await expect(book.undo()).rejects.toMatchObject({ code: 'undoClosed' });
  });
});

/** Figures of few keys, so that batches meet. */
const figures = fc.uniqueArray(
  fc
    .tuple(anyFigure, fc.constantFrom('PK1', 'PK2', 'PK3'))
    .map(([one, unit]): Figure => ({ ...one, period: 202402, unit, subject: unit, measure: 'P01', valueKind: 'ytd' })),
  { selector: figureKeyText, maxLength: 3 },
);

test('accepting and undoing give back exactly what stood before', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(figures, { maxLength: 3 }), figures, async (before, last) => {
      await inBook(folder.path(`${run++}.gqdb`), async (book) => {
        await book.acceptAll(before.map((some) => ({ figures: some, batch: batch() })));
        const keys = [...before.flat(), ...last];
        const histories = () => Promise.all(keys.map((key) => book.history(key)));
        const stood = [await everything(book), await histories()];
        await book.accept(last, batch({ origin: 'last' }));
        expect(await book.undo()).toMatchObject({ origin: 'last' });
        expect([await everything(book), await histories()]).toEqual(stood);
      });
    }),
    { numRuns: 40 },
  );
});
