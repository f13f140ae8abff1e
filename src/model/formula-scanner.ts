import { columnNumber } from './address';
import { EXCEL } from './limits';

/** A row or column as a formula writes it. */
export interface FormulaAxis {
  /** Number of the row or column, counted from 1. */
  at: number;
  /** Whether it is written with a dollar sign: it stays when the formula is copied. */
  absolute: boolean;
}

/** A cell of a formula, or one end of a pair of whole columns or rows: what it does not name is absent. */
export interface FormulaPoint {
  column?: FormulaAxis;
  row?: FormulaAxis;
}

/** Words that references are made of; sheet names without quotes too, which may hold any letter. */
const WORD = /[A-Za-z0-9_.$\\?\u0080-\uffff]/;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** Whether a character may stand in a sheet name that is written without quotes. */
export const isWord = (character: string): boolean => WORD.test(character);

/** Where a quoted text or name that begins here ends: after its closing quote, two quotes being one inside. */
function afterQuote(formula: string, start: number): number {
  const quote = formula.charAt(start);
  for (let at = formula.indexOf(quote, start + 1); at >= 0; at = formula.indexOf(quote, at + 2))
    if (formula.charAt(at + 1) !== quote) return at + 1;
  return formula.length;
}

/** Where brackets that begin here end: a workbook's number or the columns of a table, one in another. */
function afterBrackets(formula: string, start: number): number {
  let open = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === '[') open++;
    else if (character === ']' && --open === 0) return at + 1;
  }
  return formula.length;
}

const cellOf = (word: string): FormulaPoint | undefined => {
  const [, columnFixed, letters = '', rowFixed, digits] = CELL.exec(word) ?? [];
  const column = columnNumber(letters);
  const row = Number(digits);
  return column >= 1 && column <= EXCEL.columns && row <= EXCEL.rows
    ? { column: { at: column, absolute: columnFixed !== '' }, row: { at: row, absolute: rowFixed !== '' } }
    : undefined;
};

const columnOf = (word: string): FormulaPoint | undefined => {
  const [, fixed, letters = ''] = COLUMN.exec(word) ?? [];
  const column = columnNumber(letters);
  return column >= 1 && column <= EXCEL.columns ? { column: { at: column, absolute: fixed !== '' } } : undefined;
};

const rowOf = (word: string): FormulaPoint | undefined => {
  const [, fixed, digits] = ROW.exec(word) ?? [];
  return digits !== undefined && Number(digits) <= EXCEL.rows ? { row: { at: Number(digits), absolute: fixed !== '' } } : undefined;
};

/**
 * Names every cell of a formula and both ends of every pair of whole columns or rows, from left to right, with where its letters and digits
 * begin and end. Texts, names, functions, sheet names and table columns are passed over.
 */
export function scanFormula(formula: string, take: (start: number, end: number, point: FormulaPoint) => void): void {
  let at = 0;
  const wordEnd = (from: number): number => {
    let end = from;
    while (end < formula.length && WORD.test(formula.charAt(end))) end++;
    return end;
  };
  while (at < formula.length) {
    const character = formula.charAt(at);
    if (character === '"' || character === "'") {
      at = afterQuote(formula, at);
      continue;
    }
    if (character === '[') {
      at = afterBrackets(formula, at);
      continue;
    }
    const end = wordEnd(at);
    if (end === at) {
      at++;
      continue;
    }
    const word = formula.slice(at, end);
    const after = formula.charAt(end);
    const cell = after === '(' || after === '!' ? undefined : cellOf(word);
    if (cell !== undefined) take(at, end, cell);
    else if (after === ':') {
      // Whole columns and whole rows are references only in pairs: alone they are names and numbers.
      const secondEnd = wordEnd(end + 1);
      const second = formula.slice(end + 1, secondEnd);
      const kind = formula.charAt(secondEnd) === '(' || formula.charAt(secondEnd) === '!' ? undefined : columnOf(word) ? columnOf : rowOf;
      const [from, to] = [kind?.(word), kind?.(second)];
      if (from !== undefined && to !== undefined) {
        take(at, end, from);
        take(end + 1, secondEnd, to);
        at = secondEnd;
        continue;
      }
    }
    at = end;
  }
}
