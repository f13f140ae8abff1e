import type { FigureValue } from '../figure';
import type { CodeWords } from '../figures/code-book';
import type { Code } from '../code';
import type { DataType } from '../measure';
import type { RawValue } from '../sheet-cells';
import type { UnitOfMeasure } from '../unit-of-measure';

/** Why what a person typed is no value of its measure. The words stand in src/i18n/…/reading.ts. */
export const ENTRY_FAULTS = [
  'textNumber',
  'otherUnit',
  'chooseSign',
  'signLookalike',
  'approximate',
  'elsewhere',
  'notNumber',
  'truthValue',
  'errorValue',
  'notFinite',
  'dateAsNumber',
  'percentFormat',
  'scaledFormat',
  'decimals',
  'notMonth',
  'dayInMonth',
  'notDate',
  'timeOfDay',
  'notCode',
  'characters',
] as const;
export type EntryFault = (typeof ENTRY_FAULTS)[number];

/** What a cell holds, as far as its value depends on it. */
export interface EnteredCell {
  /** The value; of a formula cell its result. */
  value: RawValue;
  /** Number format code; absent: General. */
  numberFormat?: string;
  /** Whether the workbook's dates count from 1904. */
  date1904?: boolean;
}

/** What the catalogue says of the values that belong into a cell. */
export interface EnteredMeasure {
  dataType: DataType;
  /** Unit its numbers are entered in; null where they have none. */
  unit: UnitOfMeasure | null;
  /** Codes to choose from, with their words; absent: the measure has no list. */
  codes?: readonly ({ code: Code } & CodeWords)[];
}

/** What was typed, understood exactly or not at all. */
export type Entered =
  | { value: FigureValue }
  | {
      fault: EntryFault;
      /** What stands in the cell, untouched. */
      raw: RawValue;
      /** What the reporter may have meant: one entry where it is likely, several to choose from, none where nobody can tell. */
      suggestions: readonly (string | number)[];
    };

/** A fault of what was typed. */
export const faulty = (fault: EntryFault, raw: RawValue, ...suggestions: readonly (string | number)[]): Entered => ({
  fault,
  raw,
  suggestions,
});
