import type { SheetModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { hostObject, method, readOnly, type HostObject, type HostTypes } from '../../../protocol/host-type';
import { itemAt } from '../argument';
import { place } from '../place';
import { mayChange } from '../protection';
import { areaArgument } from '../range-argument';

/** Breaks that a sheet can have. */
const MOST = 1026;

const breaks = (sheet: SheetModel): HostObject<'PageBreak'>[] =>
  [...sheet.page.breaksBefore].sort((a, b) => a - b).map((row) => hostObject('PageBreak', { sheet, row }));

/** Breaks by place; the library comes back with the id that a break was given. */
function find(sheet: SheetModel, key: unknown): HostObject<'PageBreak'> {
  if (typeof key === 'number') return itemAt('PageBreakCollection.getItem', breaks(sheet), key);
  const found = breaks(sheet).find(({ self }) => `row ${self.row}` === key);
  if (found === undefined) throw new HostError('ItemNotFound', `PageBreakCollection.getItem: no break ${String(key)} on ${sheet.name}`);
  return found;
}

/** Breaks between pages above rows; breaks beside columns the host does not have. */
export const pageBreakClasses: HostTypes = {
  PageBreakCollection: {
    items: breaks,
    members: {
      add: method('1.9', (sheet, [range], { workbook }) => {
        mayChange(sheet, 'PageBreakCollection.add');
        const area = areaArgument('PageBreakCollection.add', range, sheet, workbook);
        const row = area.firstRow;
        const refused = (why: string) => new HostError('InvalidArgument', `PageBreakCollection.add: ${place(sheet, area)} ${why}`);
        if (row === 1) throw refused('has no row above it');
        // Excel may take it for done; a second one is a slip of whoever adds it.
        if (sheet.page.breaksBefore.includes(row)) throw refused('begins a page already');
        if (sheet.page.breaksBefore.length >= MOST) throw refused(`is one more than ${MOST} breaks`);
        sheet.page.breaksBefore.push(row);
        return hostObject('PageBreak', { sheet, row });
      }),
      getCount: method('1.9', (sheet) => sheet.page.breaksBefore.length),
      getItem: method('1.9', (sheet, [index]) => find(sheet, index)),
      removePageBreaks: method('1.9', (sheet) => {
        mayChange(sheet, 'PageBreakCollection.removePageBreaks');
        sheet.page.breaksBefore = [];
      }),
    },
  },
  PageBreak: {
    id: ({ row }) => `row ${row}`,
    members: {
      // Counted from 0, the row that begins the page.
      rowIndex: readOnly('1.9', ({ row }) => row - 1),
      columnIndex: readOnly('1.9', () => 0),
      getCellAfterBreak: method('1.9', ({ sheet, row }) =>
        hostObject('Range', { sheet, area: { firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 1 } }),
      ),
      delete: method('1.9', ({ sheet, row }) => {
        mayChange(sheet, 'PageBreak.delete');
        sheet.page.breaksBefore = sheet.page.breaksBefore.filter((one) => one !== row);
      }),
    },
  },
};
