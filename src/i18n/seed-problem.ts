/** What is wrong in a seed file, and where. */
export interface SeedProblem {
  /** File under seeds/. */
  file: string;
  /** Id of the record, or its number when it has none. */
  record: string;
  /** Field path within the record. */
  field: string;
  /** What is wrong. */
  fault: 'unknownField' | 'missing' | 'period' | 'printed' | 'pairs' | 'kinds' | 'kindCode' | 'row' | 'unfit' | 'doubleId';
  /** For `unfit`: what is expected. */
  expected?: 'text' | 'number' | 'truth' | 'list' | 'record' | 'code' | 'choice' | 'length';
  /** For `unfit`: what stands there; for a choice what is allowed. */
  received?: string;
  choices?: string;
}
