import type { GqError } from '../../model/errors';

/** How far a sheet has come: not touched, begun, or all there. */
export type SheetState = 'untouched' | 'begun' | 'finished';

/** A sheet of a plan and how far it has come. */
export interface SheetOutcome {
  /** Name in the plan, which is its name in Excel when it was added. */
  name: string;
  /** How far it has come; one that was begun is cleared before it is written again. */
  state: SheetState;
  /** Excel's id of the sheet, once it is there: it survives a rename. */
  id?: string;
  /** Whether it was added by this work: undoing deletes only such sheets. */
  added: boolean;
}

/** What stands still while work is done. */
export interface Running {
  /** Mode of calculation. */
  mode: Excel.CalculationMode;
  /** Whether events are raised. */
  events: boolean;
}

/** Something that Excel would not do, and that can be lived with. */
export type Shortfall =
  /** The charts of a sheet have Excel's own looks. */
  | { what: 'chartLooks'; sheet: string; code: string }
  /** A table was made anew instead of resized. */
  | { what: 'tableRemade'; sheet: string; table: string }
  /** The workbook already says whose it is; that was left alone. */
  | { what: 'identityKept' }
  /** Excel is still on manual calculation, without events: setting both back to these failed. Whoever goes on with the outcome does it. */
  | ({ what: 'calculationManual' } & Running);

/** What came of writing a plan into Excel. Plain data: a pane may keep it while the person decides. */
export interface WriteOutcome {
  /** `stopped`: something failed or the person cancelled; it can be resumed or undone. */
  state: 'done' | 'stopped';
  /** Every sheet of the plan, in its order. */
  sheets: readonly SheetOutcome[];
  /** Why it stopped. */
  cause?: GqError | 'cancelled';
  /** What Excel would not do; empty when all is as planned. */
  shortfalls: readonly Shortfall[];
  /** What was written about the workbook as a whole where there was nothing before: undoing takes it away again. `title`: subject too. */
  marks: { envelope: boolean; title: boolean };
}

/** How calculation and events are to be in the end: as a former try found them where it could not set them back, else as they are. */
export function runningBefore(before: Pick<WriteOutcome, 'shortfalls'> | undefined, now: Running): Running {
  const left = before?.shortfalls.find((shortfall) => shortfall.what === 'calculationManual');
  return left === undefined ? now : { mode: left.mode, events: left.events };
}

/** What is going on, for a screen that shows progress. */
export interface WriteProgress {
  /** Sheet that is written now. */
  sheet: string;
  /** Its place among the sheets, from 1, and how many there are. */
  index: number;
  count: number;
}

/** How a person follows the work and stops it. */
export interface WriteOptions {
  /** Told before each sheet. */
  onProgress?: (progress: WriteProgress) => void;
  /** Asked before each sheet and before the last request; once it says so, nothing is sent but what lets calculation go on. */
  cancelled?: () => boolean;
  /** Bytes of one request's values; absent: what a few seconds take. */
  batchBytes?: number;
}
