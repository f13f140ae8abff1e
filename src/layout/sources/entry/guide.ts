import { localized } from '../../../i18n/messages';
import type { Code } from '../../../model/code';
import { REASONS } from '../../../model/reason';
import { GUIDE_LISTS } from '../../guide-lists';
import type { LayoutModel } from '../../model';
import { rowSource } from '../../row-source';
import { isOffice } from './lists';
import { kindOf } from './unit-measures';
import { hasProjects } from './unit-projects';

/** Measures whose codes a unit's forms ask for. */
function codedMeasures(model: LayoutModel): Code[] {
  const kind = kindOf(model);
  const lists = kind === 'park' || kind === 'county' ? ['Z03'] : [];
  const funds = kind === 'county' || kind === 'partnerDistrict' || isOffice(model) ? ['F00'] : [];
  return [...(kind === 'park' || hasProjects(model) ? ['J07'] : []), ...lists, ...funds];
}

/** Words of the drop-downs: a list for each coded measure of the unit's forms. */
export const codeListRows = rowSource({
  description: { zh: '填报单位各下拉列表的文字', en: "words of the drop-downs of a unit's forms" },
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
