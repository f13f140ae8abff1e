import type { ObsStatus } from '../../src/model/figure';
import { OBS_STATUSES } from '../../src/model/figure';
import { freshFolder } from '../cli/folder';
import { batch, undoing, worth } from './batch';
import { inBook, ofBook } from './opened';

const folder = freshFolder();
const path = () => folder.path('台账.gqdb');
const AT = '2024-03-10T00:00:00+08:00';

test('a closed month is told with who closed it and when', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1), worth(2, { period: 202403 })], batch());
    expect(await book.close(202402, '甲', AT)).toEqual({ period: 202402, closedBy: '甲', closedAt: AT });
    await book.close(202403, '乙', AT);
    expect((await book.closures()).map(({ period }) => period)).toEqual([202403, 202402]);
  });
});

test('a month is closed once: the second time says who did', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch());
    await book.close(202402, '甲', AT);
    await expect(book.close(202402, '乙', AT)).rejects.toMatchObject({ code: 'monthClosed', details: { closedBy: '甲', period: 202402 } });
  });
});

test('a month without figures is not closed', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch());
    await expect(book.close(202403, '甲', AT)).rejects.toMatchObject({ code: 'monthEmpty', details: { period: 202403 } });
    expect(await book.closures()).toEqual([]);
  });
});

test('figures of closed months need a reason: months and counts are named, and nothing is taken', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1), worth(1, { period: 202401, measure: 'P08' })], batch());
    await book.close(202401, '甲', AT);
    await book.close(202402, '甲', AT);
    const late = [worth(2), worth(3, { measure: 'P03' }), worth(1, { period: 202401, measure: 'P08' }), worth(4, { period: 202403 })];
    for (const reason of [{}, { reason: ' ' }])
      await expect(book.accept(late, batch(reason))).rejects.toMatchObject({
        code: 'monthsClosed',
        details: { origin: batch().origin, months: [{ period: 202402, count: 2 }] },
      });
    expect(await book.current(202403)).toEqual([]);
    expect(await book.accept(late, batch({ reason: '统计局反馈' }))).toMatchObject({ added: 2, revised: 1, unchanged: 1 });
  });
});

test.each(
  OBS_STATUSES.map((status): [ObsStatus, ObsStatus] => [status, status === 'reported' || status === 'estimated' ? 'revised' : status]),
)('a figure %s that comes after its month was closed is %s', async (told, kept) => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch());
    await book.close(202402, '甲', AT);
    await book.accept([worth(2, { status: told })], batch({ reason: '更正' }));
    expect(await book.current()).toEqual([worth(2, { status: kept })]);
    expect((await book.revisions())[0]).toMatchObject({ former: worth(1), batch: { reason: '更正' } });
  });
});

test('the same file told again after its month was closed changes nothing and needs no reason', async () => {
  await inBook(path(), async (book) => {
    await book.accept([worth(1)], batch());
    await book.close(202402, '甲', AT);
    expect(await book.accept([worth(1)], batch())).toMatchObject({ unchanged: 1 });
    await book.accept([worth(2)], batch({ reason: '更正' }));
    expect(await book.accept([worth(2)], batch())).toMatchObject({ unchanged: 1 });
    expect(await book.current()).toEqual([worth(2, { status: 'revised' })]);
  });
});

describe('a month opened again', () => {
  const LATER = '2024-03-11T08:00:00+08:00';

  test('takes figures without a reason, as they are, until it is closed again', async () => {
    await inBook(path(), async (book) => {
      await book.accept([worth(1)], batch());
      await book.close(202402, '甲', AT);
      await book.reopen(202402, '乙', LATER, '误锁');
      expect(await book.closures()).toEqual([]);
      await book.accept([worth(2)], batch());
      expect(await book.current()).toEqual([worth(2)]);
      await book.close(202402, '乙', LATER);
      await expect(book.accept([worth(3)], batch())).rejects.toMatchObject({ code: 'monthsClosed' });
    });
  });

  test('is remembered with who closed it, who opened it, when and why, the latest first', async () => {
    const reopening = { period: 202402, closedAt: AT, closedBy: '甲', reopenedAt: LATER, reopenedBy: '乙', reopenedReason: '误锁' };
    await inBook(path(), async (book) => {
      await book.accept([worth(1)], batch());
      await book.close(202402, '甲', AT);
      expect(await book.reopen(202402, '乙', LATER, '误锁')).toEqual(reopening);
      await book.close(202402, '丙', LATER);
      await book.reopen(202402, '丁', LATER, '再误');
    });
    expect(await ofBook(path(), (book) => book.reopenings())).toEqual([
      { ...reopening, closedAt: LATER, closedBy: '丙', reopenedBy: '丁', reopenedReason: '再误' },
      reopening,
    ]);
  });

  test('lets the batch before its closing be undone, but not one before the closing of another month', async () => {
    await inBook(path(), async (book) => {
      await book.accept([worth(1), worth(1, { period: 202403 })], batch());
      await book.close(202402, '甲', AT);
      await book.close(202403, '甲', AT);
      await book.reopen(202402, '乙', LATER, '误锁');
      await expect(book.undo(undoing())).rejects.toMatchObject({ code: 'undoClosed', details: { periods: [202403] } });
      await book.reopen(202403, '乙', LATER, '误锁');
      expect(await book.undo(undoing())).toMatchObject({ batch: { id: 1 } });
    });
  });

  test('must have been closed', async () => {
    await inBook(path(), async (book) => {
      await book.accept([worth(1)], batch());
      await expect(book.reopen(202402, '乙', LATER, '误锁')).rejects.toMatchObject({ code: 'monthOpen', details: { period: 202402 } });
      expect(await book.reopenings()).toEqual([]);
    });
  });
});
