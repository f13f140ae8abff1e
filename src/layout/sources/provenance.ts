import { localized } from '../../i18n/messages';
import { isDocumentSource, type Source } from '../../model/source';
import { indicatorOwner } from '../../model/figures/indicator-key';
import { documentReporter } from '../../model/reporter';
import type { LayoutModel } from '../model';
import { rowSource } from '../row-source';

/** Sources of every record of the seeds, own decisions within records among them. */
function sourcesOf(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(sourcesOf);
  const own = 'document' in value && 'quote' in value ? [value as Source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesOf)];
}

/** How often each place of each document is cited, `001|附件三` → count. */
function citations({ seeds }: LayoutModel): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const source of Object.values(seeds).flatMap(sourcesOf)) {
    if (!isDocumentSource(source)) continue;
    const key = `${source.document}|${source.place}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The five documents. */
export const documents = rowSource({
  description: { zh: '五份公开文件', en: 'the five documents' },
  fields: {
    code: { zh: '文件代码', en: 'code of the document' },
    title: { zh: '标题', en: 'title' },
    shortTitle: { zh: '简称', en: 'short title' },
    publisher: { zh: '发布单位', en: 'publisher' },
    date: { zh: '发布日期', en: 'date' },
    citations: { zh: '引用处数', en: 'citations' },
  },
  rows: (model) => {
    const counts = [...citations(model)];
    return model.seeds.documents.map(({ id, title, shortTitle, publisher, date }) => ({
      key: documentReporter(id),
      fields: {
        code: documentReporter(id),
        title: localized(title, model.messages),
        shortTitle: localized(shortTitle, model.messages),
        publisher: localized(publisher, model.messages),
        date,
        citations: counts.filter(([key]) => key.startsWith(`${id}|`)).reduce((sum, [, count]) => sum + count, 0),
      },
    }));
  },
});

/** The places of the documents that figures come from. */
export const places = rowSource({
  description: { zh: '被引用的章节、表、附件、页', en: 'cited chapters, tables, annexes and pages' },
  fields: {
    document: { zh: '文件代码', en: 'code of the document' },
    shortTitle: { zh: '文件简称', en: 'short title' },
    place: { zh: '位置', en: 'place' },
    heading: { zh: '标题', en: 'heading' },
    citations: { zh: '引用处数', en: 'citations' },
  },
  rows: (model) => {
    const counts = citations(model);
    return model.seeds.documents.flatMap(({ id, shortTitle, places: all }) =>
      all.flatMap((place, index) => {
        const count = counts.get(`${id}|${place.id}`);
        if (count === undefined) return [];
        return [
          {
            key: `${documentReporter(id)}-${index + 1}`,
            fields: {
              document: documentReporter(id),
              shortTitle: localized(shortTitle, model.messages),
              place: place.id,
              heading: place.title,
              citations: count,
            },
          },
        ];
      }),
    );
  },
});

/** What this product decided about each indicator, with its reasons. */
export const decisions = rowSource({
  description: { zh: '本系统对各指标的设定和理由', en: "this product's settings for each indicator, with reasons" },
  fields: {
    code: { zh: '指标代码', en: 'indicator code' },
    name: { zh: '指标', en: 'indicator' },
    nature: { zh: '性质', en: 'nature' },
    frequency: { zh: '频率', en: 'frequency' },
    pace: { zh: '进度方式', en: 'pace' },
    owner: { zh: '责任单位', en: 'owner' },
    ownerCode: { zh: '责任单位代码', en: 'code of the owner' },
    reasons: { zh: '理由', en: 'reasons' },
  },
  rows: ({ seeds, codes, messages }) =>
    seeds.indicators.map(({ id, name, nature, frequency, pace, owner }) => {
      const words = messages.workbook;
      const ownerCode = indicatorOwner({ owner });
      const ownerWords = codes.reporter(ownerCode);
      const reasons = [
        { what: 'nature', source: nature.source },
        { what: 'frequency', source: frequency.source },
        { what: 'pace', source: pace.source },
      ] as const;
      return {
        key: id,
        fields: {
          code: id,
          name: localized(name, messages),
          nature: words.natures[nature.value],
          frequency: words.frequencies[frequency.value],
          pace: words.paces[pace.value],
          owner: ownerWords ? localized(ownerWords, messages) : ownerCode,
          ownerCode,
          reasons: reasons
            .flatMap(({ what, source }) => ('own' in source ? [words.quoted(words.decisions[what], source.own)] : []))
            .join('\n'),
        },
      };
    }),
});
