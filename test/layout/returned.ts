import { compile } from '../../src/layout/compile';
import { expectedSheets } from '../../src/layout/expected-sheets';
import { readReturns } from '../../src/layout/locate/read-returns';
import { figureKeyText, type Figure } from '../../src/model/figure';
import { codeBook } from '../../src/model/figures/code-book';
import type { UnitReading } from '../../src/model/reading';
import type { SheetCells } from '../../src/model/sheet-cells';
import type { WorkbookPlan } from '../../src/model/workbook-plan';
import { filledIn, workbooksOf, type Typed } from './entry';
import { cellsOfPlan } from './plan-cells';
import { seeds, type Asked } from './planned';

/** How a unit filled in its workbook, of March 2024 unless told. */
export interface Filling extends Omit<Asked, 'sheets'> {
  unit?: string;
  typed?: Typed;
}

/** The workbook as it is sent back. */
export function returnedPlan({ unit = 'PK1', typed = {}, ...asked }: Filling = {}): WorkbookPlan {
  const workbooks = workbooksOf(asked);
  const { properties, envelope } = workbooks.plan(unit);
  return compile(filledIn(workbooks.layouts(unit), typed), properties, envelope);
}

/** Reads a workbook as the commands do: nobody knows the ledger it was made from. */
export function readOne(cells: SheetCells): UnitReading {
  const { returns } = readReturns(cells, { seeds, codes: codeBook(seeds) }, expectedSheets(seeds));
  const [reading] = returns;
  if (reading === undefined || returns.length > 1) throw new Error(`${returns.length} returns`);
  return reading;
}

/** The return of a unit, read from what it typed. */
export const returnOf = (filling: Filling = {}): UnitReading => readOne(cellsOfPlan(returnedPlan(filling)));

/** What figures say, by their keys: the number, the text, the day, or the state without a value. */
export function said(figures: readonly Figure[]): ReadonlyMap<string, unknown> {
  const worth = ({ value }: Figure): unknown => {
    switch (value.type) {
      case 'number':
        return value.number;
      case 'text':
        return value.text;
      case 'date':
        return value.date;
      case 'code':
        return value.code;
      case 'month':
        return value.month;
      case 'empty':
        return value.state;
    }
  };
  return new Map(figures.map((figure) => [figureKeyText(figure), worth(figure)]));
}
