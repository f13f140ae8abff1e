import { localized } from '../../../i18n/messages';
import type { Code } from '../../../model/code';
import { REASONS } from '../../../model/reason';
import { GUIDE_LISTS } from '../../guide-lists';
import type { LayoutModel } from '../../model';
import { rowSource } from '../../row-source';

/** Measures whose codes the forms of a sheet ask for, by sheet name. */
const CODED: Readonly<Record<string, Code>> = { 项目进度: 'J07', 招商动态: 'Z03', 资金台账: 'F00' };

/** Measures whose codes the forms of this workbook ask for. */
const codedMeasures = ({ sheets }: LayoutModel): Code[] => sheets.flatMap(({ name }) => CODED[name] ?? []);

/** Words of the drop-downs: a list for each coded measure of the workbook's forms. */
export const codeListRows = rowSource({
  description: { zh: '本工作簿各下拉列表的文字', en: "words of the drop-downs of the workbook's forms" },
  fields: { list: { zh: '列表', en: 'list' }, code: { zh: '代码', en: 'code' }, words: { zh: '文字', en: 'words' } },
  rows: (model) => {
    const asked = new Set(codedMeasures(model));
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
