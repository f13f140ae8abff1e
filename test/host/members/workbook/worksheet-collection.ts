import { activeSheet, findSheet, sheetsOf } from '../../model/sheets';
import type { SheetModel, WorkbookModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, type HostObject, type HostType } from '../../protocol/host-type';
import { optionalFlag, optionalText, text } from './argument';
import { eventMembers, WORKBOOK } from './events';
import { add } from './sheet-changes';

const worksheet = (sheet: SheetModel): HostObject => hostObject('Worksheet', sheet);

/** The first or last of some sheets. */
function sheetAt(sheets: readonly SheetModel[], at: number, member: string): HostObject {
  const sheet = sheets.at(at);
  if (sheet === undefined) throw new HostError('ItemNotFound', `${member}: there is no such sheet`);
  return worksheet(sheet);
}

const collection = () => WORKBOOK;

/** The sheets of the workbook, in the order of their tabs. */
export const worksheetCollection: HostType<WorkbookModel> = {
  items: ({ sheets }) => sheets.map(worksheet),
  members: {
    add: method('1.1', (_, [name], excel) => worksheet(add(excel, optionalText('WorksheetCollection.add', name)))),
    getActiveWorksheet: method('1.1', (workbook) => worksheet(activeSheet(workbook))),
    getCount: method('1.4', (workbook, [visible]) => sheetsOf(workbook, optionalFlag('WorksheetCollection.getCount', visible)).length),
    getFirst: method('1.5', (workbook, [visible]) =>
      sheetAt(sheetsOf(workbook, optionalFlag('WorksheetCollection.getFirst', visible)), 0, 'WorksheetCollection.getFirst'),
    ),
    getLast: method('1.5', (workbook, [visible]) =>
      sheetAt(sheetsOf(workbook, optionalFlag('WorksheetCollection.getLast', visible)), -1, 'WorksheetCollection.getLast'),
    ),
    getItem: method('1.1', (workbook, [key]) => {
      const sheet = findSheet(workbook, text('WorksheetCollection.getItem', key));
      if (sheet === undefined) throw new HostError('ItemNotFound', `WorksheetCollection.getItem: there is no sheet ${String(key)}`);
      return worksheet(sheet);
    }),
    getItemOrNullObject: method('1.4', (workbook, [key]) => {
      const sheet = findSheet(workbook, text('WorksheetCollection.getItemOrNullObject', key));
      return sheet ? worksheet(sheet) : null;
    }),
    ...eventMembers('DataChangedEvent', 'dataChanged', '1.9', collection),
    ...eventMembers('ActivatedEvent', 'activated', '1.7', collection),
    ...eventMembers('DeactivatedEvent', 'deactivated', '1.7', collection),
    ...eventMembers('AddedEvent', 'added', '1.7', collection),
    ...eventMembers('DeletedEvent', 'deleted', '1.7', collection),
    ...eventMembers('ProtectionChangedEvent', 'protectionChanged', '1.14', collection),
    ...eventMembers('EventNameChanged', 'nameChanged', '1.17', collection),
    ...eventMembers('EventVisibilityChanged', 'visibilityChanged', '1.17', collection),
    ...eventMembers('EventMoved', 'moved', '1.17', collection),
  },
};
