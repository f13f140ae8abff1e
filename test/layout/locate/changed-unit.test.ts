import { takenFigures } from '../../../src/layout/taken-figures';
import { figureKeyText } from '../../../src/model/figure';
import type { SheetCell, SheetCells } from '../../../src/model/sheet-cells';
import { filled, readBack, seeds } from './filled';

/** The same workbook with another text in the cells of one row of 园区月报 that hold a text. */
function retyped({ sheets, ...rest }: SheetCells, code: string, from: string, to: string): SheetCells {
  const [form, ...others] = sheets;
  if (form === undefined) throw new Error('no sheet');
  const row = form.cells.find(({ value }) => value === code)?.row;
  const cells = form.cells.map((cell): SheetCell => (cell.row === row && cell.value === from ? { ...cell, value: to } : cell));
  return { ...rest, sheets: [{ ...form, cells }, ...others] };
}

test('a row whose unit of measure was changed is not read: 41.2亿元 must not become 41.2万元', () => {
  const { cells } = filled('PK2');
  const [reading] = readBack(retyped(cells, 'P01', '万元', '亿元')).returns;
  if (reading === undefined) throw new Error('nothing read');
  expect(reading.remarks).toMatchObject([{ kind: 'unitChanged', received: '亿元', expected: '万元', place: { sheet: '园区月报' } }]);
  const taken = takenFigures(reading, seeds).map(figureKeyText);
  expect(taken.some((key) => key.includes('|P01|'))).toBe(false);
  expect(taken.some((key) => key.includes('|P02|'))).toBe(true);
});
