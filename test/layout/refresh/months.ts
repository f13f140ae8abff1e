import { zhCN } from '../../../src/i18n/zh-CN';
import { planWorkbook } from '../../../src/layout/workbook';
import type { Figure } from '../../../src/model/figure';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { seeds, told } from '../planned';

/** Sheets of the report that refer to each other, and one with figures to enter. */
const SHEETS = [
  'overview',
  'indicator-completion',
  'park-operation',
  'project-progress',
  'project-library',
  'data-ledger',
  'annual-targets',
];

const figure = (park: number, measure: string, number: number, period: number): Figure => told(`PK${park}`, measure, number, { period });

const plans = new Map<string, WorkbookPlan>();

/** The report of a month in which so many parks reported: each month has other figures and other rows of the ledger. */
export function month(period: 202402 | 202403 | 202404, parks: number): WorkbookPlan {
  const key = `${period} ${parks}`;
  let plan = plans.get(key);
  if (plan === undefined) {
    const ledger = Array.from({ length: parks }, (_, index) => index + 1).flatMap((park) =>
      ['P01', 'P05', 'P08'].map((measure) => figure(park, measure, park * 100 + (period % 100), period)),
    );
    plan = planWorkbook({ seeds, period, ledger, sheets: SHEETS, messages: zhCN }).plan;
    plans.set(key, plan);
  }
  return plan;
}
