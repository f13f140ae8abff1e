import { areaAddress } from '../../../src/model/address';
import type { PlanArea } from '../../../src/model/area';
import { readsOf, type FormulaContext, type FormulaNode } from './formula-node';
import type { RawValue } from '../../../src/model/sheet-cells';
import { cellsIn } from '../model/cell-grid';
import type { SheetModel } from '../model/workbook-model';

/** A text without wildcards, sought exactly. */
const SOUGHT = /^MATCH\("([^"*?~]+)",(.+),0\)$/;

/** Places of texts in a column or row, from 1: the first of each. Undefined where formulas stand among them. */
function positionsIn(sheet: SheetModel, area: PlanArea): ReadonlyMap<string, number> | undefined {
  const positions = new Map<string, number>();
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (cell.formula !== undefined) return undefined;
    if (typeof cell.value !== 'string') continue;
    const text = cell.value.toUpperCase();
    const position = row - area.firstRow + (column - area.firstColumn) + 1;
    positions.set(text, Math.min(position, positions.get(text) ?? position));
  }
  return positions;
}

/**
 * `MATCH("text", column, 0)` over values, answered from an index: the engine would look through ten thousand texts for each of a thousand keys,
 * which is nine tenths of its time. Anything less plain is the engine's. It holds for one calculation.
 */
export class KnownPositions {
  private readonly indexes = new Map<string, ReadonlyMap<string, number> | undefined>();

  constructor(
    private readonly sheets: readonly SheetModel[],
    private readonly placeOf: FormulaContext['placeOf'],
  ) {}

  /** What a formula is worth, when it is such a call; undefined: the engine must calculate it. */
  worthOf({ formula }: FormulaNode): RawValue | undefined {
    const [, sought, where = ''] = SOUGHT.exec(formula) ?? [];
    if (sought === undefined) return undefined;
    const [read, ...more] = readsOf(where, this.placeOf);
    const sheet = read && this.sheets[read.sheet];
    if (read === undefined || sheet === undefined || more.length > 0) return undefined;
    const { area } = read;
    if (area.firstRow !== area.lastRow && area.firstColumn !== area.lastColumn) return undefined;
    const key = `${read.sheet} ${areaAddress(area)}`;
    if (!this.indexes.has(key)) this.indexes.set(key, positionsIn(sheet, area));
    const index = this.indexes.get(key);
    return index && (index.get(sought.toUpperCase()) ?? { error: '#N/A' });
  }
}
