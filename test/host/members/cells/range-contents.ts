import type { PlanArea } from '../../../../src/model/area';
import type { RawValue } from '../../../../src/model/sheet-cells';
import { cellCountOf, columnsOf, isUnbounded, rowsOf } from '../../model/areas';
import { cellsIn } from '../../model/cell-grid';
import { formatCell, numberFormatOf, refuseUnbounded } from '../../model/cell-formats';
import { enterValues, matrixOf } from '../../model/cell-writing';
import { noteChange } from '../../model/changes';
import { DEFAULT_FORMAT } from '../../model/formats';
import { guardContents, guardOption, guardSize, MOST_CELLS } from '../../model/guards';
import { shownText } from '../../model/shown-text';
import type { CellModel, SheetModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { method, readOnly, scalar, type Member } from '../../protocol/host-type';
import type { SimulatedExcel } from '../../simulated-excel';
import type { RangeSelf } from '../selves';
import { integerArgument, placeOf } from './range-arguments';

/** A value as it crosses to the add-in: errors are their texts, empty cells are ''. */
const crossing = (value: RawValue): string | number | boolean => (value === null ? '' : typeof value === 'object' ? value.error : value);

function valueType(value: RawValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

const EMPTY: CellModel = Object.freeze({ value: null, format: DEFAULT_FORMAT });

/** Something of every cell of a range, row by row; null of ranges without end, as Excel answers. */
function read(name: string, { sheet, area }: RangeSelf, what: (cell: CellModel) => unknown): unknown[][] | null {
  if (isUnbounded(area)) return null;
  guardSize(cellCountOf(area), MOST_CELLS.read, placeOf(`Range.${name}`, sheet, [area]));
  return Array.from({ length: rowsOf(area) }, (_, down) => {
    const cells = sheet.cells.get(area.firstRow + down);
    return Array.from({ length: columnsOf(area) }, (_, right) => what(cells?.get(area.firstColumn + right) ?? EMPTY));
  });
}

/** Lets formulas of an area be calculated before their values are read. */
function calculated(excel: SimulatedExcel, sheet: SheetModel, area: PlanArea): void {
  if (!excel.workbook.stale || excel.workbook.calculationMode === 'Manual' || isUnbounded(area)) return;
  for (const { cell } of cellsIn(sheet, area)) if (cell.formula !== undefined) return excel.calculate();
}

function write(name: string, { sheet, area }: RangeSelf, value: unknown, excel: SimulatedExcel): void {
  const place = placeOf(`Range.${name}`, sheet, [area]);
  if (isUnbounded(area)) throw new HostError('InvalidArgument', `${place}: a range without end`);
  guardSize(cellCountOf(area), MOST_CELLS.changed, place);
  guardContents(sheet, [area], place);
  enterValues(sheet, area, value, place);
  noteChange(excel, { changeType: 'RangeEdited', sheet, area, by: 'ThisLocalAddin' });
}

function writeFormats({ sheet, area }: RangeSelf, written: unknown): void {
  const place = placeOf('Range.numberFormat', sheet, [area]);
  refuseUnbounded(area, place);
  guardSize(cellCountOf(area), MOST_CELLS.changed, place);
  guardOption(sheet, 'allowFormatCells', place);
  const formats = matrixOf(written, area, place);
  for (let row = 0; row < rowsOf(area); row++)
    for (let column = 0; column < columnsOf(area); column++) {
      const numberFormat = formats(row, column);
      if (numberFormat === null) continue;
      if (typeof numberFormat !== 'string' || numberFormat === '')
        throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(numberFormat)} is no number format`);
      const change = { name: `numberFormat=${numberFormat}`, apply: (format: object) => ({ ...format, numberFormat }) };
      formatCell(sheet, area.firstRow + row, area.firstColumn + column, change);
    }
}

/** Reads something of the cells' values: formulas are calculated first. */
const reading =
  (name: string, what: (cell: CellModel, excel: SimulatedExcel) => unknown) =>
  (self: RangeSelf, excel: SimulatedExcel): unknown => {
    calculated(excel, self.sheet, self.area);
    return read(name, self, (cell) => what(cell, excel));
  };

/** What the cells of a range hold. */
export const rangeContents: Readonly<Record<string, Member<RangeSelf>>> = {
  values: scalar(
    '1.1',
    reading('values', ({ value }) => crossing(value)),
    (self, value, excel) => write('values', self, value, excel),
  ),
  formulas: scalar(
    '1.1',
    (self) => read('formulas', self, ({ value, formula }) => (formula === undefined ? crossing(value) : `=${formula}`)),
    (self, value, excel) => write('formulas', self, value, excel),
  ),
  numberFormat: scalar('1.1', (self) => read('numberFormat', self, ({ format }) => numberFormatOf(format)), writeFormats),
  text: readOnly(
    '1.1',
    reading('text', ({ value, format }, { workbook }) => shownText(value, numberFormatOf(format), workbook.date1904)),
  ),
  valueTypes: readOnly(
    '1.1',
    reading('valueTypes', ({ value }) => valueType(value)),
  ),
  /** The library asks before it writes large arrays in parts. */
  _ValidateArraySize: method('1.3', ({ sheet, area }, [rows, columns]) => {
    const place = placeOf('Range._ValidateArraySize', sheet, [area]);
    if (integerArgument(rows, place) !== rowsOf(area) || integerArgument(columns, place) !== columnsOf(area))
      throw new HostError('InvalidArgument', `${place}: an array of ${String(rows)} × ${String(columns)}`);
  }),
};
