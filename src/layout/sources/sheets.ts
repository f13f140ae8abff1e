import { rowSource, TOTAL_ROW } from '../row-source';

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

/** One row, for what is said once. */
export const one = rowSource({
  description: { zh: '一行，用于只说一次的内容', en: 'a single row, for what is said once' },
  fields: { code: { zh: '行代码', en: 'row code' } },
  rows: () => [{ key: TOTAL_ROW, fields: { code: TOTAL_ROW } }],
});
