import { serialDate } from '../../model/serial-date';
import type { PlanCell, PlanCellKind } from '../../model/workbook-plan';
import { enteredText } from './entered-text';

/** What is entered in a cell: a number, a text, a formula with its equals sign, or '' for nothing. */
export type Entered = number | string;

/** One handler a kind of cell: a kind without one does not compile. Values of formulas are Excel's to calculate. */
const ENTERED: { [K in PlanCellKind]: (cell: Extract<PlanCell, { kind: K }>) => Entered } = {
  label: ({ text }) => enteredText(text),
  text: ({ text }) => enteredText(text),
  number: ({ number }) => number,
  date: ({ date }) => serialDate(date),
  input: ({ value }) => (value === null ? '' : typeof value === 'string' ? enteredText(value) : value),
  computed: ({ formula }) => `=${formula}`,
  blank: () => '',
};

/** What is entered for a cell of a plan. */
export const enteredCell = (cell: PlanCell): Entered => (ENTERED[cell.kind] as (cell: PlanCell) => Entered)(cell);
