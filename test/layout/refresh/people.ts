import fc from 'fast-check';
import { areaOf } from '../../../src/model/address';
import type { SheetCellsSheet } from '../../../src/model/sheet-cells';
import { byKey } from './by-key';
import type { SimulatedWorkbook } from './simulated-workbook';

/** Something that a person does to a workbook. Numbers are taken as far as the workbook reaches. */
export type Deed =
  | { kind: 'rows' | 'columns'; sheet: number; at: number; count: number }
  | { kind: 'rename'; sheet: number; name: string }
  | { kind: 'note'; sheet: number; row: number; column: number }
  | { kind: 'sort'; block: number; seed: number; withKeys: boolean };

/** Blocks that can be sorted: no merged cells, and codes in sight. */
const SORTED = ['park-operation/parks', 'data-ledger/figures', 'project-library/projects', 'project-progress/projects'];

const number = fc.nat({ max: 400 });
const sheet = fc.nat({ max: 6 });

/** Anything people do. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constantFrom('rows' as const, 'columns' as const), sheet, at: number, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('rename' as const), sheet, name: fc.constantFrom('甲', '乙 表', "丙's", 'Sheet1') }),
  fc.record({ kind: fc.constant('note' as const), sheet, row: number, column: fc.nat({ max: 30 }) }),
  fc.record({ kind: fc.constant('sort' as const), block: fc.nat({ max: SORTED.length - 1 }), seed: number, withKeys: fc.boolean() }),
);

const last = (cells: SheetCellsSheet['cells'], axis: 'row' | 'column') => Math.max(...cells.map((cell) => cell[axis]));

/** Column of the hidden keys: where a key cell of a block stands. */
const keyColumnOf = ({ cells }: SheetCellsSheet): number =>
  cells.find(({ value }) => typeof value === 'string' && /^[a-z-]+\/[a-zA-Z-]+$/.test(value))?.column ?? 1;

/** Whether a person can write in a place without touching what is ours. */
function isFree(on: SheetCellsSheet, row: number, column: number): boolean {
  const { names } = byKey(on);
  const keyColumn = keyColumnOf(on);
  const inRow = on.cells.filter((cell) => cell.row === row);
  const isOurRow = inRow.some((cell) => cell.column === keyColumn) || [...names.keys()].some((place) => place.startsWith(`${row},`));
  const ids = new Set([...names.keys()].map((place) => Number(place.split(',')[1])));
  const isMerged = on.merges.some((merge) => {
    const area = areaOf(merge);
    return area && row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
  });
  if (isMerged || column === keyColumn || inRow.some((cell) => cell.column === column)) return false;
  return !isOurRow || !ids.has(column);
}

function sort(workbook: SimulatedWorkbook, block: string, seed: number, withKeys: boolean): void {
  const on = workbook.sheets.find((each) => each.cells.some(({ value }) => value === block));
  if (on === undefined) return;
  const named = [...byKey(on).names].filter(([, name]) => name.startsWith(`${block} `) && /^\S+ [A-Z0-9]/.test(name));
  const rows = [...new Set(named.map(([place]) => Number(place.split(',')[0])))].sort((a, b) => a - b);
  const columns = named.map(([place]) => Number(place.split(',')[1]));
  const [first, end] = [Math.min(...columns), Math.max(...columns)];
  const order = rows.map((row, index) => ({ row, rank: (index * 7919 + seed * 104_729) % 1009 })).sort((a, b) => a.rank - b.rank);
  const keyColumn = keyColumnOf(on);
  const isTable = block !== 'park-operation/parks' && block !== 'project-progress/projects';
  workbook.sort(
    on.name,
    rows,
    order.map(({ row }) => row),
    (column) => (column >= first && column <= end) || (withKeys && !isTable && column === keyColumn),
  );
}

/** Does it; `note` is the text of a note. */
export function doDeed(workbook: SimulatedWorkbook, done: Deed, note: string): void {
  if (done.kind === 'sort') {
    sort(workbook, SORTED[done.block] ?? '', done.seed, done.withKeys);
    return;
  }
  const people = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const on = people[done.sheet % people.length];
  if (on === undefined) return;
  switch (done.kind) {
    case 'rows':
      workbook.shift(on.name, { axis: 'row', kind: 'insert', at: 1 + (done.at % last(on.cells, 'row')), count: done.count });
      break;
    case 'columns':
      workbook.shift(on.name, { axis: 'column', kind: 'insert', at: 1 + (done.at % last(on.cells, 'column')), count: done.count });
      break;
    case 'rename':
      if (!workbook.sheets.some(({ name }) => name === done.name)) workbook.rename(on.name, done.name);
      break;
    case 'note': {
      const place = { row: 1 + (done.row % (last(on.cells, 'row') + 3)), column: 1 + (done.column % (last(on.cells, 'column') + 3)) };
      if (isFree(on, place.row, place.column)) workbook.put(on.name, { ...place, value: note });
      break;
    }
  }
}
