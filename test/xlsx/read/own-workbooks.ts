import { zhCN } from '../../../src/i18n/zh-CN';
import { planWorkbook, REPORT_SHEETS } from '../../../src/layout/workbook';
import { sampleBook, SAMPLE_BOOK } from '../../../src/model/sample/book';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { seeds } from '../../layout/planned';
import { richPlan } from '../write/rich-plan';

const planned = (sheets: readonly string[], first?: number): WorkbookPlan =>
  planWorkbook({
    seeds,
    period: 202402,
    ledger: first === undefined ? [] : sampleBook({ seeds, ...SAMPLE_BOOK, first }),
    sheets,
    messages: zhCN,
  }).plan;

/** Plans of workbooks that the product makes, and one with everything a plan can say. */
export const OWN_PLANS = {
  rich: () => richPlan,
  form: () => planned(['annual-targets']),
  lists: () => planned(['infrastructure-projects', 'livelihood-projects', 'park-directory']),
  /** The report of a month over a ledger of a few months. */
  report: () => planned(REPORT_SHEETS, 202401),
} as const satisfies Readonly<Record<string, () => WorkbookPlan>>;
