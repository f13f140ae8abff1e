/** What was typed is no value of its measure. */
export type ValueRemark =
  | 'textNumber'
  | 'otherUnit'
  | 'chooseSign'
  | 'signLookalike'
  | 'approximate'
  | 'elsewhere'
  | 'notNumber'
  | 'truthValue'
  | 'errorValue'
  | 'notFinite'
  | 'dateAsNumber'
  | 'percentFormat'
  | 'scaledFormat'
  | 'decimals'
  | 'notMonth'
  | 'dayInMonth'
  | 'notDate'
  | 'timeOfDay'
  | 'notCode'
  | 'characters'
  | 'notCalculated';

/** Evidence of identity is missing or contradicts. */
export type IdentityRemark =
  | 'unidentified'
  | 'unknownUnit'
  | 'nothingExpected'
  | 'visibleUnit'
  | 'visiblePeriod'
  | 'unclearUnit'
  | 'unclearPeriod'
  | 'mirrorDiffers'
  | 'foreignSet'
  | 'otherVersion'
  | 'otherTemplate';

/** Sheets, rows, columns and cells are not as they were sent. */
export type PlaceRemark =
  | 'sheetMissing'
  | 'sheetUnknown'
  | 'sheetRepeated'
  | 'blockMissing'
  | 'rowMissing'
  | 'rowUnclear'
  | 'rowSlipped'
  | 'unitChanged'
  | 'rowRepeated'
  | 'rowUnknown'
  | 'columnMissing'
  | 'columnUnclear'
  | 'columnSlipped'
  | 'labelChanged'
  | 'differs'
  | 'unplaced'
  | 'closedCell'
  | 'formulaReplaced'
  | 'formulaDeleted'
  | 'mergedCells'
  | 'reasonUnknown'
  | 'explanationIncomplete'
  | 'explanationIdle';

/** Kinds of remark on a returned workbook. */
export type RemarkKind = ValueRemark | IdentityRemark | PlaceRemark;

/** What the words of a remark name, as texts ready to show; empty where there is nothing. */
export interface RemarkWords {
  /** Sheet, cell and label: 园区月报!F12 税收（本年累计）. */
  at: string;
  /** What stands there. */
  received: string;
  /** What the form has there. */
  expected: string;
  /** The other place. */
  other: string;
  /** Suggestions as a list of words. */
  suggestion: string;
  /** The first suggestion with its unit of measure: 2000万元. */
  meant: string;
}
