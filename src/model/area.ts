/** A rectangle of cells, rows and columns counted from 1. */
export interface PlanArea {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}
