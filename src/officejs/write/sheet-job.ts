import type { PlanSheet } from '../../model/workbook-plan';
import type { SheetOutcome, Shortfall } from './outcome';
import type { Entry } from './values';

/** A sheet on its way into Excel: what is requested before its cells, its cells, and what is requested after them. */
export interface SheetJob extends SheetOutcome {
  /** The sheet as it is to become: charts that want looks, protection, visibility. */
  plan: PlanSheet;
  /** Cells to enter, in order. */
  entries: () => Entry[];
  /**
   * In the first request of all, before any sheet's cells: rows that come and go move what formulas of other sheets lead to, so they must be
   * in place before these are written.
   */
  prepare?: (sheet: Excel.Worksheet) => void;
  /** Before the first cells, in the same request. */
  begin: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;
  /** After the last cells, in the same request. What Excel would not do as asked is given back. */
  finish: (context: Excel.RequestContext, sheet: Excel.Worksheet) => readonly Shortfall[];
  /** Whether its protection is lifted in the first request: where that is refused, somebody gave it a password. */
  isLocked?: boolean;
  /** Whether it must be protected in the end; not what is protected already. */
  protect: boolean;
  /** Whether it is written on a sheet that people work on, by addresses that must still be right when its turn comes. */
  isInPlace?: boolean;
}
