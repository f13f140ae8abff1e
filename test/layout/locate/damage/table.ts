import type { RemarkKind } from '../../../../src/i18n/reading-remark';
import { columnLetters } from '../../../../src/model/address';
import { fixedText, rowWords } from '../../../../src/layout/locate/row-words';
import { KEY_COLUMN, type PlacedSheet, type PlacedTable } from '../../../../src/layout/place';
import type { SheetCells } from '../../../../src/model/sheet-cells';
import type { Filled, Slot } from '../filled';
import { mergeCells, pasteValues, replaceText, typeInto } from './cells';
import { dropCustomXml, dropHiddenIdentity, dropIdentitySheet, dropNames, emptyHead, emptyKeyColumn, emptyKeyRows } from './hidden';
import { copySheet, deleteSheet, renameSheet, reverseSheets } from './sheets';
import { changed, deleteColumns, deleteRows, insertColumns, insertRows, swapColumns, swapRows } from './shift';

/** Where a damage is done. */
export interface Scene {
  filled: Filled;
  /** Sheet and table it is done to. */
  sheet: PlacedSheet;
  table: PlacedTable;
  /** Open cells of that table. */
  slots: readonly Slot[];
  /** One of them, in the middle. */
  slot: Slot;
}

/** A damage and what reading must make of it. */
export interface Damage {
  /** What somebody did. */
  name: string;
  done: (cells: SheetCells, scene: Scene) => SheetCells;
  /** Figures that cannot be read any more; absent: none. */
  loses?: (slot: Slot, scene: Scene) => boolean;
  /** What must be said; absent: nothing need be. */
  says?: readonly RemarkKind[];
  /** What may be said besides. */
  maySay?: readonly RemarkKind[];
  /** Whether a scene has what the damage needs; absent: all do. */
  needs?: (scene: Scene) => boolean;
}

const name = ({ sheet }: Scene): string => sheet.layout.name;
const ofRow = (slot: Slot, { slot: { table, row } }: Scene): boolean => slot.table === table && slot.row === row;
const ofColumn = (slot: Slot, { slot: { table, column } }: Scene): boolean => slot.table === table && slot.column === column;
/** Columns run through all tables of a sheet. */
const ofSheetColumn = (slot: Slot, { slot: { sheet, column } }: Scene): boolean => slot.sheet === sheet && slot.column === column;
const itself = (slot: Slot, scene: Scene): boolean => slot === scene.slot;
const codeColumn = ({ table }: Scene): number | undefined => {
  const index = table.table.rows[0]?.cells.findIndex(({ look }) => look.role === 'code');
  return index === undefined ? undefined : table.columns.get(table.table.columns[index]?.id ?? '')?.first;
};
/** Column of the slot's own name, where its row was sent with one. */
const labelColumn = ({ table, slot }: Scene): number | undefined => {
  const index = rowWords(table.table).labelColumn;
  const row = table.table.rows.find(({ key }) => table.rowOf.get(key) === slot.row);
  if (index === undefined || fixedText(row?.cells[index]) === '') return undefined;
  return table.columns.get(table.table.columns[index]?.id ?? '')?.first;
};
/** A row of the table next to that of the slot. */
const nextRow = ({ slot, slots }: Scene): number => slots.find(({ row }) => row > slot.row)?.row ?? 0;
/** Whether rows show a name that tells them apart; some lists show it by a formula. */
const hasLabel = ({ table }: Scene): boolean => rowWords(table.table).byLabel.size > 1;
/** Whether a column is as wide as one column of the sheet in every table: others are merged cells, which Excel does not let go. */
const isNarrow = ({ sheet }: Scene, column: number): boolean =>
  sheet.blocks.every(
    (block) =>
      block.kind !== 'table' || [...block.columns.values()].every(({ first, last }) => first === last || column < first || column > last),
  );
/** Whether an open cell stands right of a formula, and a formula right of the slot: pushing cells aside then shows. */
const formulaFollows = ({ slot, table }: Scene): boolean => {
  const row = table.table.rows.find(({ key }) => table.rowOf.get(key) === slot.row);
  const kinds = row?.cells.map(({ kind }) => kind) ?? [];
  return kinds.some((kind, index) => {
    const at = table.columns.get(table.table.columns[index]?.id ?? '')?.first ?? 0;
    const next = table.columns.get(table.table.columns[index + 1]?.id ?? '')?.first ?? 0;
    return kind === 'computed' && at >= slot.column && kinds[index + 1] === 'input' && next === at + 1;
  });
};
const canSwap = (scene: Scene): boolean =>
  otherColumn(scene) > 0 && isNarrow(scene, scene.slot.column) && isNarrow(scene, otherColumn(scene));
