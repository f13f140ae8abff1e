import { columnLetters, columnNumber } from '../../model/address';
import { EXCEL } from '../../model/limits';

/** A relative or absolute row or column of a formula: where it points from the master, and whether it moves. */
interface Axis {
  /** Number of the row or column, counted from 1. */
  at: number;
  absolute: boolean;
}

/** A piece of a formula: words as they are, or a reference that may move. */
type Piece = string | { column?: Axis; row?: Axis };

/** Words that references are made of; sheet names without quotes too, which may hold any letter. */
const WORD = /[A-Za-z0-9_.$\\?\u0080-\uffff]/;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const OUT = '#REF!';

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

const cellOf = (word: string): Piece | undefined => {
  const [, columnFixed, letters = '', rowFixed, digits] = CELL.exec(word) ?? [];
  const column = columnNumber(letters);
  const row = Number(digits);
  return column >= 1 && column <= EXCEL.columns && row <= EXCEL.rows
    ? { column: { at: column, absolute: columnFixed !== '' }, row: { at: row, absolute: rowFixed !== '' } }
    : undefined;
};

const columnOf = (word: string): Piece | undefined => {
  const [, fixed, letters = ''] = COLUMN.exec(word) ?? [];
  const column = columnNumber(letters);
  return column >= 1 && column <= EXCEL.columns ? { column: { at: column, absolute: fixed !== '' } } : undefined;
};

const rowOf = (word: string): Piece | undefined => {
  const [, fixed, digits] = ROW.exec(word) ?? [];
  return digits !== undefined && Number(digits) <= EXCEL.rows ? { row: { at: Number(digits), absolute: fixed !== '' } } : undefined;
};

/** Splits a formula into what stays and what moves. */
function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  let plain = 0;
  let at = 0;
  const wordEnd = (from: number): number => {
    let end = from;
    while (end < formula.length && WORD.test(formula.charAt(end))) end++;
    return end;
  };
  const take = (start: number, end: number, piece: Piece): void => {
    if (start > plain) found.push(formula.slice(plain, start));
    found.push(piece);
    plain = end;
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
  if (plain < formula.length) found.push(formula.slice(plain));
  return found;
}

function moved({ at, absolute }: Axis, by: number, most: number, spelled: (at: number) => string): string | undefined {
  const there = absolute ? at : at + by;
  return there < 1 || there > most ? undefined : `${absolute ? '$' : ''}${spelled(there)}`;
}

/**
 * A shared formula: its text is given once, for its master, and every other cell has it moved. Texts, sheet names in quotes and table columns
 * stay, relative references move, and one that leaves the sheet is #REF!, as when a cell is copied.
 */
export class FormulaPattern {
  private found: readonly Piece[] | undefined;

  constructor(
    private readonly formula: string,
    /** Row and column of the master, counted from 1. */
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** The formula in pieces, made when it is first moved: many masters have no other cell. */
  private get pieces(): readonly Piece[] {
    return (this.found ??= pieces(this.formula));
  }

  /** Number of references that are kept apart; 0 before the formula was first moved. */
  get references(): number {
    return this.found?.length ?? 0;
  }

  /** The formula of the cell at a place. */
  at(row: number, column: number): string {
    const [down, right] = [row - this.row, column - this.column];
    // Joined at once: a text that grows piece by piece is kept as pieces, at ten times its size.
    const texts: string[] = [];
    for (const piece of this.pieces) {
      if (typeof piece === 'string') texts.push(piece);
      else {
        const letters = piece.column === undefined ? '' : moved(piece.column, right, EXCEL.columns, columnLetters);
        const digits = piece.row === undefined ? '' : moved(piece.row, down, EXCEL.rows, String);
        texts.push(letters === undefined || digits === undefined ? OUT : letters + digits);
      }
    }
    return texts.join('');
  }
}
