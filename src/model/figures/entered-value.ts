import type { DataType } from '../measure';
import { faulty, type Entered, type EnteredCell, type EnteredMeasure } from '../entered/entered';
import { enteredDate, enteredMonth } from '../entered/entered-date';
import { enteredNumber } from '../entered/entered-number';
import { enteredCode, enteredText } from '../entered/entered-text';
import { enteredSign } from '../entered/empty-sign';

/** What each type makes of a cell that holds something other than a sign. */
const READERS: Readonly<Record<DataType, (cell: EnteredCell, measure: EnteredMeasure) => Entered>> = {
  number: enteredNumber,
  integer: enteredNumber,
  month: enteredMonth,
  date: enteredDate,
  code: enteredCode,
  text: enteredText,
};

/**
 * What a person typed as the value of a measure. It is that value exactly, or it is a fault that carries what was typed: nothing is
 * altered, dropped or read as 0.
 */
export function enteredValue(cell: EnteredCell, measure: EnteredMeasure): Entered {
  const { value } = cell;
  if (value === null) return { value: { type: 'empty', state: 'notReported' } };
  if (typeof value === 'object') return faulty('errorValue', value);
  if (typeof value === 'boolean') return faulty('truthValue', value);
  const sign = typeof value === 'string' ? enteredSign(value, measure.dataType === 'text') : undefined;
  return sign ?? READERS[measure.dataType](cell, measure);
}
