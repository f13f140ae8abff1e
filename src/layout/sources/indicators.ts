import { localized } from '../../i18n/messages';
import type { Indicator } from '../../model/catalogue';
import { figureKeyText } from '../../model/figure';
import { indicatorOwner } from '../../model/figures/indicator-key';
import { december, yearBefore, yearOf, type Period } from '../../model/period';
import { PROGRAMME_OFFICE } from '../../model/reporter';
import { citation, shortCitation } from '../../model/seeds/citation';
import type { Quantity } from '../../model/seeds/schema/parts';
import type { ProgressFacts } from '../../summary/progress/facts';
import { formatOfKey } from '../figure-format';
import type { LayoutModel } from '../model';
import { printedFormat, quantityField, rowSource } from '../row-source';
import { anomalyMarks } from './anomaly-marks';
import { asOf, currentFormat, currentValue, dueValue, earlierValue, remarks, reportedValue, valueStatus } from './indicator-values';

/** Years of 表2-1 that have a target; 2020 has a base. */
const TARGET_YEARS = ['2022', '2025'] as const;

/** The target 表2-1 prints for a period's year, — included; undefined for other years. */
function publishedTarget(values: Indicator['values'], period: Period): Quantity | undefined {
  const year = TARGET_YEARS.find((candidate) => candidate === String(yearOf(period)));
  return year && values[year];
}

/** The ledger's own target has its own form; the published one that of its document. */
function targetFormat(model: LayoutModel, key: string, published: Quantity | undefined): string {
  if (published === undefined || published.value === null || model.index.byKey.has(key)) return formatOfKey(model, key);
  return printedFormat(published.printed, published.operator);
}

/** How the target is meant: as the year's is printed, else as the last one is. */
function operatorOf(values: Indicator['values'], period: Period): Pick<ProgressFacts, 'operator'> {
  const operator = (publishedTarget(values, period) ?? values['2025']).operator;
  return operator === undefined ? {} : { operator };
}

