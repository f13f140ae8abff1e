import { assertThere, isVisible } from '../../model/sheets';
import { DEFAULT_SIZE, type SheetModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, object, readOnly, scalar, type HostType, type Member } from '../../protocol/host-type';
import { flag, refuse, text } from './argument';
import { eventMembers } from './events';
import { guarded, needs } from './guard';
import { activate, move, remove, rename, show } from './sheet-changes';
import { sheetRanges } from './sheet-ranges';

/** A tab's colour as Excel gives it back; '' is none. */
function tabColor(value: unknown): string {
  const given = text('Worksheet.tabColor', value);
  if (given === '') return '';
  const digits = /^#?([0-9A-Fa-f]{6})$/.exec(given)?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  if (/^[A-Za-z]+$/.test(given)) throw new HostError('HostNotImplemented', `Worksheet.tabColor: colour by name, ${given}`);
  return refuse('Worksheet.tabColor', value, 'a colour #RRGGBB');
}

const setGridlines = (sheet: SheetModel, value: unknown): void => {
  sheet.gridlines = flag('Worksheet.showGridlines', value);
};
const setHeadings = (sheet: SheetModel, value: unknown): void => {
  sheet.headings = flag('Worksheet.showHeadings', value);
};

const scalars: Readonly<Record<string, Member<SheetModel>>> = {
  id: readOnly('1.1', ({ id }) => id),
  name: scalar('1.1', ({ name }) => name, rename),
  position: scalar('1.1', (sheet, { workbook }) => workbook.sheets.indexOf(sheet), move),
  visibility: scalar(
    '1.1',
    ({ visibility }) => visibility,
    (sheet, value, excel) => {
      needs(excel, '1.2', 'Worksheet.visibility, when set,');
      show(sheet, value, excel);
    },
  ),
  // Of a sheet that nobody sees Excel does not tell it.
  tabColor: scalar(
    '1.7',
    (sheet) => (isVisible(sheet) ? sheet.tabColor : null),
    (sheet, value) => {
      sheet.tabColor = tabColor(value);
    },
  ),
  showGridlines: scalar('1.8', ({ gridlines }) => gridlines, setGridlines),
  showHeadings: scalar('1.8', ({ headings }) => headings ?? true, setHeadings),
  standardHeight: readOnly('1.7', () => DEFAULT_SIZE.row),
};

const objects: Readonly<Record<string, Member<SheetModel>>> = {
  charts: object('1.1', (sheet) => hostObject('ChartCollection', sheet)),
  tables: object('1.1', (sheet, { workbook }) => hostObject('TableCollection', { workbook, sheet })),
  names: object('1.4', (sheet, { workbook }) => hostObject('NamedItemCollection', { workbook, sheet })),
  freezePanes: object('1.7', (sheet) => hostObject('WorksheetFreezePanes', sheet)),
  pageLayout: object('1.9', (sheet) => hostObject('PageLayout', sheet)),
  horizontalPageBreaks: object('1.9', (sheet) => hostObject('PageBreakCollection', sheet)),
  protection: object('1.2', (sheet) => hostObject('WorksheetProtection', sheet)),
};

const idOf = ({ id }: SheetModel) => id;

/** One sheet. Copying it, comments, shapes, pivot tables and vertical page breaks are not known: they fail by name. */
export const worksheet: HostType<SheetModel> = {
  id: idOf,
  members: guarded((sheet, { workbook }) => assertThere(workbook, sheet), {
    ...scalars,
    ...objects,
    ...sheetRanges,
    activate: method('1.1', (sheet, _, excel) => activate(excel, sheet)),
    delete: method('1.1', (sheet, _, excel) => remove(excel, sheet)),
    ...eventMembers('DataChangedEvent', 'dataChanged', '1.7', idOf),
    ...eventMembers('ActivatedEvent', 'activated', '1.7', idOf),
    ...eventMembers('DeactivatedEvent', 'deactivated', '1.7', idOf),
    ...eventMembers('ProtectionChangedEvent', 'protectionChanged', '1.14', idOf),
    ...eventMembers('EventNameChanged', 'nameChanged', '1.17', idOf),
    ...eventMembers('EventVisibilityChanged', 'visibilityChanged', '1.17', idOf),
  }),
};
