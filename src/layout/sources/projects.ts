import { localized } from '../../i18n/messages';
import type { Code } from '../../model/code';
import { december } from '../../model/period';
import { PROGRAMME_OFFICE } from '../../model/reporter';
import { citation, shortCitation } from '../../model/seeds/citation';
import type { ProjectSeed } from '../../model/seeds/schema/project';
import { linearShare } from '../../summary/progress/expected';
import type { LayoutModel } from '../model';
import { quantityField, rowSource } from '../row-source';
import { anomalyMarks } from './anomaly-marks';

/** Categories with fewer projects than this stand together as 其他类别 in charts: 36 printed categories make no readable ring. */
const OWN_CATEGORY_FROM = 4;

/** Code of the annex a project or a total stands in: the first part of its own. */
const annexCode = (id: string): string => id.replace(/-.*$/, '');

/** Code of a category as charts group them, by its place among them. */
const groupCode = (index: number): string => `CAT-${String(index + 1).padStart(2, '0')}`;

/** What stands in place of the code of a location the documents do not name. */
export const NO_LOCATION = '—';

/** Printed categories with enough projects to stand alone, most projects first; equals in the order of the annexes. */
export function ownCategories(projects: readonly ProjectSeed[]): string[] {
  const counts = new Map<string, number>();
  for (const { category } of projects) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= OWN_CATEGORY_FROM)
    .sort(([, a], [, b]) => b - a)
    .map(([category]) => category);
}

/** Category of plans and designs: they have stages of their own and stay out of the four rates. */
export const PLANNING = '规划帮扶';

/** A text reported for the period; texts of lists stay out of 数据台账, so it is shown as it was when the sheet was made. */
export function textOf({ index, period }: LayoutModel, subject: Code, measure: Code): string {
  const value = index.find({ period, subject, measure, valueKind: 'none' })?.value;
  if (value?.type === 'text') return value.text;
  return value?.type === 'date' ? value.date : '';
}

/** What the reporter says of a project's stage: the evidence of its verification. */
function evidenceOf({ index, period }: LayoutModel, subject: Code): string {
  return index.latest({ period, subject, measure: 'J07', valueKind: 'periodEnd' })?.explanation?.text ?? '';
}

/** Words of a location's code. */
export const locationName = (code: string, { codes, messages }: LayoutModel): string => {
  const words = codes.subject(code);
  return words === undefined ? messages.workbook.unlocated : localized(words, messages);
};

/** The 84 key projects in printed order. */
export const projects = rowSource({
  description: { zh: '重点项目84个，附件三、四、六', en: 'the 84 key projects of 附件三, 附件四 and 附件六' },
  fields: {
    code: { zh: '项目代码（附件与行号）', en: 'project code (annex and row)' },
    listCode: { zh: '清单代码：infrastructure、industry、livelihood', en: 'list: infrastructure, industry or livelihood' },
    annexCode: { zh: '附件代码：A3、A4、A6', en: 'annex code: A3, A4 or A6' },
    list: { zh: '清单', en: 'list in words' },
    annex: { zh: '附件', en: 'annex' },
    row: { zh: '原表行号', en: 'printed row number' },
    name: { zh: '项目名称（照录）', en: 'name as printed' },
    category: { zh: '类别（照录）', en: 'category as printed' },
    categoryGroup: { zh: '归类：项目少的类别并入其他', en: 'category, small ones together' },
    groupCode: { zh: '归类代码', en: 'code of that category' },
    years: { zh: '建设年限（照录）', en: 'construction years as printed' },
    from: { zh: '开始年份', en: 'first year' },
    to: { zh: '结束年份', en: 'last year' },
    investment: { zh: '计划总投资，万元', en: 'planned investment, 万元' },
    locationCode: { zh: '所在园区或县区代码', en: 'code of park or county' },
    location: { zh: '所在园区或县区', en: 'park or county' },
    aliases: { zh: '其他写法', en: 'other names' },
    anomalies: { zh: '相关异常的编号', en: 'codes of anomalies about it' },
    source: { zh: '出处', en: 'source' },
    place: { zh: '出处，不写文件名', en: 'source without its document' },
    rated: { zh: '是否计入四率：yes、no（规划帮扶另用阶段）', en: 'whether the four rates count it: yes or no' },
    startDue: { zh: '推算的计划开工年月：开始年份12月', en: 'planned start as derived: December of the first year' },
    endDue: { zh: '推算的计划竣工年月：结束年份12月', en: 'planned completion as derived: December of the last year' },
    period: { zh: '报告期', en: 'period of the report' },
    linear: { zh: '序时进度 m/12，%', en: 'm/12, %' },
    evidence: { zh: '阶段的说明（底数核对的依据），最近一次', en: 'explanation of the stage (evidence of the verification), the latest' },
    problem: { zh: '本期所报存在问题', en: 'problem reported for the period' },
  },
  rows: (model) => {
    const { seeds, messages } = model;
    const words = messages.workbook;
    const own = ownCategories(seeds.projects);
    const units = new Set(seeds.units.map((unit) => unit.id));
    return seeds.projects.map(({ id, list, row, name, category, years, investment, location, aliases, source }) => ({
      key: id,
      fields: {
        code: id,
        listCode: list,
        annexCode: annexCode(id),
        list: words.listNames[list],
        annex: words.annexes[list],
        row,
        name,
        category,
        categoryGroup: own.includes(category) ? category : words.otherCategories,
        groupCode: groupCode(own.includes(category) ? own.indexOf(category) : own.length),
        // One printed year is a number, as people would type it.
        years: years.from === years.to ? { number: years.from, format: '0' } : years.printed,
        from: years.from,
        to: years.to,
        investment: quantityField(investment),
        locationCode: location?.value ?? NO_LOCATION,
        location: locationName(location?.value ?? NO_LOCATION, model),
        anomalies: anomalyMarks(seeds, source, words.listEnd),
        aliases: aliases.map((alias) => alias.name).join(words.listEnd),
        source: citation(source, seeds.documents, messages),
        place: shortCitation(source, messages),
        rated: category === PLANNING ? 'no' : 'yes',
        startDue: december(years.from),
        endDue: december(years.to),
        period: model.period,
        linear: linearShare(model.period),
        evidence: evidenceOf(model, id),
        problem: textOf(model, id, 'J10'),
      },
      binding: { unit: location !== null && units.has(location.value) ? location.value : PROGRAMME_OFFICE, subject: id },
    }));
  },
});