const freeColumn = ({ sheet }: Scene): number => sheet.lastColumn + 1;

/** Damages by hand of the reporter, of mail programs, and of whoever put workbooks together. */
export const DAMAGES: readonly Damage[] = [
  { name: 'nothing', done: (cells) => cells },
  { name: 'custom XML lost', done: dropCustomXml },
  { name: 'hidden sheet _gq lost', done: dropIdentitySheet },
  { name: 'defined names lost', done: dropNames },
  { name: 'everything hidden about the workbook lost', done: dropHiddenIdentity },
  { name: 'hidden column emptied', done: (cells, scene) => emptyKeyColumn(cells, name(scene)) },
  { name: 'hidden column deleted', done: (cells, scene) => deleteColumns(cells, name(scene), KEY_COLUMN) },
  { name: 'hidden rows emptied', done: (cells, { sheet }) => emptyKeyRows(cells, sheet) },
  { name: 'hidden column and rows emptied', done: (cells, scene) => emptyKeyColumn(emptyKeyRows(cells, scene.sheet), name(scene)) },
  {
    name: 'everything hidden lost, also the keys',
    done: (cells, scene) => dropHiddenIdentity(emptyKeyColumn(emptyKeyRows(cells, scene.sheet), name(scene))),
  },
  {
    name: 'everything hidden lost and the sheet renamed',
    done: (cells, scene) =>
      renameSheet(dropHiddenIdentity(emptyKeyColumn(emptyKeyRows(cells, scene.sheet), name(scene))), name(scene), '表1'),
  },
  { name: 'title and identity deleted', done: (cells, { sheet }) => emptyHead(cells, sheet) },
  {
    name: 'title, identity and everything hidden about the workbook lost',
    done: (cells, { sheet }) => emptyHead(dropHiddenIdentity(cells), sheet),
    loses: (slot, scene) => slot.sheet === name(scene),
    says: ['unidentified'],
    maySay: ['sheetMissing'],
  },
  { name: 'sheet renamed', done: (cells, scene) => renameSheet(cells, name(scene), "二月'报表") },
  { name: 'sheets in another order', done: reverseSheets },
  {
    name: 'sheet deleted',
    done: (cells, scene) => deleteSheet(cells, name(scene)),
    loses: (slot, scene) => slot.sheet === name(scene),
    says: ['sheetMissing'],
  },
  { name: 'sheet copied', done: (cells, scene) => copySheet(cells, name(scene)), says: ['sheetRepeated'] },
  {
    name: 'sheet copied and changed',
    done: (cells, scene) => typeInto(copySheet(cells, name(scene)), name(scene), scene.slot.row, scene.slot.column, 77),
    loses: itself,
    says: ['sheetRepeated', 'differs'],
    maySay: ['notDate', 'notMonth', 'notCode'],
  },
  {
    name: 'sheet hidden',
    done: (cells, scene) => changed(cells, name(scene), (sheet) => ({ ...sheet, visibility: 'hidden' })),
  },
  {
    name: 'a sheet of notes added',
    done: (cells) => ({
      ...cells,
      sheets: [
        ...cells.sheets,
        {
          name: '备注',
          visibility: 'visible',
          cells: [
            { row: 1, column: 1, value: '草稿' },
            { row: 3, column: 2, value: 12 },
          ],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
        },
      ],
    }),
    says: ['sheetUnknown'],
  },
  { name: 'row inserted at the top', done: (cells, scene) => insertRows(cells, name(scene), 1) },
  { name: 'rows inserted in the table', done: (cells, scene) => insertRows(cells, name(scene), scene.slot.row, 2) },
  {
    name: 'row inserted in the table and filled in',
    done: (cells, scene) => typeInto(insertRows(cells, name(scene), scene.slot.row), name(scene), scene.slot.row, scene.slot.column, 5),
    says: ['unplaced'],
  },
  { name: 'rows inserted between header and first row', done: (cells, scene) => insertRows(cells, name(scene), scene.table.firstRow) },
  {
    name: 'rows inserted between hidden row and header',
    done: (cells, scene) => insertRows(cells, name(scene), scene.table.keyRow + 1, 3),
  },
  {
    name: 'row deleted',
    done: (cells, scene) => deleteRows(cells, name(scene), scene.slot.row),
    loses: ofRow,
    maySay: ['rowMissing'],
  },
  {
    name: 'two rows in another order',
    done: (cells, scene) => swapRows(cells, name(scene), scene.slot.row, nextRow(scene)),
    needs: (scene) => nextRow(scene) > 0,
  },
  {
    name: 'row hidden',
    done: (cells, scene) => changed(cells, name(scene), (sheet) => ({ ...sheet, hiddenRows: [...sheet.hiddenRows, scene.slot.row] })),
  },
  {
    name: 'row copied below',
    done: (cells, scene) => copyRow(cells, name(scene), scene.slot.row),
    says: ['rowRepeated'],
  },
  {
    name: 'row copied below and changed',
    done: (cells, scene) => typeInto(copyRow(cells, name(scene), scene.slot.row), name(scene), scene.slot.row, scene.slot.column, 77),
    loses: itself,
    says: ['rowRepeated', 'differs'],
    maySay: ['notDate', 'notMonth', 'notCode'],
  },
  { name: 'column inserted before the hidden one', done: (cells, scene) => insertColumns(cells, name(scene), 1) },
  { name: 'columns inserted in the table', done: (cells, scene) => insertColumns(cells, name(scene), scene.slot.column, 2) },
  {
    name: 'column inserted in the table and filled in',
    done: (cells, scene) =>
      typeInto(insertColumns(cells, name(scene), scene.slot.column), name(scene), scene.slot.row, scene.slot.column, 5),
    says: ['unplaced'],
  },
  {
    name: 'column deleted',
    done: (cells, scene) => deleteColumns(cells, name(scene), scene.slot.column),
    loses: ofSheetColumn,
    says: ['columnMissing'],
  },
  {
    name: 'two columns in another order',
    done: (cells, scene) => swapColumns(cells, name(scene), scene.slot.column, otherColumn(scene)),
    needs: canSwap,
  },
  {
    name: 'two columns in another order, everything hidden lost',
    done: (cells, scene) =>
      dropHiddenIdentity(
        emptyKeyColumn(emptyKeyRows(swapColumns(cells, name(scene), scene.slot.column, otherColumn(scene)), scene.sheet), name(scene)),
      ),
    needs: canSwap,
  },
  { name: 'header row deleted', done: (cells, scene) => deleteRows(cells, name(scene), scene.table.headerRow) },
  {
    name: 'header repeated within the table',
    done: (cells, scene) => repeatRow(cells, name(scene), scene.table.headerRow, scene.slot.row),
  },
  {
    name: 'header of a column changed',
    done: (cells, scene) => typeInto(cells, name(scene), scene.table.headerRow, scene.slot.column, '我的栏目'),
    says: ['labelChanged'],
  },
  {
    name: 'header of a column changed to that of another',
    done: (cells, scene) => typeInto(cells, name(scene), scene.table.headerRow, scene.slot.column, headerAt(scene, otherColumn(scene))),
    needs: (scene) => otherColumn(scene) > 0 && headerAt(scene, otherColumn(scene)) !== headerAt(scene, scene.slot.column),
    loses: ofColumn,
    says: ['columnUnclear'],
  },
  {
    name: 'code of a row changed to that of another',
    done: (cells, scene) => {
      const column = codeColumn(scene) ?? 0;
      const other = cells.sheets
        .find((sheet) => sheet.name === name(scene))
        ?.cells.find((cell) => cell.row === nextRow(scene) && cell.column === column);
      return typeInto(cells, name(scene), scene.slot.row, column, other?.value ?? null);
    },
    needs: (scene) => codeColumn(scene) !== undefined && nextRow(scene) > 0 && !scene.slot.spare && hasLabel(scene),
    says: ['labelChanged'],
  },
  {
    name: 'name of a row changed',
    done: (cells, scene) => typeInto(cells, name(scene), scene.slot.row, labelColumn(scene) ?? 0, '另一个名称'),
    needs: (scene) => labelColumn(scene) !== undefined && codeColumn(scene) !== undefined,
    says: ['labelChanged'],
  },
  {
    name: 'name of a row changed and the hidden column emptied',
    done: (cells, scene) =>
      typeInto(emptyKeyColumn(cells, name(scene)), name(scene), scene.slot.row, labelColumn(scene) ?? 0, '另一个名称'),
    needs: (scene) => labelColumn(scene) !== undefined && codeColumn(scene) !== undefined,
    loses: ofRow,
    says: ['rowUnclear'],
  },
  {
    name: 'code of a row changed and the hidden column emptied',
    done: (cells, scene) => typeInto(emptyKeyColumn(cells, name(scene)), name(scene), scene.slot.row, codeColumn(scene) ?? 0, 'XX9'),
    needs: (scene) => codeColumn(scene) !== undefined && !scene.slot.spare && hasLabel(scene),
    loses: ofRow,
    says: ['rowUnclear'],
  },
  {
    name: 'code of a row without a name changed and the hidden column emptied',
    done: (cells, scene) => typeInto(emptyKeyColumn(cells, name(scene)), name(scene), scene.slot.row, codeColumn(scene) ?? 0, 'XX9'),
    needs: (scene) => codeColumn(scene) !== undefined && !scene.slot.spare && !hasLabel(scene),
    loses: ofRow,
    says: ['rowUnknown', 'rowMissing'],
  },
  {
    name: 'cells of a row pushed to the right',
    done: (cells, scene) =>
      changed(cells, name(scene), (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.row === scene.slot.row && cell.column >= scene.slot.column ? { ...cell, column: cell.column + 1 } : cell,
        ),
      })),
    needs: (scene) => formulaFollows(scene),
    loses: ofRow,
    says: ['rowSlipped'],
  },
  {
    name: 'formulas pasted over by values',
    done: (cells, scene) => pasteValues(cells, name(scene)),
    maySay: ['formulaReplaced', 'formulaDeleted'],
  },
  {
    name: 'two cells merged',
    done: (cells, scene) => {
      const letters = columnLetters(scene.slot.column);
      return mergeCells(
        cells,
        name(scene),
        scene.slot.row,
        scene.slot.column,
        2,
        `${letters}${scene.slot.row}:${letters}${scene.slot.row + 1}`,
      );
    },
    loses: (slot, scene) => ofColumn(slot, scene) && (slot.row === scene.slot.row || slot.row === scene.slot.row + 1),
    says: ['mergedCells'],
  },
  {
    name: 'a number typed as text with its unit',
    done: (cells, scene) => typeInto(cells, name(scene), scene.slot.row, scene.slot.column, '2000万'),
    needs: ({ slot }) => slot.value.type === 'number',
    loses: itself,
    says: ['otherUnit'],
    maySay: ['decimals'],
  },
  {
    name: 'an error value in a cell',
    done: (cells, scene) => typeInto(cells, name(scene), scene.slot.row, scene.slot.column, { error: '#REF!' }),
    loses: itself,
    says: ['errorValue'],
  },
  {
    name: 'a row with a code typed below everything',
    done: (cells, scene) => typeInto(cells, name(scene), scene.sheet.lastRow + 3, 3, `${scene.filled.unit}-950`),
    maySay: ['unplaced', 'rowUnknown'],
  },
  {
    name: 'something typed right beside the table',
    done: (cells, scene) => typeInto(cells, name(scene), scene.slot.row, freeColumn(scene), '请领导审阅'),
  },
  {
    name: 'full width and spaces in the header and the identity',
    done: (cells, scene) => replaceText(replaceText(cells, name(scene), /（/g, ' ('), name(scene), /）/g, ' ) '),
  },
];

