import { localized } from '../../../i18n/messages';
import type { Indicator } from '../../../model/catalogue';
import { INDICATOR_VALUE_KIND, indicatorOwner } from '../../../model/figures/indicator-key';
import { december, monthOf, yearOf } from '../../../model/period';
import { isDue, monthBefore } from '../../../model/reporting-calendar';
import { PROGRAMME_OFFICE } from '../../../model/reporter';
import { valueFormat } from '../../figure-format';
import type { LayoutModel } from '../../model';
import { quantityField, rowSource, type FieldValue } from '../../row-source';

/** Indicators a unit answers for. */
export const unitIndicators = ({ seeds, unit }: Pick<LayoutModel, 'seeds' | 'unit'>): Indicator[] =>
  seeds.indicators.filter((indicator) => indicatorOwner(indicator) === unit);

/** Whether any of them is reported for the period. */
export const hasDueIndicators = (model: LayoutModel): boolean =>
  unitIndicators(model).some(({ frequency }) => isDue(frequency.value, model.period));

/** The indicators a unit answers for. */
export const unitIndicatorRows = rowSource({
  description: { zh: '本单位负责的表2-1指标', en: 'indicators of 表2-1 that the unit answers for' },
  fields: {
    code: { zh: '指标代码', en: 'indicator code' },
    name: { zh: '指标', en: 'indicator' },
    unit: { zh: '计量单位', en: 'unit of measure' },
    basis: { zh: '口径（照录）', en: 'basis as printed' },
    frequency: { zh: '频率（本系统）', en: 'frequency (ours)' },
    base2020: { zh: '2020年基数', en: 'base value of 2020' },
    target: { zh: '本年目标：公开的，或指挥部录入的', en: "the year's target: published, or entered by the office" },
    latest: { zh: '最近一次数', en: 'latest value' },
    latestAt: { zh: '最近一次数的期别', en: 'period of the latest value' },
  },
  rows: (model) => {
    const { index, period, messages, unit: reporter } = model;
    return unitIndicators(model).map((indicator) => {
      const { id, itemName, name, unit, basis, frequency, nature, values } = indicator;
      const about = { subject: id, measure: id };
      const plan = index.find({ ...about, period: december(yearOf(period)), valueKind: 'plan' }, PROGRAMME_OFFICE);
      const printed = Object.entries(values).find(([year]) => Number(year) === yearOf(period) && Number(year) !== 2020)?.[1];
      const last = index.latest({ ...about, period: monthBefore(period), valueKind: INDICATOR_VALUE_KIND[nature.value] }, reporter);
      const target: FieldValue =
        plan?.value.type === 'number'
          ? { number: plan.value.number, format: valueFormat(plan.value) }
          : printed === undefined
            ? null
            : quantityField(printed);
      return {
        key: id,
        fields: {
          code: id,
          name:
            itemName !== null && messages.textKey === 'zh' && itemName !== name.zh ? `${itemName}·${name.zh}` : localized(name, messages),
          unit,
          basis,
          frequency: messages.workbook.frequencies[frequency.value],
          base2020: quantityField(values['2020']),
          target: target,
          latest: last?.value.type === 'number' ? { number: last.value.number, format: valueFormat(last.value) } : null,
          latestAt: last === undefined ? null : messages.workbook.entry.pastMonth(yearOf(last.period), monthOf(last.period)),
        },
        binding: { unit: reporter, ...about },
      };
    });
  },
});
