import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../../model/areas';
import { noteChange, type ChangeType } from '../../model/changes';
import { guardContents, guardOption, guardStructure, type ProtectionOption } from '../../model/guards';
import { mergeArea, unmergeArea } from '../../model/merges';
import type { Shift } from '../../model/shift';
import { shiftHeld } from '../../model/shift-held';
import { shiftSheet } from '../../model/shift-workbook';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, type Member } from '../../protocol/host-type';
import type { SimulatedExcel } from '../../simulated-excel';
import type { RangeSelf } from '../selves';
import { clear } from './clear';
import { booleanArgument, placeOf, wordArgument } from './range-arguments';

/** What inserting or deleting whole rows or columns is called. */
const SHIFTS = {
  insert: {
    row: { word: 'Down', option: 'allowInsertRows', changeType: 'RowInserted' },
    column: { word: 'Right', option: 'allowInsertColumns', changeType: 'ColumnInserted' },
  },
  delete: {
    row: { word: 'Up', option: 'allowDeleteRows', changeType: 'RowDeleted' },
    column: { word: 'Left', option: 'allowDeleteColumns', changeType: 'ColumnDeleted' },
  },
} as const satisfies Record<string, Record<Shift['axis'], { word: string; option: ProtectionOption; changeType: ChangeType }>>;

/** Whole rows or columns of a range; blocks of cells that push others are not known here. */
function axisOf({ area }: RangeSelf, place: string): Shift['axis'] {
  if (isWholeRows(area) && isWholeColumns(area)) throw new HostError('InvalidOperation', `${place}: all cells of a sheet`);
  if (isWholeRows(area)) return 'row';
  if (isWholeColumns(area)) return 'column';
  throw new HostError('HostNotImplemented', `${place}: only whole rows or columns are inserted and deleted`);
}

function shift(self: RangeSelf, kind: keyof typeof SHIFTS, direction: unknown, excel: SimulatedExcel): void {
  const { sheet, area } = self;
  const place = placeOf(`Range.${kind}`, sheet, [area]);
  const words = [SHIFTS[kind].row.word, SHIFTS[kind].column.word];
  const word = wordArgument(direction, words, place);
  const axis = axisOf(self, place);
  const { word: fitting, option, changeType } = SHIFTS[kind][axis];
  if (word !== fitting) throw new HostError('InvalidArgument', `${place}: ${word} for whole ${axis}s`);
  guardOption(sheet, option, place);
  if (kind === 'delete') guardContents(sheet, [area], place);
  const [at, count] = axis === 'row' ? [area.firstRow, rowsOf(area)] : [area.firstColumn, columnsOf(area)];
  const moving: Shift = { axis, at, count: kind === 'insert' ? count : -count };
  shiftSheet(excel.workbook, sheet, moving, place);
  shiftHeld(excel.held, sheet, moving);
  noteChange(excel, { changeType, sheet, area, by: 'ThisLocalAddin' });
}

/** What changes the cells of a range as a whole. */
export const rangeStructure: Readonly<Record<string, Member<RangeSelf>>> = {
  insert: method('1.1', (self, [direction], excel) => {
    // The new cells stand where the range stood; the range itself moves on.
    const inserted = { ...self };
    shift(self, 'insert', direction, excel);
    return hostObject('Range', inserted);
  }),
  delete: method('1.1', (self, [direction], excel) => shift(self, 'delete', direction, excel)),
  clear: method('1.1', ({ sheet, area }, [applyTo], excel) => clear({ sheet, areas: [area] }, applyTo, excel, 'Range.clear')),
  merge: method('1.2', ({ sheet, area }, [argument], excel) => {
    const place = placeOf('Range.merge', sheet, [area]);
    guardStructure(sheet, place);
    const isAcross = booleanArgument(argument, place, false);
    if (isWholeRows(area) || isWholeColumns(area)) throw new HostError('HostNotImplemented', `${place}: whole rows or columns`);
    if (!isAcross) mergeArea(sheet, area, place);
    else for (let row = area.firstRow; row <= area.lastRow; row++) mergeArea(sheet, { ...area, firstRow: row, lastRow: row }, place);
    excel.workbook.stale = true;
  }),
  unmerge: method('1.2', ({ sheet, area }) => {
    guardStructure(sheet, placeOf('Range.unmerge', sheet, [area]));
    unmergeArea(sheet, area);
  }),
};
