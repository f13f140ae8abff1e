import { areaOf, cellAddress } from '../../model/address';
import type { PlanArea } from '../../model/area';
import type { PlanChart, PlanRange } from '../../model/chart';
import { mapReferences, referenceText, type FormulaReference } from '../../model/formula-references';
import { EXCEL } from '../../model/limits';
import type { PlanLink } from '../../model/workbook-plan';
import type { SheetMoves } from './sheet-moves';

/** What a sheet of the plan is called, and where its cells stand. */
export interface MovedSheet {
  name: string;
  /** Absent: as planned. */
  moves?: SheetMoves;
}

/** Where the cells of all sheets of a plan stand in the workbook that people worked in. */
export class WorkbookMoves {
  /** References of each sheet as they were written and as they are to be: hundreds of formulas share theirs. */
  private readonly known = new Map<string, Map<string, string>>();

  constructor(private readonly sheets: ReadonlyMap<string, MovedSheet>) {}

  /** The present name of a planned sheet. */
  name(sheet: string): string {
    return this.sheets.get(sheet)?.name ?? sheet;
  }

  area(sheet: string, area: PlanArea): PlanArea {
    return this.sheets.get(sheet)?.moves?.area(area) ?? area;
  }

  cell(sheet: string, row: number, column: number): { row: number; column: number } {
    return this.sheets.get(sheet)?.moves?.cell(row, column) ?? { row, column };
  }

  /** A formula of a planned sheet with every reference leading to where its cells stand. */
  formula(formula: string, on: string): string {
    let known = this.known.get(on);
    if (known === undefined) this.known.set(on, (known = new Map<string, string>()));
    const texts = known;
    return mapReferences(formula, (reference) => {
      let text = texts.get(reference.text);
      if (text === undefined) texts.set(reference.text, (text = this.reference(reference, on)));
      return text;
    });
  }

  link({ sheet, cell }: PlanLink): PlanLink {
    const area = areaOf(cell);
    if (area === undefined) return { sheet: this.name(sheet), cell };
    const { row, column } = this.cell(sheet, area.firstRow, area.firstColumn);
    return { sheet: this.name(sheet), cell: cellAddress(row, column) };
  }

  /** What a chart shows, where it stands. */
  chart(chart: PlanChart, on: string): PlanChart {
    const range = (given: PlanRange): PlanRange => {
      const { sheet, column, firstRow, lastRow } = given;
      const area = this.area(sheet, { firstRow, lastRow, firstColumn: column, lastColumn: column });
      return { sheet: this.name(sheet), column: area.firstColumn, firstRow: area.firstRow, lastRow: area.lastRow };
    };
    return {
      ...chart,
      series: chart.series.map(({ name, categories, values, ...look }) => ({
        ...look,
        name: 'text' in name ? name : { sheet: this.name(name.sheet), ...this.cell(name.sheet, name.row, name.column) },
        categories: categories.map(range),
        values: range(values),
      })),
      position: { ...chart.position, area: this.area(on, chart.position.area) },
    };
  }

  private reference(reference: FormulaReference, on: string): string {
    const { kind, sheet, area, text } = reference;
    const target = this.sheets.get(sheet ?? on);
    if (target === undefined) return text;
    const moved = target.moves === undefined ? area : movedArea(kind, area, target.moves);
    const isThere = (Object.keys(area) as (keyof PlanArea)[]).every((side) => area[side] === moved[side]);
    const renamed = sheet === undefined ? {} : { sheet: target.name };
    return isThere && (sheet === undefined || sheet === target.name) ? text : referenceText({ ...reference, ...renamed, area: moved });
  }
}

function movedArea(kind: FormulaReference['kind'], area: PlanArea, moves: SheetMoves): PlanArea {
  switch (kind) {
    case 'cell': {
      const { row, column } = moves.cell(area.firstRow, area.firstColumn);
      return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    }
    case 'range':
      return moves.area(area);
    case 'columns':
      return { ...moves.area({ ...area, firstRow: 1, lastRow: 1 }), firstRow: 1, lastRow: EXCEL.rows };
    case 'rows':
      return { ...moves.area({ ...area, firstColumn: 1, lastColumn: 1 }), firstColumn: 1, lastColumn: EXCEL.columns };
  }
}