/** The three lists with their stated totals. */
export const projectLists = rowSource({
  description: { zh: '三张重点项目表', en: 'the three project lists' },
  fields: {
    listCode: { zh: '清单代码', en: 'list code' },
    annexCode: { zh: '附件代码', en: 'annex code' },
    list: { zh: '清单', en: 'list in words' },
    annex: { zh: '附件', en: 'annex' },
    totalCode: { zh: '合计行代码', en: 'code of the total' },
    stated: { zh: '原表汇总，万元', en: 'stated total, 万元' },
    linear: { zh: '序时进度 m/12，%', en: 'm/12, %' },
    source: { zh: '出处', en: 'source' },
    place: { zh: '出处，不写文件名', en: 'source without its document' },
  },
  rows: ({ seeds, period, messages }) =>
    seeds.projectTotals.map(({ id, list, investment, source }) => ({
      key: id,
      fields: {
        listCode: list,
        annexCode: annexCode(id),
        list: messages.workbook.listNames[list],
        annex: messages.workbook.annexes[list],
        totalCode: id,
        stated: quantityField(investment),
        linear: linearShare(period),
        source: citation(source, seeds.documents, messages),
        place: shortCitation(source, messages),
      },
    })),
});

/** Categories as charts group them. */
export const projectCategories = rowSource({
  description: { zh: '重点项目归类', en: 'categories of the key projects, small ones together' },
  fields: { code: { zh: '归类代码', en: 'code' }, name: { zh: '归类', en: 'category' } },
  rows: ({ seeds, messages }) =>
    [...ownCategories(seeds.projects), messages.workbook.otherCategories].map((name, index) => ({
      key: groupCode(index),
      fields: { code: groupCode(index), name },
    })),
});

/** Places that projects lie in, parks first, then counties, the unnamed last. */
export const projectLocations = rowSource({
  description: { zh: '重点项目所在园区、县区', en: 'parks and counties the key projects lie in' },
  fields: { code: { zh: '代码', en: 'code' }, name: { zh: '名称', en: 'name' } },
  rows: (model) => {
    const used = new Set(model.seeds.projects.map(({ location }) => location?.value ?? NO_LOCATION));
    const order = [...model.seeds.units, ...model.seeds.subjects].map(({ id }) => id);
    return [...order.filter((code) => used.has(code)), ...(used.has(NO_LOCATION) ? [NO_LOCATION] : [])].map((code) => ({
      key: code === NO_LOCATION ? 'NONE' : code,
      fields: { code, name: locationName(code, model) },
    }));
  },
});

/** Years in which projects are due to end. */
export const projectEndYears = rowSource({
  description: { zh: '重点项目建设期末年份', en: 'last years of construction of the key projects' },
  fields: { year: { zh: '年份', en: 'year' } },
  rows: ({ seeds }) =>
    [...new Set(seeds.projects.map(({ years }) => years.to))].sort((a, b) => a - b).map((year) => ({ key: `Y${year}`, fields: { year } })),
});
