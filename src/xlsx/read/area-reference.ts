import { columnNumber } from '../../model/address';
import type { PlanArea } from '../../model/area';
import { EXCEL } from '../../model/limits';

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The area of an A1 reference; undefined when it is none of a sheet. */
export function areaOf(reference: string): PlanArea | undefined {
  const [, firstLetters, firstDigits, lastLetters = firstLetters, lastDigits = firstDigits] = AREA.exec(reference) ?? [];
  if (firstLetters === undefined || lastLetters === undefined) return undefined;
  const [rowA, rowB] = [Number(firstDigits), Number(lastDigits)];
  const [columnA, columnB] = [columnNumber(firstLetters), columnNumber(lastLetters)];
  const area = {
    firstRow: Math.min(rowA, rowB),
    firstColumn: Math.min(columnA, columnB),
    lastRow: Math.max(rowA, rowB),
    lastColumn: Math.max(columnA, columnB),
  };
  return area.firstRow < 1 || area.lastRow > EXCEL.rows || area.lastColumn > EXCEL.columns ? undefined : area;
}
