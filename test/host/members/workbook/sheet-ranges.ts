import type { PlanArea } from '../../../../src/model/area';
import { EXCEL } from '../../../../src/model/limits';
import { areaOn, areasOn } from '../../model/sheet-address';
import { usedArea, WHOLE_SHEET } from '../../model/used-range';
import type { SheetModel } from '../../model/workbook-model';
import { hostObject, method, type HostObject, type Member } from '../../protocol/host-type';
import { optionalFlag, optionalText, refuse, whole } from './argument';

const range = (sheet: SheetModel, area: PlanArea): HostObject => hostObject('Range', { sheet, area });
const areas = (sheet: SheetModel, several: readonly PlanArea[]): HostObject => hostObject('RangeAreas', { sheet, areas: several });

/** Cells by numbers counted from 0, with how many rows and columns; outside the grid refused. */
function byIndexes(member: string, [startRow, startColumn, rows, columns]: readonly unknown[]): PlanArea {
  const firstRow = whole(`${member} row`, startRow, 0, EXCEL.rows - 1) + 1;
  const firstColumn = whole(`${member} column`, startColumn, 0, EXCEL.columns - 1) + 1;
  const lastRow = firstRow + whole(`${member} rowCount`, rows, 1, EXCEL.rows) - 1;
  const lastColumn = firstColumn + whole(`${member} columnCount`, columns, 1, EXCEL.columns) - 1;
  if (lastRow > EXCEL.rows) refuse(`${member} rowCount`, rows, 'rows within the sheet');
  if (lastColumn > EXCEL.columns) refuse(`${member} columnCount`, columns, 'columns within the sheet');
  return { firstRow, firstColumn, lastRow, lastColumn };
}

/** The members of a sheet that give ranges. */
export const sheetRanges: Readonly<Record<string, Member<SheetModel>>> = {
  getRange: method('1.1', (sheet, [address], { workbook }) => {
    const given = optionalText('Worksheet.getRange', address);
    return range(sheet, given === undefined ? WHOLE_SHEET : areaOn(workbook, sheet, given, 'Worksheet.getRange'));
  }),
  getRangeByIndexes: method('1.7', (sheet, args) => range(sheet, byIndexes('Worksheet.getRangeByIndexes', args))),
  getCell: method('1.1', (sheet, [row, column]) => range(sheet, byIndexes('Worksheet.getCell', [row, column, 1, 1]))),
  getRanges: method('1.9', (sheet, [addresses], { workbook }) => {
    const given = optionalText('Worksheet.getRanges', addresses);
    return areas(sheet, given === undefined ? [WHOLE_SHEET] : areasOn(workbook, sheet, given, 'Worksheet.getRanges'));
  }),
  // A blank sheet's used range is its first cell.
  getUsedRange: method('1.1', (sheet, [valuesOnly]) =>
    range(
      sheet,
      usedArea(sheet, { valuesOnly: optionalFlag('Worksheet.getUsedRange', valuesOnly) }) ??
        byIndexes('Worksheet.getUsedRange', [0, 0, 1, 1]),
    ),
  ),
  getUsedRangeOrNullObject: method('1.4', (sheet, [valuesOnly]) => {
    const used = usedArea(sheet, { valuesOnly: optionalFlag('Worksheet.getUsedRangeOrNullObject', valuesOnly) });
    return used ? range(sheet, used) : null;
  }),
};
