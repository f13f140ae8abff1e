import type { RawValue } from '../../../src/model/sheet-cells';
import { cellAt, cellsIn } from '../model/cell-grid';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import { FormulaBook, type Place } from './formula-book';
import type { FormulaNode } from './formula-node';
import { IronCalc } from './iron-calc';
import { KnownPositions } from './known-positions';
import { cellKey, cellOfKey, Readers } from './readers';

const sameValue = (a: RawValue, b: RawValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error);

/**
 * Calculates one workbook, as long as its sheets and their names stay. The engine gets only cells that formulas read; it would calculate every
 * formula anew each time, so those whose inputs did not change stand in it as values.
 */
export class Calculator {
  private readonly sheets: readonly SheetModel[];
  private readonly names: string;
  private readonly book: FormulaBook;
  private readonly engine: IronCalc;
  /** Values that the engine's cells hold, by sheet and cell; what formulas are worth is not among them. */
  private readonly fed: readonly Map<number, RawValue>[];
  private readers = new Readers([]);

  constructor(private readonly workbook: WorkbookModel) {
    this.sheets = [...workbook.sheets];
    this.names = JSON.stringify(workbook.names);
    this.book = new FormulaBook(workbook, this.sheets);
    this.engine = new IronCalc(this.book.sheetNames);
    this.fed = this.sheets.map(() => new Map<number, RawValue>());
  }

  /** Whether sheets and defined names still are those of the workbook. */
  fits(workbook: WorkbookModel): boolean {
    const { sheets, names } = workbook;
    return (
      workbook === this.workbook &&
      sheets.length === this.sheets.length &&
      sheets.every((sheet, place) => sheet === this.sheets[place] && sheet.name === this.book.sheetNames[place]) &&
      JSON.stringify(names) === this.names
    );
  }

  /** Brings every formula up to date. */
  calculate(): void {
    const { fresh: dirty, gone } = this.book.take();
    if (dirty.size > 0 || gone.length > 0) this.readers = new Readers(this.book.all());
    for (const { sheet, row, column } of gone) this.engine.value(sheet, row, column, null);
    const changed = [...gone, ...this.sheets.flatMap((sheet, place) => this.feed(sheet, place))];
    this.spread(dirty, changed);
    const live = this.answer(dirty);
    this.settle(live);
    if (live.size > 0) this.engine.evaluate();
    for (const node of live) node.value = this.engine.result(node.sheet, node.row, node.column);
    for (const { sheet: place, row, column, value } of dirty) {
      const sheet = this.sheets[place];
      const cell = sheet && cellAt(sheet, row, column);
      if (cell) cell.value = value;
    }
  }

  /** Frees the engine's memory. */
  free(): void {
    this.engine.free();
  }

  /** Gives the engine the values of a sheet that formulas read and that are new to it; gives their places. */
  private feed(sheet: SheetModel, place: number): Place[] {
    const fed = this.fed[place] ?? new Map<number, RawValue>();
    const changed: Place[] = [];
    const give = (row: number, column: number, value: RawValue) => {
      const key = cellKey(row, column);
      const at = { sheet: place, row, column };
      if (this.book.has(at)) fed.delete(key);
      else if (!sameValue(fed.get(key) ?? null, value)) {
        this.engine.value(place, row, column, value);
        fed.set(key, value);
        changed.push(at);
      }
    };
    for (const area of this.readers.readAreas(place))
      for (const { row, column, cell } of cellsIn(sheet, area)) give(row, column, cell.value);
    for (const { row, column } of this.readers.readCells(place)) give(row, column, cellAt(sheet, row, column)?.value ?? null);
    for (const key of fed.keys()) {
      const { row, column } = cellOfKey(key);
      if (cellAt(sheet, row, column) === undefined) give(row, column, null);
    }
    return changed;
  }

  /** Whatever reads what changed must be calculated, and whatever reads that. */
  private spread(dirty: Set<FormulaNode>, changed: readonly Place[]): void {
    if (dirty.size === this.book.all().length) return;
    const open: Place[] = [...changed, ...dirty];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const node of this.readers.of(at.sheet, at.row, at.column))
        if (!dirty.has(node)) {
          dirty.add(node);
          open.push(node);
        }
  }

  /** Answers what needs no engine, and gives what does. */
  private answer(dirty: ReadonlySet<FormulaNode>): ReadonlySet<FormulaNode> {
    const known = new KnownPositions(this.sheets, this.book.placeOf);
    const live = new Set<FormulaNode>();
    for (const node of dirty) {
      const worth = known.worthOf(node);
      if (worth === undefined) live.add(node);
      else {
        node.value = worth;
        node.isLive = false;
        this.engine.value(node.sheet, node.row, node.column, worth);
      }
    }
    return live;
  }

  /** The engine holds formulas where something is to be calculated, values elsewhere. */
  private settle(live: ReadonlySet<FormulaNode>): void {
    for (const node of this.book.all()) {
      const isLive = live.has(node);
      if (isLive && !node.isLive) this.engine.formula(node.sheet, node.row, node.column, node.formula);
      if (!isLive && node.isLive) this.engine.value(node.sheet, node.row, node.column, node.value);
      node.isLive = isLive;
    }
  }
}