/** Another column of the same row with a header of its own. */
function otherColumn({ slot, slots, table, sheet, filled }: Scene): number {
  const scene: Scene = { slot, slots, table, sheet, filled };
  return (
    slots.find(({ row, column }) => row === slot.row && column !== slot.column && headerAt(scene, column) !== headerAt(scene, slot.column))
      ?.column ?? 0
  );
}

function headerAt({ table }: Scene, column: number): string {
  const id = [...table.columns].find(([, { first }]) => first === column)?.[0];
  return table.table.columns.find((candidate) => candidate.id === id)?.header ?? '';
}

/** A row is inserted below another, with all that stands in it. */
const copyRow = (cells: SheetCells, sheet: string, row: number): SheetCells => repeatRow(cells, sheet, row, row + 1);

/** A row is inserted with all that stands in another. */
function repeatRow(cells: SheetCells, name: string, row: number, at: number): SheetCells {
  const original = cells.sheets.find((sheet) => sheet.name === name)?.cells.filter((cell) => cell.row === row) ?? [];
  return changed(insertRows(cells, name, at), name, (sheet) => ({
    ...sheet,
    cells: [...sheet.cells, ...original.map((cell) => ({ ...cell, row: at }))].sort((a, b) => a.row - b.row || a.column - b.column),
  }));
}
