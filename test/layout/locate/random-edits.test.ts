import fc from 'fast-check';
import type { RemarkKind } from '../../../src/i18n/reading-remark';
import { figureKeyText } from '../../../src/model/figure';
import type { SheetCells } from '../../../src/model/sheet-cells';
import { typeInto } from './damage/cells';
import { dropCustomXml, dropIdentitySheet, dropNames, emptyKeyColumn } from './damage/hidden';
import { copySheet, renameSheet, reverseSheets } from './damage/sheets';
import { deleteColumns, deleteRows, insertColumns, insertRows, swapRows } from './damage/shift';
import { filled, readBack, type Filled } from './filled';

const workbooks = new Map(['PK2', 'C441881', 'G440112'].map((unit) => [unit, filled(unit)]));

/** Numbers that decide where an edit is made. */
interface Dice {
  sheet: number;
  row: number;
  column: number;
}
type Edit = (cells: SheetCells, dice: Dice, workbook: Filled) => SheetCells;

/** A sheet that people see, by number. */
function sheetOf({ sheets }: SheetCells, { sheet }: Dice) {
  const visible = sheets.filter(({ name }) => name !== '_gq');
  return visible[sheet % visible.length] ?? sheets[0] ?? { name: '', cells: [] };
}

/** Edits that leave what was typed alone, or take it away with its row or column. */
const EDITS: readonly Edit[] = [
  (cells, dice) => insertRows(cells, sheetOf(cells, dice).name, 1 + (dice.row % 40), 1 + (dice.column % 3)),
  (cells, dice) => deleteRows(cells, sheetOf(cells, dice).name, 1 + (dice.row % 40)),
  (cells, dice) => insertColumns(cells, sheetOf(cells, dice).name, 1 + (dice.column % 14)),
  (cells, dice) => deleteColumns(cells, sheetOf(cells, dice).name, 1 + (dice.column % 14)),
  (cells, dice) => swapRows(cells, sheetOf(cells, dice).name, 1 + (dice.row % 40), 1 + (dice.column % 40)),
  (cells, dice) => renameSheet(cells, sheetOf(cells, dice).name, `表${dice.row}`),
  (cells, dice) => (cells.sheets.length > 12 ? cells : copySheet(cells, sheetOf(cells, dice).name, `抄${dice.row}-${cells.sheets.length}`)),
  (cells, dice) => emptyKeyColumn(cells, sheetOf(cells, dice).name),
  reverseSheets,
  dropCustomXml,
  dropIdentitySheet,
  dropNames,
];

const dice = fc.record({ sheet: fc.nat(5), row: fc.nat(200), column: fc.nat(200) });
const edits = fc.array(fc.tuple(fc.nat(EDITS.length - 1), dice), { minLength: 1, maxLength: 5 });

/** Remarks that say more than one figure was not read. */
const LOSSES: readonly RemarkKind[] = [
  'unidentified',
  'sheetMissing',
  'sheetUnknown',
  'blockMissing',
  'rowMissing',
  'rowUnclear',
  'rowSlipped',
  'rowUnknown',
  'columnMissing',
  'columnUnclear',
  'columnSlipped',
  'unitChanged',
  'nothingExpected',
];

/** What reading says of figures that differ from what was typed, and whether it is silent about those it did not read. */
function judged(cells: SheetCells, { truth }: Filled) {
  const reading = readBack(cells);
  const figures = reading.returns.flatMap((each) => each.figures);
  const remarks = [...reading.remarks, ...reading.returns.flatMap((each) => [...each.contradictions, ...each.remarks])];
  const read = new Set(figures.map(({ figure }) => figureKeyText(figure)));
  const named = new Set(remarks.flatMap(({ figure }) => (figure ? [figureKeyText(figure)] : [])));
  // A figure is named itself, or with the row, column or sheet that it stood in.
  const isPartNamed = remarks.some(({ kind }) => LOSSES.includes(kind));
  const lost = [...truth.keys()].filter((key) => !read.has(key) && !named.has(key) && !isPartNamed);
  return {
    misread: figures.filter(({ figure }) => JSON.stringify(figure.value) !== JSON.stringify(truth.get(figureKeyText(figure)))),
    lost,
  };
}

describe.each([...workbooks])('edits of a workbook of %s', (_, workbook) => {
  it('outside of its input cells never change a figure, and what is lost is said', () => {
    fc.assert(
      fc.property(edits, (chosen) => {
        const cells = chosen.reduce((edited, [index, at]) => EDITS[index]?.(edited, at, workbook) ?? edited, workbook.cells);
        const { misread, lost } = judged(cells, workbook);
        expect(misread).toEqual([]);
        // Rows that the unit added itself may be taken away again; all others are missed.
        expect(lost.filter((key) => !key.includes(`|${workbook.unit}-`))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('of one cell that is not to be filled in never change a figure silently, whatever text of the workbook is put there', () => {
    const inputs = new Set(workbook.slots.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
    const fixed = workbook.cells.sheets
      .filter(({ name }) => name !== '_gq')
      .flatMap(({ name, cells }) =>
        cells.filter(({ row, column }) => !inputs.has(`${name} ${row} ${column}`)).map((cell) => ({ name, cell })),
      );
    fc.assert(
      fc.property(fc.nat(fixed.length - 1), fc.nat(fixed.length - 1), (to, from) => {
        const target = fixed[to];
        const source = fixed[from];
        if (target === undefined || source === undefined) return;
        const cells = typeInto(workbook.cells, target.name, target.cell.row, target.cell.column, source.cell.value);
        expect(judged(cells, workbook)).toEqual({ misread: [], lost: [] });
      }),
      { numRuns: 80 },
    );
  });
});
