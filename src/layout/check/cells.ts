import { cellAddress } from '../../model/address';
import { EXCEL } from '../../model/limits';
import { isSerialDate } from '../../model/serial-date';
import type { PlacedCell, PlanCell, PlanCellKind, PlanSheet, WorkbookPlan } from '../../model/workbook-plan';
import { characterFaults, formulaFaults, lengthFaults, type Fault, type PlacedFault } from './fault';

function textFaults(text: string): Fault[] {
  const long = lengthFaults('cellLength', text, EXCEL.cellCharacters);
  return long.length > 0 ? long : characterFaults(text);
}

const numberFaults = (number: number): Fault[] => (Number.isFinite(number) ? [] : [{ fault: 'notFinite', received: String(number) }]);

function valueFaults(value: unknown): Fault[] {
  if (typeof value === 'string') return textFaults(value);
  return typeof value === 'number' ? numberFaults(value) : [];
}

/** What Excel would not take, by kind of cell. */
const FAULTS: { [K in PlanCellKind]: (cell: Extract<PlanCell, { kind: K }>) => Fault[] } = {
  label: ({ text }) => textFaults(text),
  text: ({ text }) => textFaults(text),
  number: ({ number }) => numberFaults(number),
  date: ({ date }) => (isSerialDate(date) ? [] : [{ fault: 'date', received: date }]),
  input: ({ value }) => valueFaults(value),
  computed: ({ formula, cached }) => [...formulaFaults(formula), ...valueFaults(cached)],
  blank: () => [],
};

function placeFaults(row: number, column: number): Fault[] {
  if (row < 1 || row > EXCEL.rows) return [{ fault: 'rows', received: String(row), limit: EXCEL.rows }];
  return column < 1 || column > EXCEL.columns ? [{ fault: 'columns', received: String(column), limit: EXCEL.columns }] : [];
}

function cellFaults({ row, column, cell }: PlacedCell, { styles }: WorkbookPlan, sheets: ReadonlySet<string>): Fault[] {
  const outside = placeFaults(row, column);
  if (outside.length > 0) return outside;
  const faults = (FAULTS[cell.kind] as (cell: PlanCell) => Fault[])(cell);
  if (cell.style !== undefined && !Object.hasOwn(styles, cell.style)) faults.push({ fault: 'style', received: cell.style });
  if (cell.kind === 'text' && cell.link !== undefined && !sheets.has(cell.link.sheet))
    faults.push({ fault: 'unknownSheet', received: cell.link.sheet });
  return faults;
}

/** Cells in the order of the file: by row, then column, each once. */
function orderFaults(before: PlacedCell | undefined, { row, column }: PlacedCell): Fault[] {
  if (before === undefined || row > before.row || (row === before.row && column > before.column)) return [];
  return [{ fault: 'doubleCell', received: '' }];
}

/** Faults of a sheet's cells. */
export function checkCells({ cells }: PlanSheet, plan: WorkbookPlan, sheets: ReadonlySet<string>): PlacedFault[] {
  const found: PlacedFault[] = [];
  let before: PlacedCell | undefined;
  for (const placed of cells) {
    for (const fault of cellFaults(placed, plan, sheets)) found.push({ place: cellAddress(placed.row, Math.max(1, placed.column)), fault });
    for (const fault of orderFaults(before, placed)) found.push({ place: cellAddress(placed.row, placed.column), fault });
    before = placed;
  }
  return found;
}
