import { figureKeyText } from '../../../src/model/figure';
import type { SheetCell, SheetCells } from '../../../src/model/sheet-cells';
import { filled, readBack } from './filled';

const { cells, slots } = filled('PK2');
const [form, ...others] = cells.sheets;
if (form === undefined) throw new Error('no sheet');
const rowOf = (code: string) => form.cells.find(({ value }) => value === code)?.row ?? 0;

/** 园区月报 with the cells of one column moved from a row on. */
const moved = (column: number, from: number, by: 1 | -1): SheetCells => {
  const kept = form.cells.filter((cell) => !(by === -1 && cell.column === column && cell.row === from));
  const cellsNow = kept.map((cell): SheetCell => (cell.column === column && cell.row >= from ? { ...cell, row: cell.row + by } : cell));
  return { ...cells, sheets: [{ ...form, cells: cellsNow.sort((a, b) => a.row - b.row || a.column - b.column) }, ...others] };
};

const cumulative = slots.find(({ key }) => key.measure === 'P01' && key.valueKind === 'ytd');

test.each([1, -1] as const)('a cell inserted or deleted in one column leaves nothing of that column taken (%s)', (by) => {
  const [reading] = readBack(moved(cumulative?.column ?? 0, rowOf('P04'), by)).returns;
  expect(reading?.remarks.map(({ kind }) => kind)).toContain('columnSlipped');
  const keys = reading?.figures.map(({ figure }) => figureKeyText(figure)) ?? [];
  expect(keys.filter((key) => /\|P\d+\|(ytd|periodEnd)$/.test(key))).toEqual([]);
  expect(keys.some((key) => key.endsWith('|ytdLastYear'))).toBe(true);
});
