import { columnLetters } from '../../model/address';
import { scanFormula, type FormulaAxis, type FormulaPoint } from '../../model/formula-scanner';
import { EXCEL } from '../../model/limits';

/** A piece of a formula: words as they are, or a reference that may move. */
type Piece = string | FormulaPoint;

const OUT = '#REF!';

/** Splits a formula into what stays and what moves. */
function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  let plain = 0;
  scanFormula(formula, (start, end, point) => {
    if (start > plain) found.push(formula.slice(plain, start));
    found.push(point);
    plain = end;
  });
  if (plain < formula.length) found.push(formula.slice(plain));
  return found;
}

function moved({ at, absolute }: FormulaAxis, by: number, most: number, spelled: (at: number) => string): string | undefined {
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
