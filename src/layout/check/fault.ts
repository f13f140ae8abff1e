import type { PlanProblem } from '../../i18n/plan-problem';
import { EXCEL } from '../../model/limits';
import { ILLEGAL_CHARACTERS } from '../../model/illegal-characters';

/** What is wrong, without its place. */
export type Fault = Pick<PlanProblem, 'fault' | 'received' | 'limit'>;

/** A fault with its place within the sheet. */
export interface PlacedFault {
  place: string;
  fault: Fault;
}

/** Characters that XML cannot carry. */
export const characterFaults = (text: string): Fault[] => (ILLEGAL_CHARACTERS.test(text) ? [{ fault: 'characters', received: '' }] : []);

/** A text longer than Excel takes, under the fault that says which limit. */
export const lengthFaults = (fault: PlanProblem['fault'], text: string, limit: number): Fault[] =>
  text.length > limit ? [{ fault, received: String(text.length), limit }] : [];

/** What of a formula Excel would not read: its length, or characters that XML cannot carry. */
export const formulaFaults = (formula: string): Fault[] => [
  ...lengthFaults('formulaLength', formula, EXCEL.formulaCharacters),
  ...characterFaults(formula),
];
