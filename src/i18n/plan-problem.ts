/** What of a workbook Excel would not take, and where. */
export interface PlanProblem {
  /** Sheet name. */
  sheet: string;
  /** A1 address, name or other place within it. */
  place: string;
  /** What is wrong. */
  fault:
    | 'rows'
    | 'columns'
    | 'cellLength'
    | 'formulaLength'
    | 'characters'
    | 'notFinite'
    | 'date'
    | 'sheetName'
    | 'doubleName'
    | 'style'
    | 'doubleCell'
    | 'overlap'
    | 'promptLength'
    | 'table'
    | 'tableKeys'
    | 'chart'
    | 'name'
    | 'noSheet'
    | 'unknownSheet'
    | 'area'
    | 'rowHeight'
    | 'columnWidth'
    | 'headerLength'
    | 'numberFormat'
    | 'numberFormats';
  /** What stands there. */
  received: string;
  /** How much may stand there, where a limit is broken. */
  limit?: number;
}