/** The 28 rows of 表2-1. */
export const indicators = rowSource({
  description: { zh: '表2-1 的28行指标', en: 'the 28 rows of 表2-1' },
  fields: {
    code: { zh: '指标代码', en: 'indicator code' },
    dimension: { zh: '维度', en: 'dimension' },
    item: { zh: '原表序号', en: 'printed number of the item' },
    itemName: { zh: '指标项（多行时）', en: 'item, where it has several rows' },
    name: { zh: '指标', en: 'indicator' },
    fullName: { zh: '指标项与指标', en: 'item and indicator' },
    chartName: { zh: '维度与指标，图表用', en: 'dimension and indicator, for charts' },
    unit: { zh: '计量单位', en: 'unit' },
    basis: { zh: '口径（照录）', en: 'basis as printed' },
    base2020: { zh: '2020年基数', en: 'base value of 2020' },
    target2022: { zh: '2022年目标', en: 'target of 2022' },
    target2025: { zh: '2025年目标', en: 'target of 2025' },
    hasBase: { zh: '2020年有无基数：yes、no', en: 'whether 2020 has a value: yes or no' },
    nature: { zh: '性质（本系统）', en: 'nature (ours)' },
    frequency: { zh: '频率（本系统）', en: 'frequency (ours)' },
    pace: { zh: '进度方式（本系统）', en: 'pace (ours)' },
    owner: { zh: '责任单位（本系统）', en: 'owner (ours)' },
    doubt: { zh: '口径存疑', en: 'doubt about the basis' },
    targetYear: { zh: '报告期的年份', en: 'year of the period' },
    publishedStatus: { zh: '公开目标的状态，公开文件有的年份；其余年份为空', en: 'status of a published target, nothing in other years' },
    targetFormat: { zh: '本年目标的数字格式', en: "number format of the year's target" },
    targetKey: { zh: '本年目标在数据台账中的键', en: "key of this year's target in the ledger" },
    own: { zh: '报送的本期数', en: 'current value as reported' },
    ownStatus: { zh: '报送数的状态', en: 'status of that value' },
    current: { zh: '本期数：报送的，没有则由园区、县区数算出', en: 'current value: as reported, else computed from parks and counties' },
    currentStatus: { zh: '本期数的状态', en: 'status of the current value' },
    asOf: { zh: '数据时点，或本期没有数的原因', en: 'when the value is of, or why there is none' },
    lastYear: { zh: '上年同期', en: 'last year to the same month' },
    lastYearEnd: { zh: '上年全年', en: 'the whole of last year' },
    due: { zh: '截至本期应完成（录入的路径或节点）', en: 'due by now, as entered' },
    remarks: { zh: '说明：合计缺哪些单位、样本少、达标县数', en: 'remarks: units a total lacks, few cases, counties that reached it' },
    anomalies: { zh: '相关异常的编号', en: 'codes of anomalies about it' },
    source: { zh: '出处', en: 'source' },
    place: { zh: '出处，不写文件名', en: 'source without its document' },
  },
  rows: (model) => {
    const { seeds, period, codes, messages } = model;
    return seeds.indicators.map((indicator) => {
      const { id, dimension, item, itemName, name, unit, basis, values, nature, frequency, pace, doubt, source } = indicator;
      const words = messages.workbook;
      const own = { subject: id, measure: id };
      const owner = codes.reporter(indicatorOwner(indicator));
      const targetKey = figureKeyText({ period: december(yearOf(period)), unit: PROGRAMME_OFFICE, ...own, valueKind: 'plan' });
      const current = currentValue(indicator, model);
      const published = publishedTarget(values, period);
      return {
        key: id,
        fields: {
          code: id,
          dimension,
          item,
          itemName: itemName ?? '',
          name: localized(name, messages),
          fullName: itemName !== null && messages.textKey === 'zh' ? `${itemName}·${name.zh}` : localized(name, messages),
          chartName: `${dimension}：${localized(name, messages)}`,
          unit,
          basis,
          base2020: quantityField(values['2020']),
          target2022: quantityField(values['2022']),
          target2025: quantityField(values['2025']),
          hasBase: values['2020'].value === null ? 'no' : 'yes',
          nature: words.natures[nature.value],
          frequency: words.frequencies[frequency.value],
          pace: words.paces[pace.value],
          owner: owner ? localized(owner, messages) : indicatorOwner(indicator),
          doubt: doubt ?? '',
          targetYear: yearOf(period),
          publishedStatus: published === undefined ? '' : words.statuses.published,
          targetFormat: targetFormat(model, targetKey, published),
          targetKey,
          own: { expression: reportedValue(indicator, 'value', model) },
          ownStatus: { expression: reportedValue(indicator, 'status', model) },
          current: { expression: current, format: currentFormat(indicator, model) },
          currentStatus: { expression: valueStatus(indicator, model) },
          asOf: asOf(indicator, model),
          lastYear: { expression: earlierValue(indicator, yearBefore(period), model) },
          lastYearEnd: { expression: earlierValue(indicator, december(yearOf(period) - 1), model) },
          due: { expression: dueValue(indicator, model) },
          remarks: { expression: remarks(indicator, model) },
          anomalies: anomalyMarks(seeds, source, words.listEnd),
          source: citation(source, seeds.documents, messages),
          place: shortCitation(source, messages),
        },
        binding: { unit: PROGRAMME_OFFICE, ...own },
        progress: {
          nature: nature.value,
          pace: pace.value,
          frequency: frequency.value,
          period,
          unit,
          base2020: values['2020'].value,
          withoutTarget: TARGET_YEARS.every((year) => values[year].value === null),
          counties: seeds.units.filter(({ kind }) => kind === 'county').length,
          ...operatorOf(values, period),
        },
      };
    });
  },
});
