import type { PlanArea } from '../../../../../src/model/area';
import type { SheetModel, WorkbookModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { isOf } from '../../../protocol/host-type';
import { isWholeColumns, isWholeRows } from '../../../model/areas';
import { place } from '../place';
import { mayChange } from '../protection';
import { areaArgument } from '../range-argument';

/** The cells that are to print: one rectangle, which is what the model keeps. */
export function printAreaOf(sheet: SheetModel, argument: unknown, workbook: WorkbookModel): PlanArea {
  mayChange(sheet, 'PageLayout.setPrintArea');
  if (!isOf('RangeAreas', argument)) return areaArgument('PageLayout.setPrintArea', argument, sheet, workbook);
  const [area, second] = argument.self.areas;
  if (area === undefined || second !== undefined || argument.self.sheet !== sheet)
    throw new HostError('HostNotImplemented', 'PageLayout.setPrintArea: several areas, or those of another sheet');
  return area;
}

function lines(member: string, sheet: SheetModel, argument: unknown, workbook: WorkbookModel, fits: (area: PlanArea) => boolean): PlanArea {
  mayChange(sheet, member);
  const area = areaArgument(member, argument, sheet, workbook);
  // Excel asks for whole lines in its dialog; whether the API widens cells to them is not documented.
  if (!fits(area)) throw new HostError('InvalidArgument', `${member}: ${place(sheet, area)} is not whole rows or columns such as $1:$3`);
  return area;
}

/** The rows that are repeated on each page. */
export function titleRowsOf(sheet: SheetModel, argument: unknown, workbook: WorkbookModel): { first: number; last: number } {
  const { firstRow, lastRow } = lines('PageLayout.setPrintTitleRows', sheet, argument, workbook, isWholeRows);
  return { first: firstRow, last: lastRow };
}

/** The columns that are repeated on each page. */
export function titleColumnsOf(sheet: SheetModel, argument: unknown, workbook: WorkbookModel): { first: number; last: number } {
  const { firstColumn, lastColumn } = lines('PageLayout.setPrintTitleColumns', sheet, argument, workbook, isWholeColumns);
  return { first: firstColumn, last: lastColumn };
}
