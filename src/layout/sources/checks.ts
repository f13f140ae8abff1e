import { localized } from '../../i18n/messages';
import { citation } from '../../model/seeds/citation';
import type { RelationOutcome } from '../../model/seeds/recompute';
import { rowSource } from '../row-source';

/** What the documents contradict, and what this product does about it. */
export const anomalies = rowSource({
  description: { zh: '文件中的异常', en: 'anomalies of the documents' },
  fields: {
    code: { zh: '编号', en: 'code' },
    kind: { zh: '类别', en: 'kind' },
    title: { zh: '异常', en: 'anomaly' },
    places: { zh: '各处所载', en: 'what each place says' },
    recomputed: { zh: '复算', en: 'recomputation' },
    treatment: { zh: '处理办法', en: 'treatment' },
  },
  rows: ({ seeds, messages }) =>
    seeds.anomalies.map(({ id, kind, title, places, recomputed, treatment }) => ({
      key: id,
      fields: {
        code: id,
        kind: messages.workbook.anomalyKinds[kind],
        title: localized(title, messages),
        places: places.map(({ source, says }) => messages.workbook.quoted(citation(source, seeds.documents, messages), says)).join('\n'),
        recomputed: recomputed === undefined ? '' : localized(recomputed, messages),
        treatment: localized(treatment, messages),
      },
    })),
});

/** What the seeds hold against what they must hold. */
export const seedCounts = rowSource({
  description: { zh: '种子清点', en: 'counts of the seeds' },
  fields: {
    what: { zh: '清点内容', en: 'what is counted' },
    found: { zh: '实有', en: 'found' },
    expected: { zh: '应有', en: 'expected' },
  },
  rows: ({ report, messages }) =>
    report.counts.map(({ what, found, expected }) => ({
      key: what,
      fields: { what: messages.seeds.counted[what], found, expected },
    })),
});

/** How the recomputation of stated figures came out. */
export const relationOutcomes = rowSource({
  description: { zh: '勾稽核对结果', en: 'outcomes of recomputing relations' },
  fields: { outcome: { zh: '结果', en: 'outcome' }, count: { zh: '条数', en: 'count' } },
  rows: ({ report, messages }) =>
    (Object.entries(report.outcomes) as [RelationOutcome, number][]).map(([outcome, count]) => ({
      key: outcome,
      fields: { outcome: messages.seeds.outcomes[outcome], count },
    })),
});
