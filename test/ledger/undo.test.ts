import fc from 'fast-check';
import { figureKeyText, type Figure } from '../../src/model/figure';
import { freshFolder } from '../cli/folder';
import { anyFigure } from '../model/figures/any-figure';
import { batch, undoing, worth } from './batch';
import { everything, inBook, ofBook } from './opened';

const folder = freshFolder();
const path = () => folder.path('台账.gqdb');
const AT = '2024-03-10T00:00:00+08:00';

test('undoing takes the last batch back and returns it', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch({ origin: 'a' }));
    await book.accept([worth(2)], batch({ origin: 'b' }));
    expect(await book.undo(undoing())).toEqual({
      batch: { id: 2, ...batch({ origin: 'b' }) },
      added: 0,
      revised: 1,
      unchanged: 0,
      ...undoing(),
    });
    expect(await book.current()).toEqual([worth(1)]);
    expect(await book.revisions()).toEqual([]);
    expect(await book.undo(undoing())).toMatchObject({ batch: { origin: 'a' } });
    expect(await book.current()).toEqual([]);
    expect(await book.history(worth(1))).toBeUndefined();
  });
});

test('where there is no batch there is nothing to undo', async () => {
  await inBook(path(), async (book) => {
    expect(await book.undo(undoing())).toBeUndefined();
  });
});

test('a batch whose month was closed since is not undone', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch({ origin: 'a' }));
    await book.accept([worth(2), worth(3, { period: 202403 })], batch({ origin: 'b' }));
    await book.close(202403, '甲', AT);
    await expect(book.undo(undoing())).rejects.toMatchObject({ code: 'undoClosed', details: { id: 2, origin: 'b', periods: [202403] } });
    expect(await book.current(202402)).toEqual([worth(2)]);
  });
});

test('a batch that revised a month closed before it can be undone for a reason, again and again', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch());
    await book.accept([worth(9, { period: 202403 })], batch());
    await book.close(202402, '甲', AT);
    expect(await book.undo(undoing())).toMatchObject({ batch: { id: 2 } });
    for (const number of [3, 4]) {
      await book.accept([worth(number)], batch({ reason: '更正' }));
      for (const undoneReason of [undefined, ' '])
        await expect(book.undo(undoing(undoneReason === undefined ? {} : { undoneReason }))).rejects.toMatchObject({
          code: 'undoWithoutReason',
          details: { id: number, periods: [202402] },
        });
      expect(await book.undo(undoing({ undoneReason: '反馈有误' }))).toMatchObject({ batch: { id: number }, undoneReason: '反馈有误' });
      expect(await book.current()).toEqual([worth(1)]);
    }
    await expect(book.undo(undoing())).rejects.toMatchObject({ code: 'undoClosed' });
  });
});

test('what was undone is remembered, the last undone first, and its number is not given again', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch({ origin: 'a', fileHash: 'ab', sender: 'a@b.cn', reason: '补报' }));
    await book.accept([worth(2)], batch({ origin: 'b' }));
    await book.undo(undoing({ undoneBy: '甲', undoneReason: '送错' }));
    await book.undo(undoing({ undoneBy: '乙' }));
    expect(await book.accept([worth(3)], batch({ origin: 'c' }))).toMatchObject({ batch: { id: 3 }, added: 1 });
  });
  expect(await ofBook(path(), (book) => book.undone())).toEqual([
    {
      ...{
        batch: { id: 1, ...batch({ origin: 'a', fileHash: 'ab', sender: 'a@b.cn', reason: '补报' }) },
        added: 1,
        revised: 0,
        unchanged: 0,
      },
      ...undoing({ undoneBy: '乙' }),
    },
    {
      batch: { id: 2, ...batch({ origin: 'b' }) },
      added: 0,
      revised: 1,
      unchanged: 0,
      ...undoing({ undoneBy: '甲', undoneReason: '送错' }),
    },
  ]);
});

test('a batch that found everything as it stood is no step to undo: the one before it is undone', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch({ origin: 'a' }));
    await book.accept([worth(1)], batch({ origin: 'again' }));
    expect(await book.undo(undoing())).toMatchObject({ batch: { origin: 'a' } });
    expect(await book.undo(undoing())).toBeUndefined();
    expect((await book.batches()).map(({ origin }) => origin)).toEqual(['again']);
  });
});

test('a batch that cannot be undone leaves no trace of the attempt', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch());
    await book.close(202402, '甲', AT);
    await expect(book.undo(undoing({ undoneReason: 'x' }))).rejects.toMatchObject({ code: 'undoClosed' });
    expect(await book.undone()).toEqual([]);
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
        const { added, revised } = await book.accept(last, batch({ origin: 'last' }));
        // What changed nothing is no step to undo.
        if (added + revised === 0) return;
        expect(await book.undo(undoing())).toMatchObject({ batch: { origin: 'last' } });
        expect([await everything(book), await histories()]).toEqual(stood);
      });
    }),
    { numRuns: 40 },
  );
});
