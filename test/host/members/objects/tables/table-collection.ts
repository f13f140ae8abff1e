import type { PlanArea } from '../../../../../src/model/area';
import { nextId, type SheetModel, type TableModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { hostObject, method, readOnly, type HostObject, type HostTypes } from '../../../protocol/host-type';
import type { SimulatedExcel } from '../../../simulated-excel';
import type { Selves } from '../../selves';
import { flag, itemAt, text } from '../argument';
import { overlaps } from '../geometry';
import { place } from '../place';
import { mayChange } from '../protection';
import { rangeArgument } from '../range-argument';
import { writeHeaders } from './header-texts';
import { nextTableName } from './table-name';

type Self = Selves['TableCollection'];

const tablesOf = ({ workbook, sheet }: Self): HostObject<'Table'>[] =>
  (sheet === undefined ? workbook.sheets : [sheet]).flatMap((one) => one.tables.map((table) => hostObject('Table', { sheet: one, table })));

/** The table of a name or an id. Excel does not tell large letters from small ones. */
const find = (self: Self, key: unknown): HostObject<'Table'> | undefined =>
  tablesOf(self).find(({ self: { table } }) =>
    [table.id, table.name].some((one) => one.toLowerCase() === text('TableCollection.getItem', key).toLowerCase()),
  );

/** Refuses cells that a table cannot take. */
export function mayBeTable(member: string, sheet: SheetModel, area: PlanArea, but?: TableModel): void {
  const other = sheet.tables.find((table) => table !== but && overlaps(table.area, area));
  if (other !== undefined) throw new HostError('InvalidArgument', `${member}: ${place(sheet, area)} overlaps the table ${other.name}`);
  const merge = sheet.merges.find((one) => overlaps(one, area));
  if (merge !== undefined) throw new HostError('InvalidArgument', `${member}: ${place(sheet, merge)} is merged`);
  // Excel would add an empty row of its own and push down what stands below.
  if (area.firstRow === area.lastRow)
    throw new HostError('HostNotImplemented', `${member}: a table without data rows, ${place(sheet, area)}`);
}

function add({ workbook, sheet: own }: Self, [address, hasHeaders]: readonly unknown[], excel: SimulatedExcel): HostObject<'Table'> {
  const here = own ?? workbook.sheets.find(({ id }) => id === workbook.active);
  if (here === undefined) throw new HostError('GeneralException', 'TableCollection.add: the workbook has no active sheet');
  const { sheet, area } = rangeArgument('TableCollection.add', address, here, workbook);
  if (own !== undefined && sheet !== own)
    throw new HostError('InvalidArgument', `TableCollection.add: ${place(sheet, area)} is not a range of ${own.name}`);
  mayChange(sheet, 'TableCollection.add');
  // Excel would push the data down to write headers of its own.
  if (!flag('TableCollection.add', hasHeaders)) throw new HostError('HostNotImplemented', 'TableCollection.add: a table without headers');
  mayBeTable('TableCollection.add', sheet, area);
  writeHeaders(sheet, area);
  const table: TableModel = {
    id: nextId(excel.workbook),
    name: nextTableName(workbook),
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  return hostObject('Table', { sheet, table });
}

/** The tables of a sheet or of the workbook. */
export const tableCollectionClasses: HostTypes = {
  TableCollection: {
    items: tablesOf,
    members: {
      count: readOnly('1.1', (self) => tablesOf(self).length),
      add: method('1.1', add),
      getCount: method('1.4', (self) => tablesOf(self).length),
      getItem: method('1.1', (self, [key]) => {
        const table = find(self, key);
        if (table === undefined) throw new HostError('ItemNotFound', `TableCollection.getItem: there is no table ${String(key)}`);
        return table;
      }),
      getItemAt: method('1.1', (self, [index]) => itemAt('TableCollection.getItemAt', tablesOf(self), index)),
      getItemOrNullObject: method('1.4', (self, [key]) => find(self, key) ?? null),
    },
  },
};
