import { localized } from '../../../i18n/messages';
import type { Code } from '../../../model/code';
import { monthOf, periodOf, yearOf, type Period } from '../../../model/period';
import { monthAfter } from '../../../model/reporting-calendar';
import { PROGRAMME_OFFICE } from '../../../model/reporter';
import { serialDate } from '../../../model/serial-date';
import type { LayoutModel } from '../../model';
import { rowSource, type SourceRow } from '../../row-source';
import { knownRows, spareRows, type AddedList } from './added-rows';
import { kindOf } from './unit-measures';

/** Origin that counts as 广州 in the list 招商动态. */
const HOME_ORIGIN: Code = 'W01';

/** Serial number of a month's first day. */
const firstDay = (period: Period): number => serialDate(`${yearOf(period)}-${String(monthOf(period)).padStart(2, '0')}-01`);

const addedRows = (model: LayoutModel, list: AddedList, kept: boolean): Code[] => [
  ...(kept ? knownRows(model, list) : []),
  ...spareRows(model, list),
];

/** Rows of 招商动态: what was reported so far, and spare rows. */
export const investmentRows = rowSource({
  description: { zh: '招商动态：已报的项目和空行', en: 'investment projects reported so far, and spare rows' },
  fields: {
    code: { zh: '代码', en: 'code' },
    home: { zh: '来源地“广州市”的文字', en: 'the words for the origin 广州' },
    yearStart: { zh: '本年1月1日（日期序号）', en: 'first day of the year, as a serial number' },
    monthStart: { zh: '本月1日（日期序号）', en: 'first day of the month' },
    monthEnd: { zh: '下月1日（日期序号）', en: 'first day of the next month' },
  },
  rows: (model) => {
    const { unit, period, seeds, messages } = model;
    const origin = seeds.measures.find(({ id }) => id === 'Z03')?.codes?.find(({ code }) => code === HOME_ORIGIN);
    const common = {
      home: origin === undefined ? HOME_ORIGIN : localized(origin, messages),
      yearStart: firstDay(periodOf(yearOf(period), 1)),
      monthStart: firstDay(period),
      monthEnd: firstDay(monthAfter(period)),
    };
    return addedRows(model, 'investments', true).map((code) => ({
      key: code,
      fields: { code, ...common },
      binding: { unit, subject: code },
    }));
  },
});

/** Rows of 工作动态: each month's own. */
export const newsRows = rowSource({
  description: { zh: '工作动态：空行', en: 'work news: spare rows' },
  fields: { code: { zh: '代码', en: 'code' } },
  rows: (model) => {
    // What this very month has reported already stays on the form, so that it can be sent again.
    const reported = knownRows(model, 'news', model.period);
    return [...reported, ...spareRows(model, 'news')].map((code) => ({
      key: code,
      fields: { code },
      binding: { unit: model.unit, subject: code },
    }));
  },
});

/** What a partner district's rows are: counties it helps. Parks among its partners have no fund of their own. */
export function helpedCounties({ seeds, unit }: Pick<LayoutModel, 'seeds' | 'unit'>): Code[] {
  const helped = new Set(seeds.units.find(({ id }) => id === unit)?.helps.map((pair) => pair.unit));
  return seeds.units.filter(({ id, kind }) => kind === 'county' && helped.has(id)).map(({ id }) => id);
}

/** Category of what a partner district pays to a county. */
const DISTRICT_TO_COUNTY: Code = 'K02';

/** Rows of 资金台账: categories of funds, or for a partner district the counties it helps; then what the unit added, and spare rows. */
export const fundRows = rowSource({
  description: {
    zh: '资金台账：资金类别（帮扶区为所帮扶的县区）、自行增加的资金和空行',
    en: 'funds by category (for a partner district: the counties it helps), added ones, and spare rows',
  },
  fields: {
    code: { zh: '代码', en: 'code' },
    name: { zh: '资金名称；自行增加的为空', en: 'name; nothing for added ones' },
    category: { zh: '资金类别；自行增加的为空', en: 'category; nothing for added ones' },
  },
  rows: (model) => {
    const { seeds, unit, codes, messages } = model;
    const categories = seeds.measures.find(({ id }) => id === 'F00')?.codes ?? [];
    const wordsOf = (code: Code) => {
      const words = categories.find((category) => category.code === code);
      return words === undefined ? code : localized(words, messages);
    };
    const fixed =
      kindOf(model) === 'partnerDistrict'
        ? helpedCounties(model).map((code) => ({
            code,
            name: localized(codes.subject(code) ?? { zh: code, en: code }, messages),
            category: wordsOf(DISTRICT_TO_COUNTY),
          }))
        : categories.map(({ code }) => ({ code, name: wordsOf(code), category: wordsOf(code) }));
    const row = (code: Code, name: string | null, category: string | null): SourceRow<'code' | 'name' | 'category'> => ({
      key: code,
      fields: { code, name, category },
      binding: { unit, subject: code },
    });
    return [
      ...fixed.map(({ code, name, category }) => row(code, name, category)),
      ...addedRows(model, 'funds', true).map((code) => row(code, null, null)),
    ];
  },
});

/** The counties a partner district helps. */
export const helpedCountyRows = rowSource({
  description: { zh: '本区对口帮扶的县（市、区）', en: 'counties the district helps' },
  fields: { code: { zh: '县区代码', en: 'county code' }, name: { zh: '县（市、区）', en: 'county' } },
  rows: (model) =>
    helpedCounties(model).map((code) => ({
      key: code,
      fields: { code, name: localized(model.codes.subject(code) ?? { zh: code, en: code }, model.messages) },
      binding: { unit: model.unit, subject: code },
    })),
});

/** Whether a workbook is the programme office's own. */
export const isOffice = ({ unit }: Pick<LayoutModel, 'unit'>): boolean => unit === PROGRAMME_OFFICE;
