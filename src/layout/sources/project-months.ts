import type { Expression } from '../../model/expression';
import { december, MONTHS, periodOf, yearOf, type Period } from '../../model/period';
import { ledgerCount, ledgerSum } from '../../summary/ledger';
import { compare, NOTHING, over, times, when } from '../../summary/terms';
import { rowSource } from '../row-source';
import { COUNTED_PROJECT } from './counted-projects';

/** Σ over the projects with a plan of that year, each told by one reporter; "" while there are none. */
function total(period: Period, measureCode: string, valueKindCode: string): Expression {
  const selection = { period, measureCode, valueKindCode, counted: COUNTED_PROJECT };
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
