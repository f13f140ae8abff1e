import { localized } from '../../i18n/messages';
import { citation, shortCitation } from '../../model/seeds/citation';
import { quantityField, rowSource } from '../row-source';

/** The eight parks in official order. */
export const parks = rowSource({
  description: { zh: '八个共建园区，按表1-1次序', en: 'the eight parks in the order of 表1-1' },
  fields: {
    code: { zh: '单位代码', en: 'unit code' },
    name: { zh: '全称', en: 'full name' },
    shortName: { zh: '简称', en: 'short name' },
    location: { zh: '位置（表1-1）', en: 'location (表1-1)' },
    industries: { zh: '主导产业（表1-1）', en: 'leading industries (表1-1)' },
    plannedArea: { zh: '规划面积，平方公里', en: 'planned area, km²' },
    projects2025: { zh: '2025年亿元以上项目数，个（附件五）', en: 'projects of 100 million yuan or more in 2025 (附件五)' },
    investment2025: { zh: '2025年累计完成投资，万元（附件五）', en: 'investment completed up to 2025, 万元 (附件五)' },
    tax2025: { zh: '2025年税收，万元（附件五）', en: 'tax revenue of 2025, 万元 (附件五)' },
    output2025: { zh: '2025年产值，亿元（附件五）', en: 'output of 2025, 亿元 (附件五)' },
    movedInProjects: { zh: '转移入园项目数，个（附件七所列）', en: 'moved-in projects listed in 附件七' },
    role: { zh: '功能定位（002 专栏6）', en: 'function (002 专栏6)' },
    source: { zh: '表1-1出处', en: 'source in 表1-1' },
    place: { zh: '表1-1出处，不写文件名', en: 'source in 表1-1 without its document' },
    expectationSource: { zh: '附件五出处', en: 'source in 附件五' },
  },
  rows: ({ seeds, messages }) =>
    seeds.parks.map(({ id, name, shortName, location, industries, plannedArea, expectation2025, movedIn, role, source }) => ({
      key: id,
      fields: {
        code: id,
        name: localized(name, messages),
        shortName: localized(shortName, messages),
        location,
        industries,
        plannedArea: quantityField(plannedArea),
        projects2025: quantityField(expectation2025.projects),
        investment2025: quantityField(expectation2025.cumulativeInvestment),
        tax2025: quantityField(expectation2025.tax),
        output2025: quantityField(expectation2025.output),
        movedInProjects: movedIn === null ? messages.workbook.notGiven : movedIn.projects.length,
        role: role.text,
        source: citation(source, seeds.documents, messages),
        place: shortCitation(source, messages),
        expectationSource: citation(expectation2025.source, seeds.documents, messages),
      },
      binding: { unit: id, subject: id },
    })),
});
