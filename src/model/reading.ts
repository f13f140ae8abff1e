import type { RemarkKind } from '../i18n/reading-remark';
import type { Code } from './code';
import type { IdentityEvidence } from './envelope';
import type { Figure, FigureKey } from './figure';
import type { Period } from './period';
import type { RawValue } from './sheet-cells';
import type { UnitOfMeasure } from './unit-of-measure';

/** A place in a returned workbook, as people find it. */
export interface ReadPlace {
  /** Name of the sheet as it now is. */
  sheet: string;
  /** A1 address; absent: the sheet as a whole. */
  cell?: string;
  /** Words of row and column as the form prints them; absent where they are not known. */
  label?: string;
}

/** A figure as a return gives it. */
export interface ReadFigure {
  /** Key, value, unit of measure of the catalogue, status `reported`, explanation of its row. A blank cell is `notReported`. */
  figure: Figure;
  /** Where it stands. */
  place: ReadPlace;
}

/** What reading noticed: what was not taken, and what was understood although it is not as it was sent. */
export interface Remark {
  /** What it is; src/i18n has the words. */
  kind: RemarkKind;
  /** Where it is; absent: the workbook as a whole. */
  place?: ReadPlace;
  /** What stands there, untouched. */
  received?: RawValue;
  /** What the form has there, in its words. */
  expected?: string;
  /** The other place, for what stands in two. */
  other?: ReadPlace;
  /** What the reporter may have meant: never written by us. */
  suggestions?: readonly (string | number)[];
  /** Unit of measure of a suggested number. */
  unitOfMeasure?: UnitOfMeasure;
  /** The figure that was not taken because of it. */
  figure?: FigureKey;
}

/** What one unit returned for one period; a workbook that somebody merged holds several. */
export interface UnitReading {
  /** Whose return it is. */
  unit: Code;
  /** For which period. */
  period: Period;
  /** What says so, the most authoritative first. */
  identity: readonly IdentityEvidence[];
  /** Evidence of identity that contradicts, and what was decided. */
  contradictions: readonly Remark[];
  /** Sheets that are part of it, as they are now named. */
  sheets: readonly string[];
  /** Figures of every cell to fill in that was found; none of a cell that could not be read. */
  figures: readonly ReadFigure[];
  /**
   * What the formulas of the form that answer a figure are worth, as the file has them: somebody may have changed a formula, or a program
   * may not have calculated it anew.
   */
  answers: readonly ReadFigure[];
  /** What the sheet 历史 shows of earlier months: for rolling on, never for the ledger, which knows it. */
  past: readonly ReadFigure[];
  /** Everything else that was noticed, by sheet and cell. */
  remarks: readonly Remark[];
}

/** What a returned workbook says. */
export interface WorkbookReading {
  /** The returns in it. */
  returns: readonly UnitReading[];
  /** What concerns no return: sheets whose unit or period cannot be told, foreign envelopes. Nothing of those sheets was read. */
  remarks: readonly Remark[];
}
