import type { Expression } from '../../model/expression';
import { december, MONTHS, periodOf, yearOf, type Period } from '../../model/period';
import { ledgerCount, ledgerSum } from '../../summary/ledger';
import { compare, NOTHING, over, times, when } from '../../summary/terms';
import { rowSource } from '../row-source';
import { textOf } from './projects';

/** Σ over all projects' figures of a period; "" while there are none. */
function total(period: Period, measureCode: string, valueKindCode: string): Expression {
  const selection = { period, measureCode, valueKindCode };
  return when(compare(ledgerCount(selection), '>', 0), ledgerSum(selection));
}

/** Investment completed in key projects month by month, beside what the plans of the year would come to evenly. */
export const projectMonths = rowSource({
  description: {
    zh: '重点项目累计完成投资逐月，与年度计划序时数相对',
    en: 'investment of the key projects month by month, beside m/12 of the plans',
  },
  fields: {
    month: { zh: '月份', en: 'month' },
    lastYear: { zh: '上年累计，万元', en: 'last year to date, 万元' },
    thisYear: { zh: '本年累计，万元', en: 'this year to date, 万元' },
    schedule: { zh: '本年计划的序时数（m/12），万元', en: 'm/12 of the plans of the year, 万元' },
  },
  rows: ({ period, messages }) => {
    const year = yearOf(period);
    return Array.from({ length: MONTHS }, (_, index) => index + 1).map((month) => ({
      key: `M${String(month).padStart(2, '0')}`,
      fields: {
        month: messages.workbook.months(month),
        lastYear: { expression: total(periodOf(year - 1, month), 'J03', 'ytd'), format: '#,##0' },
        thisYear: { expression: periodOf(year, month) > period ? NOTHING : total(periodOf(year, month), 'J03', 'ytd'), format: '#,##0' },
        schedule: { expression: whole(total(december(year), 'J01', 'plan'), month), format: '#,##0' },
      },
    }));
  },
});

const whole = (plan: Expression, month: number): Expression => when({ kind: 'isNumber', operand: plan }, over(times(plan, month), MONTHS));

/** Matters the overview has room for. */
const MATTERS = 5;

/** What the key projects ask to be settled, the first of the lists first; a page has room for five. */
export const matters = rowSource({
  description: { zh: '需协调事项，至多5条', en: 'matters to be settled, at most five' },
  fields: {
    project: { zh: '项目', en: 'project' },
    problem: { zh: '存在问题', en: 'problem' },
    need: { zh: '需协调事项', en: 'what is asked' },
    unit: { zh: '责任单位', en: 'who is asked' },
    deadline: { zh: '时限', en: 'until when' },
  },
  rows: (model) =>
    model.seeds.projects
      .map(({ id, name }) => ({
        key: id,
        fields: {
          project: name,
          problem: textOf(model, id, 'J10'),
          need: textOf(model, id, 'J10b'),
          unit: textOf(model, id, 'J10c'),
          deadline: textOf(model, id, 'J10d'),
        },
      }))
      .filter(({ fields }) => fields.need !== '')
      .slice(0, MATTERS),
});
