import type { PlanArea } from '../../../../src/model/area';
import { addressOf, cellCountOf, columnsOf, isWholeColumns, isWholeRows, rowsOf, sheetPrefix } from '../../model/areas';
import { common } from '../../model/cell-formats';
import { guardOption } from '../../model/guards';
import { eachOf, isHidden, lengthOf, setHidden, type Stretch } from '../../model/sizes';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, object, readOnly, scalar, type Member } from '../../protocol/host-type';
import type { RangeSelf } from '../selves';
import { booleanArgument, placeOf } from './range-arguments';

/** Most cells that are counted: beyond it Excel says -1. */
const MOST_COUNTED = 2 ** 31 - 1;

/** Cells of an area as Excel counts them. */
export const countedCells = (count: number): number => (count > MOST_COUNTED ? -1 : count);

/** Rows or columns of an area. */
export const stretchOf = (axis: 'row' | 'column', area: PlanArea): Stretch =>
  axis === 'row' ? { axis, first: area.firstRow, last: area.lastRow } : { axis, first: area.firstColumn, last: area.lastColumn };

/** Whether all rows (or columns) of a range are hidden; null: some. */
const hiddenIn = ({ sheet, area }: RangeSelf, axis: 'row' | 'column'): boolean | null =>
  common(new Set(eachOf(sheet, stretchOf(axis, area), isHidden)));

/** Whether all cells of a range are hidden; null: some. */
function hidden(self: RangeSelf): boolean | null {
  const [rows, columns] = [hiddenIn(self, 'row'), hiddenIn(self, 'column')];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** Points from the sheet's edge to a range. */
const before = ({ sheet, area }: RangeSelf, axis: 'row' | 'column'): number =>
  lengthOf(sheet, { axis, first: 1, last: (axis === 'row' ? area.firstRow : area.firstColumn) - 1 });

const hiding = (axis: 'row' | 'column', option: 'allowFormatRows' | 'allowFormatColumns'): Member<RangeSelf> =>
  scalar(
    '1.2',
    (self) => hiddenIn(self, axis),
    ({ sheet, area }, value) => {
      const place = placeOf(`Range.${axis}Hidden`, sheet, [area]);
      guardOption(sheet, option, place);
      setHidden(sheet, stretchOf(axis, area), booleanArgument(value, place), place);
    },
  );

/** Where a range is, how large, and whether one sees it. */
export const rangePlace: Readonly<Record<string, Member<RangeSelf>>> = {
  address: readOnly('1.1', ({ sheet, area }) => sheetPrefix(sheet.name) + addressOf(area)),
  rowIndex: readOnly('1.1', ({ area }) => area.firstRow - 1),
  columnIndex: readOnly('1.1', ({ area }) => area.firstColumn - 1),
  rowCount: readOnly('1.1', ({ area }) => rowsOf(area)),
  columnCount: readOnly('1.1', ({ area }) => columnsOf(area)),
  cellCount: readOnly('1.1', ({ area }) => countedCells(cellCountOf(area))),
  isEntireRow: readOnly('1.7', ({ area }) => isWholeRows(area)),
  isEntireColumn: readOnly('1.7', ({ area }) => isWholeColumns(area)),
  hidden: readOnly('1.2', hidden),
  rowHidden: hiding('row', 'allowFormatRows'),
  columnHidden: hiding('column', 'allowFormatColumns'),
  top: readOnly('1.10', (self) => before(self, 'row')),
  left: readOnly('1.10', (self) => before(self, 'column')),
  height: readOnly('1.10', ({ sheet, area }) => lengthOf(sheet, stretchOf('row', area))),
  width: readOnly('1.10', ({ sheet, area }) => lengthOf(sheet, stretchOf('column', area))),
  worksheet: object('1.1', ({ sheet }) => hostObject('Worksheet', sheet)),
  format: object('1.1', ({ sheet, area }) => hostObject('RangeFormat', { sheet, areas: [area] })),
  dataValidation: object('1.8', ({ sheet, area }) => hostObject('DataValidation', { sheet, areas: [area] })),
  conditionalFormats: object('1.6', ({ sheet, area }) => hostObject('ConditionalFormatCollection', { sheet, areas: [area] })),
  select: method('1.1', ({ sheet, area }, _args, excel) => {
    if (sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', `${placeOf('Range.select', sheet, [area])}: the sheet is hidden`);
    excel.workbook.active = sheet.id;
    excel.selection = { sheet: sheet.id, area };
  }),
};
