import type { PlanArea } from '../../../src/model/area';
import { mapReferences, referenceText } from '../../../src/model/formula-references';
import { FormulaPattern } from '../../../src/xlsx/read/formula-pattern';
import { movedArea, type Shift } from './shift';

/** A sheet whose rows or columns are shifted. */
export interface ShiftedSheet {
  /** Its name. */
  name: string;
  shift: Shift;
}

const isSame = (a: PlanArea, b: PlanArea): boolean =>
  a.firstRow === b.firstRow && a.firstColumn === b.firstColumn && a.lastRow === b.lastRow && a.lastColumn === b.lastColumn;

/**
 * A formula (without equals sign) after a shift: what it refers to on the shifted sheet follows, what is deleted becomes #REF!. References to
 * several sheets (`Sheet1:Sheet3!A1`) stay as they are. `own` is the sheet the formula stands on; absent: it has none.
 */
export function shiftedFormula(formula: string, own: string | undefined, { name, shift }: ShiftedSheet): string {
  const shifted = name.toLowerCase();
  if (own?.toLowerCase() !== shifted && !formula.includes('!')) return formula;
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? own)?.toLowerCase() !== shifted) return reference.text;
    const area = movedArea(reference.area, shift);
    if (area !== undefined && isSame(area, reference.area)) return reference.text;
    // The sheet as it was written, in quotes or without.
    const prefix = reference.text.slice(0, reference.text.lastIndexOf('!') + 1);
    if (area === undefined) return `${prefix}#REF!`;
    return prefix + referenceText({ kind: reference.kind, area, absolute: reference.absolute });
  });
}

/** The same of a formula that is written with its equals sign; other texts stay. */
export const shiftedText = (text: string, own: string | undefined, sheet: ShiftedSheet): string =>
  text.startsWith('=') ? `=${shiftedFormula(text.slice(1), own, sheet)}` : text;

/**
 * A formula that is told for the first cell of an area (with equals sign), told for the first cell that a deletion leaves: what it says of
 * the others stays true.
 */
export function anchoredText(text: string, { firstRow, firstColumn }: PlanArea, { axis, at, count }: Shift): string {
  const first = axis === 'row' ? firstRow : firstColumn;
  if (!text.startsWith('=') || count > 0 || first < at || first >= at - count) return text;
  const next = at - count;
  const pattern = new FormulaPattern(text.slice(1), firstRow, firstColumn);
  return `=${axis === 'row' ? pattern.at(next, firstColumn) : pattern.at(firstRow, next)}`;
}
