/** What is wrong in a line of a ledger file. */
export interface LedgerProblem {
  /** Line of a text or row of a table, counted from 1. */
  line: number;
  /** Field path within the line; `-` for the whole line. */
  field: string;
  /** What is wrong. */
  fault:
    | 'notJson'
    | 'unknownField'
    | 'missing'
    | 'unfit'
    | 'thousands'
    | 'bareValue'
    | 'period'
    | 'date'
    | 'cellLength'
    | 'characters'
    | 'code'
    | 'text'
    | 'unknownReporter'
    | 'unknownSubject'
    | 'unknownMeasure'
    | 'valueType'
    | 'doubleKey'
    | 'valueKind'
    | 'integer'
    | 'codeOfList'
    | 'unit'
    | 'unitNeedless'
    | 'subjectOfIndicator'
    | 'emptyText'
    | 'notDue'
    | 'targetPeriod'
    | 'owner'
    | 'printedOnly'
    | 'printed'
    | 'publishedSource'
    | 'unknownPlace'
    | 'notCsv'
    | 'doubleColumn'
    | 'excessCell';
  /** What stands there. */
  received: string;
  /** What may stand there: the choices, the type, the same as it should be written, or for `doubleKey` the first line with the same key. */
  expected?: string;
}
