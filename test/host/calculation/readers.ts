import { areaAddress } from '../../../src/model/address';
import type { PlanArea } from '../../../src/model/area';
import { EXCEL } from '../../../src/model/limits';
import type { FormulaNode } from './formula-node';

/** A cell as a number, and back. */
export const cellKey = (row: number, column: number): number => row * (EXCEL.columns + 1) + column;
export const cellOfKey = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / (EXCEL.columns + 1)),
  column: key % (EXCEL.columns + 1),
});

interface AreaReaders {
  area: PlanArea;
  nodes: FormulaNode[];
}

const isCell = ({ firstRow, lastRow, firstColumn, lastColumn }: PlanArea): boolean => firstRow === lastRow && firstColumn === lastColumn;

/** Which formulas read a cell, by sheet: single cells are looked up, areas are few and looked through. */
export class Readers {
  private readonly cells = new Map<number, Map<number, FormulaNode[]>>();
  private readonly areas = new Map<number, Map<string, AreaReaders>>();

  constructor(nodes: Iterable<FormulaNode>) {
    for (const node of nodes) for (const { sheet, area } of node.reads) this.add(node, sheet, area);
  }

  private add(node: FormulaNode, sheet: number, area: PlanArea): void {
    if (isCell(area)) {
      const cells = this.cells.get(sheet) ?? new Map<number, FormulaNode[]>();
      this.cells.set(sheet, cells);
      const key = cellKey(area.firstRow, area.firstColumn);
      const readers = cells.get(key);
      if (readers) readers.push(node);
      else cells.set(key, [node]);
      return;
    }
    const ofSheet = this.areas.get(sheet) ?? new Map<string, AreaReaders>();
    this.areas.set(sheet, ofSheet);
    const address = areaAddress(area);
    const readers = ofSheet.get(address);
    if (readers) readers.nodes.push(node);
    else ofSheet.set(address, { area, nodes: [node] });
  }

  /** Areas of several cells that are read of a sheet, each once. */
  readAreas(sheet: number): PlanArea[] {
    return [...(this.areas.get(sheet)?.values() ?? [])].map(({ area }) => area);
  }

  /** Cells of a sheet that are read by themselves. */
  readCells(sheet: number): { row: number; column: number }[] {
    return [...(this.cells.get(sheet)?.keys() ?? [])].map(cellOfKey);
  }

  /** The formulas that read a cell. */
  *of(sheet: number, row: number, column: number): Generator<FormulaNode> {
    yield* this.cells.get(sheet)?.get(cellKey(row, column)) ?? [];
    for (const { area, nodes } of this.areas.get(sheet)?.values() ?? [])
      if (row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn) yield* nodes;
  }
}
