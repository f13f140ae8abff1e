import { areaAddress, areaOf } from '../../../src/model/address';
import type { PlanArea } from '../../../src/model/area';
import { mapReferences, referenceText } from '../../../src/model/formula-references';
import type { DefinedName, SheetCell, SheetCells, SheetCellsSheet } from '../../../src/model/sheet-cells';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import type { RowEdit, WorkbookRefresh } from '../../../src/layout/refresh/workbook-refresh';
import { cellsOfPlan } from '../plan-cells';

/** Rows or columns that come or go, as Excel does it. */
export interface Shift {
  axis: 'row' | 'column';
  kind: 'insert' | 'delete';
  at: number;
  count: number;
}

/** Where a row or column is afterwards; undefined: gone. */
function moved({ kind, at, count }: Shift, number: number): number | undefined {
  if (kind === 'insert') return number >= at ? number + count : number;
  if (number < at) return number;
  return number < at + count ? undefined : number - count;
}

/** Where an area is afterwards: rows put into it are inside, rows taken out of it are not. */
function movedArea(area: PlanArea, shift: Shift): PlanArea | undefined {
  const [first, last] = shift.axis === 'row' ? (['firstRow', 'lastRow'] as const) : (['firstColumn', 'lastColumn'] as const);
  const { kind, at, count } = shift;
  const isGone = kind === 'delete' && area[first] >= at && area[last] < at + count;
  if (isGone) return undefined;
  // An end that goes is the next row that stays.
  return { ...area, [first]: moved(shift, area[first]) ?? at, [last]: moved(shift, area[last]) ?? at - 1 };
}

type Sheet = Omit<SheetCellsSheet, 'cells' | 'merges' | 'name'> & { name: string; cells: SheetCell[]; merges: string[] };

/** A workbook that people and a refresh work in: a few of the things Excel does to cells, formulas, merges and names. */
export class SimulatedWorkbook {
  sheets: Sheet[];
  names: DefinedName[];
  private readonly rest: Pick<SheetCells, 'customXml' | 'date1904'>;

  constructor({ sheets, names, ...rest }: SheetCells) {
    this.sheets = sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells], merges: [...sheet.merges] }));
    this.names = [...names];
    this.rest = rest;
  }

  cells(): SheetCells {
    const byPlace = (a: SheetCell, b: SheetCell) => a.row - b.row || a.column - b.column;
    return { ...this.rest, names: this.names, sheets: this.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells].sort(byPlace) })) };
  }

  sheet(name: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Every formula and name with its references changed. */
  private mapAll(map: (formula: string, on: string) => string): void {
    for (const sheet of this.sheets)
      sheet.cells = sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: map(cell.formula, sheet.name) }));
    this.names = this.names.map((name) => ({ ...name, refersTo: map(name.refersTo, '') }));
  }

  rename(from: string, to: string): void {
    this.mapAll((formula) =>
      mapReferences(formula, (reference) => (reference.sheet === from ? referenceText({ ...reference, sheet: to }) : reference.text)),
    );
    this.sheet(from).name = to;
  }

  shift(name: string, shift: Shift): void {
    const sheet = this.sheet(name);
    sheet.cells = sheet.cells.flatMap((cell) => {
      const there = moved(shift, cell[shift.axis]);
      return there === undefined ? [] : [{ ...cell, [shift.axis]: there }];
    });
    sheet.merges = sheet.merges.flatMap((merge) => {
      const area = movedArea(areaOf(merge) as PlanArea, shift);
      return area === undefined ? [] : [areaAddress(area)];
    });
    this.mapAll((formula, on) =>
      mapReferences(formula, (reference) => {
        if ((reference.sheet ?? on) !== name) return reference.text;
        const area = movedArea(reference.area, shift);
        return area === undefined ? '#REF!' : referenceText({ ...reference, area });
      }),
    );
  }

  edit(name: string, { kind, row, count }: RowEdit): void {
    this.shift(name, { axis: 'row', kind, at: row, count });
  }

  put(name: string, cell: SheetCell): void {
    const sheet = this.sheet(name);
    sheet.cells = [...sheet.cells.filter(({ row, column }) => row !== cell.row || column !== cell.column), cell];
  }

  /** Puts the cells of some rows and columns in another order of rows, as sorting does. */
  sort(name: string, rows: readonly number[], order: readonly number[], holds: (column: number) => boolean): void {
    const sheet = this.sheet(name);
    const to = new Map(order.map((from, index) => [from, rows[index] ?? from]));
    sheet.cells = sheet.cells.map((cell) => (holds(cell.column) ? { ...cell, row: to.get(cell.row) ?? cell.row } : cell));
  }

  /** Does what a refresh says. */
  apply(refresh: WorkbookRefresh, plan: WorkbookPlan): void {
    for (const each of refresh.sheets) if (each.kind === 'rewrite') for (const edit of each.edits) this.edit(each.name, edit);
    for (const each of refresh.sheets) {
      if (each.kind === 'blocked') continue;
      const written = cellsOfPlan({ ...plan, sheets: [each.sheet], names: [] }).sheets[0];
      if (written === undefined) throw new Error('no sheet');
      if (each.kind === 'add') {
        this.sheets.push({ ...written, cells: [...written.cells], merges: [...written.merges] });
        continue;
      }
      const sheet = this.sheet(each.name);
      const places = new Set(each.sheet.cells.map(({ row, column }) => row * 20_000 + column));
      sheet.cells = [...sheet.cells.filter(({ row, column }) => !places.has(row * 20_000 + column)), ...written.cells];
      sheet.merges = [...new Set([...sheet.merges, ...written.merges])];
    }
    const led = cellsOfPlan({ ...plan, sheets: [], names: refresh.names }).names;
    const set = new Set(led.map(({ name }) => name));
    this.names = [...this.names.filter(({ name }) => !set.has(name)), ...led];
  }
}
