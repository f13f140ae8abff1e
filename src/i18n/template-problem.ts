/** What is wrong in a template, and where. */
export interface TemplateProblem {
  /** Id of the template. */
  template: string;
  /** Block, column or field path within it. */
  place: string;
  /** What is wrong. */
  fault:
    | 'unknownField'
    | 'missing'
    | 'unfit'
    | 'unknownSource'
    | 'unknownSourceField'
    | 'unknownReference'
    | 'circular'
    | 'errorValue'
    | 'progressRow'
    | 'progressOperand'
    | 'unknownMeasure'
    | 'doubleId'
    | 'width'
    | 'tableKeys'
    | 'unknownName'
    | 'period'
    | 'limits'
    | 'format'
    | 'hiddenMark'
    | 'formFoot'
    | 'paleLine';
  /** What stands there. */
  received?: string;
  /** What may stand there. */
  expected?: string;
}
