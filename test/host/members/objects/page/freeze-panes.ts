import type { SheetModel } from '../../../model/workbook-model';
import { EXCEL } from '../../../../../src/model/limits';
import { HostError } from '../../../protocol/host-error';
import { hostObject, method, type HostObject, type HostTypes } from '../../../protocol/host-type';
import { whole } from '../argument';
import { isWholeColumns, isWholeRows } from '../../../model/areas';
import { columns, rows } from '../geometry';
import { place } from '../place';
import { areaArgument } from '../range-argument';

/** The frozen cells: whole rows, whole columns, or the corner of both. */
function location(sheet: SheetModel): HostObject<'Range'> | null {
  const { rows: down, columns: across } = sheet.frozen;
  if (down === 0 && across === 0) return null;
  if (across === 0) return hostObject('Range', { sheet, area: rows(1, down) });
  if (down === 0) return hostObject('Range', { sheet, area: columns(1, across) });
  return hostObject('Range', { sheet, area: { firstRow: 1, firstColumn: 1, lastRow: down, lastColumn: across } });
}

/** Whether freezing one way keeps what is frozen the other way is not documented, so that nobody may rely on it. */
function alone(sheet: SheetModel, member: string, other: 'rows' | 'columns'): void {
  if (sheet.frozen[other] > 0) throw new HostError('HostNotImplemented', `${member}: while ${other} are frozen; use freezeAt`);
}

/** Rows and columns that stay in view: how a window looks, which protection does not touch. */
export const freezePanesClasses: HostTypes = {
  WorksheetFreezePanes: {
    members: {
      freezeAt: method('1.7', (sheet, [frozenRange], { workbook }) => {
        const area = areaArgument('WorksheetFreezePanes.freezeAt', frozenRange, sheet, workbook);
        // Excel freezes what is scrolled to: cells that begin elsewhere would hide those before them.
        if (area.firstRow !== 1 || area.firstColumn !== 1)
          throw new HostError('HostNotImplemented', `WorksheetFreezePanes.freezeAt: ${place(sheet, area)} does not begin at A1`);
        if (isWholeRows(area) && isWholeColumns(area))
          throw new HostError('InvalidArgument', 'WorksheetFreezePanes.freezeAt: the whole sheet');
        sheet.frozen = { rows: isWholeColumns(area) ? 0 : area.lastRow, columns: isWholeRows(area) ? 0 : area.lastColumn };
      }),
      freezeRows: method('1.7', (sheet, [count]) => {
        alone(sheet, 'WorksheetFreezePanes.freezeRows', 'columns');
        sheet.frozen = { rows: whole('WorksheetFreezePanes.freezeRows', count, 0, EXCEL.rows - 1), columns: 0 };
      }),
      freezeColumns: method('1.7', (sheet, [count]) => {
        alone(sheet, 'WorksheetFreezePanes.freezeColumns', 'rows');
        sheet.frozen = { rows: 0, columns: whole('WorksheetFreezePanes.freezeColumns', count, 0, EXCEL.columns - 1) };
      }),
      unfreeze: method('1.7', (sheet) => {
        sheet.frozen = { rows: 0, columns: 0 };
      }),
      getLocation: method('1.7', (sheet) => {
        const found = location(sheet);
        if (found === null) throw new HostError('ItemNotFound', `WorksheetFreezePanes.getLocation: nothing of ${sheet.name} is frozen`);
        return found;
      }),
      getLocationOrNullObject: method('1.7', location),
    },
  },
};
