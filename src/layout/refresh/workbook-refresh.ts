import type { PlanName, PlanSheet } from '../../model/workbook-plan';

/** Whole sheet rows that are put in or taken out. */
export interface RowEdit {
  kind: 'insert' | 'delete';
  /** First of the rows, counted from 1 as the sheet then is: a new row stands there afterwards. */
  row: number;
  /** How many, at least 1. */
  count: number;
}

/** A sheet that is not there yet. */
export interface SheetAdded {
  kind: 'add';
  /** The sheet as planned; what leads to other sheets leads to where their cells stand afterwards. */
  sheet: PlanSheet;
}

/** A sheet that is there and is brought up to date. */
export interface SheetRewritten {
  kind: 'rewrite';
  /** Its name as it now is. */
  name: string;
  /** Rows to put in and take out, in the order to apply: first all that are put in, so that no range loses all its cells meanwhile. */
  edits: readonly RowEdit[];
  /**
   * What is to be written, at the rows and columns where it stands after the edits. Widths are left as people set them (`columns` is
   * empty); `rows` has new rows and those whose texts changed. Of tables the area reaches from the header to the last row of ours: rows that
   * people typed beneath it belong to the table too. Charts that are there stay where they are, only what they show is set.
   */
  sheet: PlanSheet;
  /** Rows that are new, counted after the edits: their heights, looks and inputs are set. */
  inserted: readonly number[];
  /** Rows, counted after the edits, that the plan no longer has but that hold something of a person's: they stay, emptied of what was ours. */
  kept: readonly { row: number; key: string }[];
  /** Addresses after the edits of cells that are not written, because a person entered something else there. */
  entered: readonly string[];
}

/**
 * A sheet that must not be touched. What leads to it from other sheets leads to where it was planned, so nothing is to be applied before the
 * person has settled it.
 */
export interface SheetBlocked {
  kind: 'blocked';
  /** The sheet as planned. */
  sheet: PlanSheet;
  /** Name of the sheet that is in the way. */
  name: string;
  /** `foreign`: it is not ours; `blocksLost`: key cells or columns of its blocks are gone. */
  why: 'foreign' | 'blocksLost';
  /** Blocks that are lost: `park-operation/parks`. */
  blocks: readonly string[];
}

/** What is to be done to one sheet. */
export type SheetRefresh = SheetAdded | SheetRewritten | SheetBlocked;

/**
 * What brings a plan into a workbook that people worked in. The edits of all sheets come first, then what is written: rows put into one sheet
 * move the formulas of every other, and those written here already lead to where cells stand at the end.
 */
export interface WorkbookRefresh {
  /** One for each sheet of the plan, in its order. */
  sheets: readonly SheetRefresh[];
  /** Names of blocks with where they lead afterwards; those of blocked sheets stay as they are and are not among them. */
  names: readonly PlanName[];
}
