import { localized } from '../../i18n/messages';
import { rowSource } from '../row-source';

/** The eight counties and districts of 清远 in official order. */
export const counties = rowSource({
  description: { zh: '八个县（市、区），官方次序', en: 'the eight counties and districts in official order' },
  fields: {
    code: { zh: '单位代码', en: 'unit code' },
    name: { zh: '全称', en: 'full name' },
    shortName: { zh: '简称', en: 'short name' },
  },
  rows: ({ seeds, messages }) =>
    seeds.units
      .filter(({ kind }) => kind === 'county')
      .map(({ id, name, shortName }) => ({
        key: id,
        fields: { code: id, name: localized(name, messages), shortName: localized(shortName, messages) },
        binding: { unit: id, subject: id },
      })),
});
