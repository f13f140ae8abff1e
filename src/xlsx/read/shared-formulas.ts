import type { SheetCell } from '../../model/sheet-cells';
import { FormulaPattern } from './formula-pattern';
import { READ } from './limits';
import { cellText } from './rich-text';
import { tooLarge } from './unreadable';

/** How many characters of shared formulas may still be spelled out in a workbook: a file of a megabyte could ask for gigabytes. */
export interface FormulaAllowance {
  characters: number;
}

/** A fresh allowance for one workbook. */
export const formulaAllowance = (): FormulaAllowance => ({ characters: READ.sharedFormulaCharacters });

/** The shared formulas of a sheet by their number. A cell may stand before the master of its formula. */
export class SharedFormulas {
  private readonly patterns = new Map<string, FormulaPattern>();
  private readonly waiting: { cell: SheetCell; id: string }[] = [];

  constructor(
    private readonly allowance: FormulaAllowance,
    /** Name of the sheet's part. */
    private readonly part: string,
  ) {}

  /** Takes the formula that a master gives; the first of a number counts. */
  define(id: string, formula: string, row: number, column: number): void {
    if (!this.patterns.has(id)) this.patterns.set(id, new FormulaPattern(formula, row, column));
  }

  /** Gives a cell its formula, now or when the sheet has been read. */
  give(cell: SheetCell, id: string): void {
    if (!this.fill(cell, id)) this.waiting.push({ cell, id });
  }

  /** Gives the cells their formulas whose masters stood behind them. One whose master is missing keeps its value alone. */
  finish(): void {
    for (const { cell, id } of this.waiting) this.fill(cell, id);
  }

  private fill(cell: SheetCell, id: string): boolean {
    const pattern = this.patterns.get(id);
    if (pattern === undefined) return false;
    const known = pattern.references;
    const formula = cellText(pattern.at(cell.row, cell.column), this.part);
    this.allowance.characters -= formula.length + (pattern.references - known) * READ.sharedFormulaReference;
    if (this.allowance.characters < 0) throw tooLarge('sharedFormulaCharacters');
    cell.formula = formula;
    return true;
  }
}
