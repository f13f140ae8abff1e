import { localized } from '../../../i18n/messages';
import type { Code } from '../../../model/code';
import { REASONS } from '../../../model/reason';
import { template } from '../../../model/templates/files';
import { GUIDE_LISTS } from '../../guide-lists';
import type { LayoutModel } from '../../model';
import { rowSource } from '../../row-source';

/** Measures that the forms of a workbook ask for in columns of their own; the guide lists the codes of those that have some. */
function askedMeasures({ sheets }: LayoutModel): ReadonlySet<Code> {
  const tables = sheets.flatMap(({ id }) => template(id).blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));
  const columns = tables.flatMap((table) => table.columns);
  return new Set(columns.flatMap((column) => (column.kind === 'input' && column.measure !== undefined ? [column.measure] : [])));
}

/** Words of the drop-downs: a list for each coded measure of the workbook's forms. */
export const codeListRows = rowSource({
  description: { zh: '本工作簿各下拉列表的文字', en: "words of the drop-downs of the workbook's forms" },
  fields: { list: { zh: '列表', en: 'list' }, code: { zh: '代码', en: 'code' }, words: { zh: '文字', en: 'words' } },
  rows: (model) => {
    const asked = askedMeasures(model);
    return model.seeds.measures
      .filter(({ id }) => asked.has(id))
      .flatMap(({ id, codes = [], codesAlt = [] }) =>
        [
          ...codes.map((entry) => ({ ...entry, list: GUIDE_LISTS.of(id) })),
          ...codesAlt.map((entry) => ({ ...entry, list: GUIDE_LISTS.planningStages })),
        ].map((entry) => ({
          key: entry.code,
          fields: { list: entry.list, code: entry.code, words: localized(entry, model.messages) },
        })),
      );
  },
});

/** Reasons of explanations. */
export const reasonRows = rowSource({
  description: { zh: '说明的原因', en: 'reasons of explanations' },
  fields: {
    code: { zh: '原因代码', en: 'reason code' },
    words: { zh: '原因', en: 'reason' },
    explains: { zh: '适用于', en: 'what it accounts for' },
  },
  rows: ({ messages }) =>
    Object.values(REASONS).map(({ code, words, explains }) => ({
      key: code,
      fields: { code, words: localized(words, messages), explains: localized(explains, messages) },
    })),
});
