import { zhCN } from '../../../src/i18n/zh-CN';
import { revisions } from '../../../src/layout/sources/revisions';
import { layoutModel } from '../../../src/layout/workbook';
import type { Figure } from '../../../src/model/figure';
import type { Revision, StoredBatch } from '../../../src/model/ledger';
import { emptied, seeds, told } from '../planned';

const batch = (id: number, more: Partial<StoredBatch> = {}): StoredBatch => ({
  id,
  origin: `PK1_202402_${id}.xlsx`,
  acceptedAt: '2024-03-08T09:00:00+08:00',
  acceptedBy: '综合统计',
  ...more,
});
const replaced = (former: Figure, revised: Figure, by = batch(2)): Revision => ({ former, formerBatch: batch(1), revised, batch: by });
const rows = (...all: Revision[]) =>
  revisions.rows(layoutModel({ seeds, period: 202402, ledger: [], revisions: all, sheets: [], messages: zhCN }).model);

const former = told('PK1', 'P08', 812);
const revised = told('PK1', 'P08', 798, { status: 'revised' });

test('a replaced value stands beside the new one, with who took it in, from where and why', () => {
  expect(rows(replaced(former, revised, batch(2, { reason: '退库' })))[0]).toMatchObject({
    key: '2|202402|PK1|PK1|P08|ytd',
    fields: {
      key: '202402|PK1|PK1|P08|ytd',
      period: 202402,
      reporter: '广清园',
      former: { number: 812 },
      revised: { number: 798 },
      unit: '万元',
      formerStatus: '初报',
      status: '修订',
      acceptedAt: '2024-03-08 09:00',
      acceptedBy: '综合统计',
      origin: 'PK1_202402_2.xlsx',
      reason: '退库',
      batch: 2,
    },
  });
});

test('a value replaced twice has two rows', () => {
  const twice = rows(replaced(revised, told('PK1', 'P08', 790), batch(3)), replaced(former, revised));
  expect(twice.map(({ key }) => key)).toEqual(['3|202402|PK1|PK1|P08|ytd', '2|202402|PK1|PK1|P08|ytd']);
});

test('a value that took the place of a blank keeps its unit, and one replaced by a blank too', () => {
  expect(rows(replaced(emptied(former), revised))[0]?.fields).toMatchObject({ former: null, unit: '万元' });
  expect(rows(replaced(former, emptied(revised, 'notApplicable')))[0]?.fields).toMatchObject({ revised: '—', unit: '万元' });
});

test('revisions of months after the report stay out', () => {
  const later = (figure: Figure): Figure => ({ ...figure, period: 202403 });
  expect(rows(replaced(later(former), later(revised)))).toEqual([]);
});

test('without a reason its cell is empty', () => {
  expect(rows(replaced(former, revised))[0]?.fields['reason']).toBe('');
});
