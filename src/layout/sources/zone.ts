import { localized } from '../../i18n/messages';
import { growth } from '../../model/compositions';
import { INDICATOR_VALUE_KIND } from '../../model/figures/indicator-key';
import type { ValueKind } from '../../model/figure';
import { december, isDecember, periodOf, periodText, yearBefore, yearOf, type Period } from '../../model/period';
import { PROGRAMME_OFFICE } from '../../model/reporter';
import { monthsBetween } from '../../model/reporting-calendar';
import { linearShare } from '../../summary/progress/expected';
import { isNumber, NOTHING, when } from '../../summary/terms';
import type { Aspect } from '../../model/figures/figure-index';
import { ZONE } from '../../model/zone';
import { aspectExpression } from '../figure-expression';
import { valueFormat } from '../figure-format';
import type { LayoutModel } from '../model';
import { rowSource } from '../row-source';
import { against, periodWords } from '../sentence-fields';

/** What is reported of 合作区, in the order of the bulletin. */
const MEASURES = ['P01', 'P02', 'P03', 'P08'] as const;

/** Unit in which its amounts are shown. */
const UNIT = '亿元';

const aspect = (period: Period, measure: string, valueKind: ValueKind) => ({ period, subject: ZONE, measure, valueKind });

/** The period's figure, else the latest one before it: documents state whole years. Back to the year before last. */
function shownPeriod(model: LayoutModel, measure: string): Period {
  const known = monthsBetween(periodOf(yearOf(model.period) - 2, 1), model.period)
    .reverse()
    .find((period) => model.index.find(aspect(period, measure, INDICATOR_VALUE_KIND.flow)) !== undefined);
  return known ?? model.period;
}

/** Published figures keep their own digits, where they are shown in their own unit. */
function formatOf(model: LayoutModel, of: Aspect, format: string): string {
  const { value, unitOfMeasure } = model.index.find(of) ?? {};
  if (value?.type !== 'number' || value.printed === undefined) return format;
  return unitOfMeasure === UNIT || of.valueKind === 'growth' ? valueFormat(value) : format;
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
    whenWords: { zh: '期别（正文用词）', en: 'period as sentences say it' },
    against: { zh: '与何时比：同比、比上年', en: 'what growth is against' },
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
          whenWords: periodWords({ period, messages }),
          against: against({ period, messages }),
          unit: UNIT,
          value: { expression: of(period, 'ytd'), format: formatOf(model, aspect(period, measure, 'ytd'), '#,##0.00') },
          growth: {
            expression: hasBase ? when(isNumber(computed), computed, ownGrowth) : ownGrowth,
            format: formatOf(model, aspect(period, measure, 'growth'), '0.0'),
          },
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
