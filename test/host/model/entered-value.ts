import { ERROR_VALUES } from '../../../src/model/expression';
import { EXCEL } from '../../../src/model/limits';
import type { RawValue } from '../../../src/model/sheet-cells';
import { HostError } from '../protocol/host-error';
import { enteredDate } from './entered-date';
import { enteredNumber } from './entered-number';

/** What a cell holds after something was entered. */
export interface Entered {
  value: RawValue;
  /** Without equals sign. */
  formula?: string;
  /** Number format that a cell of format General gets with it. */
  numberFormat?: string;
}

const refused = (place: string, what: string): HostError => new HostError('InvalidArgument', `${place}: ${what}`);

function text(value: string, place: string): Entered {
  if (value.length > EXCEL.cellCharacters) throw refused(place, `a text of ${value.length} characters, more than ${EXCEL.cellCharacters}`);
  return { value };
}

function formula(value: string, place: string): Entered {
  const without = value.slice(1);
  if (value.length > EXCEL.formulaCharacters)
    throw refused(place, `a formula of ${value.length} characters, more than ${EXCEL.formulaCharacters}`);
  if (without.trim() === '') throw refused(place, 'a formula without anything behind its equals sign');
  // Worth 0 until it is calculated.
  return { value: 0, formula: without };
}

function read(value: string, place: string): Entered {
  const number = enteredNumber(value) ?? enteredDate(value);
  if (number !== undefined)
    return { value: number.number, ...(number.numberFormat !== 'General' && { numberFormat: number.numberFormat }) };
  // Excel makes formulas of these, or refuses them: nobody who means a text may send one.
  if (/^[+\-@]/.test(value)) throw refused(place, `the text ${JSON.stringify(value)} begins like a formula`);
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  return ERROR_VALUES.some((known) => known === upper) ? { value: { error: upper } } : text(value, place);
}

/**
 * What Excel makes of something that is entered in a cell of a number format: texts that look like numbers, dates, times, truth values or
 * errors become such, unless an apostrophe or the format `@` keeps them.
 */
export function entered(value: unknown, numberFormat: string, place: string): Entered {
  // A cell of format @ holds texts only.
  const isText = numberFormat === '@';
  if (typeof value === 'number' && Number.isFinite(value)) return { value: isText ? String(value) : value };
  if (typeof value === 'boolean') return { value: isText ? String(value).toUpperCase() : value };
  if (typeof value !== 'string') throw refused(place, `${String(JSON.stringify(value))} is no value`);
  if (value === '') return { value: null };
  if (value.startsWith("'")) return text(value.slice(1), place);
  if (isText) return text(value, place);
  return value.startsWith('=') ? formula(value, place) : read(value, place);
}
