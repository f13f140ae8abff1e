import { periodOf, yearOf, type Period } from '../../model/period';
import { PROGRAMME_OFFICE } from '../../model/reporter';
import { isDue, previousInYear } from '../../model/reporting-calendar';
import { ZONE } from '../../model/zone';
import { isNumber, minus, NOTHING, when } from '../../summary/terms';
import { aspectExpression } from '../figure-expression';
import { rowSource } from '../row-source';

/** What the axis follows: output, in this unit. */
const MEASURE = 'P01';
const UNIT = '亿元';
const FREQUENCY = 'monthNoJan';
/** Months of the axis; statistics have no January, and 2 stands for 1—2月. */
const TREND_MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

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
      const ytd = (period: Period) =>
        aspectExpression(model, { period, subject: ZONE, measure: MEASURE, valueKind: 'ytd' }, PROGRAMME_OFFICE, 'value', UNIT);
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
