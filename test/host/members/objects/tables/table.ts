import type { PlanArea } from '../../../../../src/model/area';
import type { SheetModel, TableModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { hostObject, method, object, readOnly, scalar, type ApiLevel, type HostTypes, type Member } from '../../../protocol/host-type';
import { flag, refuse } from '../argument';
import { overlaps } from '../geometry';
import { place } from '../place';
import { mayChange } from '../protection';
import { areaArgument } from '../range-argument';
import { writeHeaders } from './header-texts';
import { mayBeTable } from './table-collection';
import { tableName } from './table-name';

interface TableSelf {
  sheet: SheetModel;
  table: TableModel;
}

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

type Switch = 'showFilterButton' | 'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn';

/** A truth value of a table. */
const toggle = (since: ApiLevel, name: Switch): Member<TableSelf> =>
  scalar(
    since,
    ({ table }) => table[name],
    ({ sheet, table }, value) => {
      mayChange(sheet, `Table.${name}`);
      table[name] = flag(`Table.${name}`, value);
    },
  );

const header = ({ area }: TableModel): PlanArea => ({ ...area, lastRow: area.firstRow });
const body = ({ area }: TableModel): PlanArea => ({ ...area, firstRow: area.firstRow + 1 });

/** Empties the cells of a table that is deleted. How they look stays. */
function emptyCells(sheet: SheetModel, { firstRow, lastRow, firstColumn, lastColumn }: PlanArea): void {
  for (const [row, cells] of sheet.cells)
    for (const [column, { format }] of cells)
      if (row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn) cells.set(column, { value: null, format });
}

const drop = ({ sheet, table }: TableSelf): void => {
  sheet.tables = sheet.tables.filter((one) => one !== table);
};

/** One Excel table. */
export const tableClasses: HostTypes = {
  Table: {
    id: ({ table }) => table.id,
    members: {
      id: readOnly('1.1', ({ table }) => table.id),
      name: scalar(
        '1.1',
        ({ table }) => table.name,
        ({ sheet, table }, value, { workbook }) => {
          mayChange(sheet, 'Table.name');
          table.name = tableName(workbook, value, table);
        },
      ),
      style: scalar(
        '1.1',
        ({ table }) => table.style,
        ({ sheet, table }, value) => {
          mayChange(sheet, 'Table.style');
          table.style =
            typeof value === 'string' && STYLE.test(value) ? value : refuse('Table.style', value, "one of Excel's own table styles");
        },
      ),
      showHeaders: scalar(
        '1.1',
        ({ table }) => table.showHeaders,
        ({ sheet }, value) => {
          mayChange(sheet, 'Table.showHeaders');
          // Excel takes the header row's cells away and moves what follows.
          if (!flag('Table.showHeaders', value)) throw new HostError('HostNotImplemented', 'Table.showHeaders: hiding headers');
        },
      ),
      showFilterButton: toggle('1.3', 'showFilterButton'),
      showBandedRows: toggle('1.3', 'showBandedRows'),
      showBandedColumns: toggle('1.3', 'showBandedColumns'),
      highlightFirstColumn: toggle('1.3', 'highlightFirstColumn'),
      highlightLastColumn: toggle('1.3', 'highlightLastColumn'),
      worksheet: object('1.2', ({ sheet }) => hostObject('Worksheet', sheet)),
      getRange: method('1.1', ({ sheet, table }) => hostObject('Range', { sheet, area: table.area })),
      getHeaderRowRange: method('1.1', ({ sheet, table }) => hostObject('Range', { sheet, area: header(table) })),
      getDataBodyRange: method('1.1', ({ sheet, table }) => hostObject('Range', { sheet, area: body(table) })),
      convertToRange: method('1.2', (self) => {
        mayChange(self.sheet, 'Table.convertToRange');
        drop(self);
        return hostObject('Range', { sheet: self.sheet, area: self.table.area });
      }),
      delete: method('1.1', (self) => {
        mayChange(self.sheet, 'Table.delete');
        emptyCells(self.sheet, self.table.area);
        drop(self);
      }),
      resize: method('1.13', ({ sheet, table }, [newRange], { workbook }) => {
        mayChange(sheet, 'Table.resize');
        const area = areaArgument('Table.resize', newRange, sheet, workbook);
        if (area.firstRow !== table.area.firstRow || !overlaps(area, table.area))
          throw new HostError('InvalidArgument', `Table.resize: ${place(sheet, area)} does not keep the header row of ${table.name}`);
        mayBeTable('Table.resize', sheet, area, table);
        writeHeaders(sheet, area);
        table.area = area;
      }),
      // No member of the host filters, so that nothing is ever filtered.
      clearFilters: method('1.2', ({ sheet }) => mayChange(sheet, 'Table.clearFilters')),
    },
  },
};
