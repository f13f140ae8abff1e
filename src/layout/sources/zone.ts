import { localized } from '../../i18n/messages';
import { growth } from '../../model/compositions';
import { INDICATOR_VALUE_KIND } from '../../model/figures/indicator-key';
import type { ValueKind } from '../../model/figure';
import { december, isDecember, periodOf, periodText, yearBefore, yearOf, type Period } from '../../model/period';
import { PROGRAMME_OFFICE } from '../../model/reporter';
import { isDue, monthsBetween, previousInYear } from '../../model/reporting-calendar';
import { linearShare } from '../../summary/progress/expected';
import { isNumber, minus, NOTHING, when } from '../../summary/terms';
import { aspectExpression } from '../figure-expression';
import type { LayoutModel } from '../model';
import { rowSource } from '../row-source';

/** Code of 广清经济特别合作区. Its totals are its own, no sum of eight parks. */
export const ZONE = 'ZH1';

/** What is reported of 合作区, in the order of the bulletin. */
const MEASURES = ['P01', 'P02', 'P03', 'P08'] as const;

/** Unit in which its amounts are shown. */
const UNIT = '亿元';

const FREQUENCY = 'monthNoJan';
/** Months of the axis; statistics have no January, and 2 stands for 1—2月. */
const TREND_MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const aspect = (period: Period, measure: string, valueKind: ValueKind) => ({ period, subject: ZONE, measure, valueKind });

/** The period's figure, else the latest one before it: documents state whole years. Back to the year before last. */
function shownPeriod(model: LayoutModel, measure: string): Period {
  const known = monthsBetween(periodOf(yearOf(model.period) - 2, 1), model.period)
    .reverse()
    .find((period) => model.index.find(aspect(period, measure, INDICATOR_VALUE_KIND.flow)) !== undefined);
  return known ?? model.period;
}

/** Main figures of 合作区, one row a measure. */
export const zoneResults = rowSource({
  description: {
    zh: '合作区主要指标：本期累计，没有本期数的为公开过的最近一期',
    en: 'main figures of 合作区: year to date, or the latest published where the period has none',
  },
  fields: {
    measure: { zh: '指标', en: 'measure' },
    measureCode: { zh: '度量代码', en: 'measure code' },
    when: { zh: '期别（文字）', en: 'period in words' },
    unit: { zh: '计量单位', en: 'unit' },
    value: { zh: '累计，亿元', en: 'year to date, 100 million yuan' },
    growth: { zh: '同比增速，%', en: 'growth, %' },
    target: { zh: '年度目标，亿元', en: 'target of the year, 100 million yuan' },
    lastYear: { zh: '上年同期，亿元', en: 'last year to the same month, 100 million yuan' },
    lastYearEnd: { zh: '上年全年，亿元', en: 'the whole of last year, 100 million yuan' },
    linear: { zh: '序时进度 m/12，%', en: 'm/12, %' },
    status: { zh: '数值的状态', en: 'status of the value' },
    growthStatus: { zh: '增速的状态', en: 'status of the growth' },
    reporter: { zh: '报送单位或发布文件', en: 'reporter or document' },
  },
  rows: (model) =>
    MEASURES.map((measure) => {
      const { codes, messages } = model;
      const period = shownPeriod(model, measure);
      const words = codes.measure(measure)?.name;
      const of = (at: Period, valueKind: ValueKind, part?: 'status' | 'reporter') =>
        aspectExpression(model, aspect(at, measure, valueKind), PROGRAMME_OFFICE, part, UNIT);
      const ownGrowth = aspectExpression(model, aspect(period, measure, 'growth'), PROGRAMME_OFFICE);
      const computed = growth(of(period, 'ytd'), of(period, 'ytdLastYear'));
      const hasBase = model.index.find(aspect(period, measure, 'ytdLastYear')) !== undefined;
      const hasPlan = codes.measure(measure)?.valueKinds?.includes('plan') ?? false;
      return {
        key: measure,
        fields: {
          measure: words === undefined ? measure : localized(words, messages),
          measureCode: measure,
          when: periodText(period, isDecember(period) ? 'year' : 'cumulativeHeader', messages),
          unit: UNIT,
          value: { expression: of(period, 'ytd'), format: '#,##0.00' },
          growth: { expression: hasBase ? when(isNumber(computed), computed, ownGrowth) : ownGrowth, format: '0.0#' },
          target: { expression: hasPlan ? of(december(yearOf(period)), 'plan') : NOTHING, format: '#,##0.00' },
          lastYear: { expression: of(yearBefore(period), 'ytd'), format: '#,##0.00' },
          lastYearEnd: { expression: of(december(yearOf(period) - 1), 'ytd'), format: '#,##0.00' },
          linear: linearShare(period),
          status: { expression: of(period, 'ytd', 'status') },
          growthStatus: { expression: aspectExpression(model, aspect(period, measure, 'growth'), PROGRAMME_OFFICE, 'status') },
          reporter: { expression: of(period, 'ytd', 'reporter') },
        },
        binding: { unit: PROGRAMME_OFFICE, subject: ZONE, measure },
      };
    }),
});

/** Output of 合作区 month by month, last year beside this one; the year begins with 1—2月 because statistics have no January. */
export const zoneMonths = rowSource({
  description: { zh: '合作区规上工业总产值逐月：1—2月、3月……12月', en: 'output of 合作区 month by month, from 1—2月 on' },
  fields: {
    month: { zh: '月份', en: 'month' },
    lastYear: { zh: '上年，亿元', en: 'last year, 100 million yuan' },
    thisYear: { zh: '本年，亿元', en: 'this year, 100 million yuan' },
  },
  rows: (model) =>
    TREND_MONTHS.map((month) => {
      const ytd = (period: Period) => aspectExpression(model, aspect(period, 'P01', 'ytd'), PROGRAMME_OFFICE, 'value', UNIT);
      /** The month's own value: derived, y(n) − y(n−1). */
      const own = (year: number) => {
        const period = periodOf(year, month);
        if (period > model.period || !isDue(FREQUENCY, period)) return NOTHING;
        const before = previousInYear(FREQUENCY, period);
        if (before === undefined) return ytd(period);
        const [upTo, earlier] = [ytd(period), ytd(before)];
        return when(isNumber(upTo), when(isNumber(earlier), minus(upTo, earlier)));
      };
      const year = yearOf(model.period);
      return {
        key: `M${String(month).padStart(2, '0')}`,
        fields: {
          month: model.messages.workbook.monthInTrend(month),
          lastYear: { expression: own(year - 1), format: '#,##0.00' },
          thisYear: { expression: own(year), format: '#,##0.00' },
        },
      };
    }),
});
