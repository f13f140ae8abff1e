import fc from 'fast-check';
import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import { OBS_STATUSES, weakestStatus, type Figure, type ObsStatus } from '../../src/model/figure';
import type { LedgerSelection } from '../../src/summary/ledger';
import { weakestStatusWords } from '../../src/summary/weakest-status';
import { ledgerColumns, shown, tax } from './scope';

const words = zhCN.workbook.statuses;
const weakest = (figures: readonly Figure[], selection: LedgerSelection = { period: 202402 }, messages = zhCN) =>
  shown(weakestStatusWords(selection, messages), {}, ledgerColumns(figures));

test.each([
  [['published', 'verified'], '统计部门核定'],
  [['verified', 'revised'], '修订'],
  [['revised', 'reported'], '初报'],
  [['reported', 'estimated'], '预计'],
  [['estimated', 'derived'], '推算'],
  [['derived', 'sample'], '示例'],
  [['sample', 'published'], '示例'],
] satisfies [ObsStatus[], string][])('of %p the weakest is %s', (statuses, said) => {
  expect(weakest(statuses.map((status) => tax({ status })))).toBe(said);
});

test('a total carries the weakest status of its parts, as the model has it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...OBS_STATUSES), { minLength: 1, maxLength: 6 }), (statuses) => {
      expect(weakest(statuses.map((status) => tax({ status })))).toBe(words[weakestStatus(statuses) ?? 'published']);
    }),
  );
});

test('nothing selected has no status', () => {
  expect(weakest([])).toBe('');
  expect(weakest([tax({ period: 202401 })])).toBe('');
});

test('documents are not counted among the reporters of a kind', () => {
  const figures = [tax(), tax({ unit: 'DOC003', subject: 'PK1', status: 'revised' }), tax({ unit: 'C441802', status: 'sample' })];
  expect(weakest(figures, { period: 202402, reporterKind: 'PARK' })).toBe('初报');
  expect(weakest(figures, { period: 202402, reporterKind: 'DOCUMENT' })).toBe('修订');
});

test('everything said of a subject counts, whoever says it', () => {
  expect(weakest([tax({ status: 'verified' }), tax({ unit: 'ZHB', subject: 'PK1', status: 'derived' })], { subjectCode: 'PK1' })).toBe(
    '推算',
  );
});

test('English has words of its own', () => {
  expect(weakest([tax()], { period: 202402 }, enUS)).toBe(enUS.workbook.statuses.reported);
});
