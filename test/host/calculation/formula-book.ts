import type { RawValue } from '../../../src/model/sheet-cells';
import { nameIn } from '../model/defined-names';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import { engineFormula, readsOf, type FormulaContext, type FormulaNode } from './formula-node';
import { cellKey } from './readers';
import { withSharedCalls } from './shared-calls';

/** Sheet of the engine on which shared calls stand, one below the other. */
export const CALLS = '§calls';

/** A cell of the engine. */
export interface Place {
  sheet: number;
  row: number;
  column: number;
}

/** What became of the formulas of a workbook since they were last taken. */
export interface TakenFormulas {
  /** New, or written anew; calls that they are the first to share are among them. */
  fresh: Set<FormulaNode>;
  /** Formulas whose cells hold none any more. */
  gone: FormulaNode[];
}

/** The formulas of a workbook as the engine takes them. */
export class FormulaBook {
  /** Names of the engine's sheets: those of the workbook, then that of the shared calls. */
  readonly sheetNames: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly formulas: readonly Map<number, FormulaNode>[];
  private readonly calls = new Map<string, FormulaNode>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly sheets: readonly SheetModel[],
  ) {
    this.sheetNames = [...sheets.map(({ name }) => name), CALLS];
    this.places = new Map(this.sheetNames.map((name, place) => [name.toUpperCase(), place]));
    this.formulas = sheets.map(() => new Map<number, FormulaNode>());
  }

  /** The engine's place of a sheet. */
  readonly placeOf = (name: string): number | undefined => this.places.get(name.toUpperCase());

  /** Every formula, shared calls among them. */
  all(): FormulaNode[] {
    return [...this.formulas.flatMap((nodes) => [...nodes.values()]), ...this.calls.values()];
  }

  /** Whether a cell of the workbook holds a formula. */
  has({ sheet, row, column }: Place): boolean {
    return this.formulas[sheet]?.has(cellKey(row, column)) === true;
  }

  /** Looks through the workbook for formulas that came, changed or went. */
  take(): TakenFormulas {
    const taken: TakenFormulas = { fresh: new Set(), gone: [] };
    for (const [place, sheet] of this.sheets.entries()) this.takeFrom(sheet, place, taken);
    return taken;
  }

  private takeFrom(sheet: SheetModel, place: number, { fresh, gone }: TakenFormulas): void {
    const known = this.formulas[place] ?? new Map<number, FormulaNode>();
    const left = new Map(known);
    for (const [row, columns] of sheet.cells)
      for (const [column, { formula, value }] of columns) {
        if (formula === undefined) continue;
        const key = cellKey(row, column);
        left.delete(key);
        if (known.get(key)?.source === formula) continue;
        const node = this.node({ sheet: place, row, column }, formula, value, fresh);
        known.set(key, node);
        fresh.add(node);
      }
    for (const [key, node] of left) {
      known.delete(key);
      gone.push(node);
    }
  }

  private node(at: Place, source: string, value: RawValue, fresh: Set<FormulaNode>): FormulaNode {
    const sheet = this.sheets[at.sheet];
    const context: FormulaContext = {
      sheet: sheet?.name ?? '',
      placeOf: this.placeOf,
      meaning: (name) => (nameIn(this.workbook, name, sheet?.id) ?? nameIn(this.workbook, name, undefined))?.refersTo.slice(1),
      date1904: this.workbook.date1904,
    };
    const formula = withSharedCalls(engineFormula(source, context), (call) => this.call(call, fresh));
    return { ...at, source, formula, reads: readsOf(formula, this.placeOf), value, isLive: false };
  }

  /** The cell of a shared call, made when it is met first. */
  private call(formula: string, fresh: Set<FormulaNode>): string {
    let node = this.calls.get(formula);
    if (node === undefined) {
      const at: Place = { sheet: this.sheets.length, row: this.calls.size + 1, column: 1 };
      node = { ...at, source: formula, formula, reads: readsOf(formula, this.placeOf), value: null, isLive: false };
      this.calls.set(formula, node);
      fresh.add(node);
    }
    return `'${CALLS}'!$A$${node.row}`;
  }
}
