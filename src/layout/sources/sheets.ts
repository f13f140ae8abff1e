import { rowSource } from '../row-source';

/** The sheets of the workbook, for its directory. */
export const sheets = rowSource({
  description: { zh: '本工作簿的工作表', en: 'the sheets of this workbook' },
  fields: { name: { zh: '表名，可点击', en: 'name, leads there' }, description: { zh: '内容', en: 'content' } },
  rows: (model) =>
    model.sheets.map(({ name, description }, index) => ({
      key: `S${String(index + 1).padStart(2, '0')}`,
      fields: { name: { text: name, link: { sheet: name, cell: 'B1' } }, description },
    })),
});
