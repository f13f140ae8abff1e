import type { ChartLook } from './chart-looks/chart-look';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';

/** What plans leave to the hands, of one sheet, by words that both sides use: margins, paper, gridlines, options of protection. */
export type Unsaid = Readonly<Record<string, unknown>>;

/** A workbook as a hand wrote it, told in the words of plans. */
export interface Written {
  plan: WorkbookPlan;
  /** What plans leave to the hands, by sheet. */
  unsaid: ReadonlyMap<string, Unsaid>;
  /** Looks of charts by sheet, which plans leave to the hands too: what files have is the measure. */
  chartLooks: ReadonlyMap<string, readonly ChartLook[]>;
  /** What no plan can say. */
  losses: readonly string[];
}
