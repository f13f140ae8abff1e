import type { PlanArea } from '../../../../src/model/area';
import { activeSheet } from '../../model/sheets';
import type { WorkbookModel } from '../../model/workbook-model';
import { hostObject, method, object, readOnly, type HostObject, type HostType } from '../../protocol/host-type';
import type { SimulatedExcel } from '../../simulated-excel';

const FIRST_CELL: PlanArea = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

/** What is selected on the sheet that is on top; at first its first cell. */
function selectedArea({ selection, workbook }: SimulatedExcel): PlanArea {
  return selection?.sheet === workbook.active ? selection.area : FIRST_CELL;
}

const rangeOnTop = (excel: SimulatedExcel, area: PlanArea): HostObject => hostObject('Range', { sheet: activeSheet(excel.workbook), area });

/** The workbook. Its date system is no member of Office.js: 1904 is known from the file alone. */
export const workbook: HostType<WorkbookModel> = {
  members: {
    // A workbook that was never saved has a name in the language of the screen.
    name: readOnly('1.7', ({ fileName }, { locale }) => fileName ?? (locale.startsWith('zh') ? '工作簿1' : 'Book1')),
    application: object('1.1', (self) => hostObject('Application', self)),
    worksheets: object('1.1', (self) => hostObject('WorksheetCollection', self)),
    functions: object('1.2', (self) => hostObject('Functions', self)),
    names: object('1.1', (self) => hostObject('NamedItemCollection', { workbook: self })),
    tables: object('1.1', (self) => hostObject('TableCollection', { workbook: self })),
    settings: object('1.4', (self) => hostObject('SettingCollection', self)),
    customXmlParts: object('1.5', (self) => hostObject('CustomXmlPartCollection', self)),
    // The library's own way to RequestContext.runtime.
    _Runtime: object('1.5', (self) => hostObject('Runtime', self)),
    properties: object('1.7', (self) => hostObject('DocumentProperties', self)),
    protection: object('1.7', (self) => hostObject('WorkbookProtection', self)),
    getSelectedRange: method('1.1', (_, __, excel) => rangeOnTop(excel, selectedArea(excel))),
    getActiveCell: method('1.7', (_, __, excel) => {
      const { firstRow, firstColumn } = selectedArea(excel);
      return rangeOnTop(excel, { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn });
    }),
  },
};
