import { HostError } from './host-error';
import { hostObject, isOf, method, object, readOnly, scalar, type HostTypes } from './host-type';
import { addSheet, type SheetModel, type WorkbookModel } from '../model/workbook-model';

/** A sheet by name or id. */
const find = ({ sheets }: WorkbookModel, key: unknown): SheetModel | undefined => sheets.find(({ id, name }) => id === key || name === key);

const CELL = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

/** A few classes, just enough to speak about the protocol: one sheet has one range, one chart, and events. */
export const exampleClasses: HostTypes = {
  Workbook: { members: { worksheets: object('1.1', (workbook) => hostObject('WorksheetCollection', workbook)) } },
  WorksheetCollection: {
    items: ({ sheets }) => sheets.map((sheet) => hostObject('Worksheet', sheet)),
    members: {
      add: method('1.1', (workbook, [name]) =>
        hostObject('Worksheet', addSheet(workbook, typeof name === 'string' ? name : `Sheet${workbook.sheets.length + 1}`)),
      ),
      getItem: method('1.1', (workbook, [key]) => {
        const sheet = find(workbook, key);
        if (!sheet) throw new HostError('ItemNotFound', `WorksheetCollection.getItem: no sheet ${String(key)}`);
        return hostObject('Worksheet', sheet);
      }),
      getItemOrNullObject: method('1.4', (workbook, [key]) => {
        const sheet = find(workbook, key);
        return sheet ? hostObject('Worksheet', sheet) : null;
      }),
      getCount: method('1.4', ({ sheets }) => sheets.length),
    },
  },
  Worksheet: {
    id: ({ id }) => id,
    members: {
      id: readOnly('1.1', ({ id }) => id),
      name: scalar(
        '1.1',
        ({ name }) => name,
        (sheet, value) => {
          sheet.name = String(value);
        },
      ),
      visibility: readOnly('1.1', ({ visibility }) => visibility),
      showGridlines: scalar(
        '1.8',
        ({ gridlines }) => gridlines,
        (sheet, value) => {
          sheet.gridlines = value === true;
        },
      ),
      showHeadings: readOnly('1.18', () => true),
      getRange: method('1.1', (sheet) => hostObject('Range', { sheet, area: CELL })),
      charts: object('1.1', (sheet) => hostObject('ChartCollection', sheet)),
      delete: method('1.1', (sheet, _args, excel) => {
        excel.workbook.sheets = excel.workbook.sheets.filter((other) => other !== sheet);
      }),
      _RegisterDataChangedEvent: method('1.7', () => undefined),
      _UnregisterDataChangedEvent: method('1.7', () => undefined),
    },
  },
  Range: {
    members: {
      values: scalar(
        '1.1',
        ({ sheet }) => [[sheet.tabColor]],
        ({ sheet }, value) => {
          if (!Array.isArray(value)) throw new HostError('InvalidArgument', 'Range.values: rows of cells');
          sheet.tabColor = String((value as unknown[][])[0]?.[0]);
        },
      ),
      address: readOnly('1.1', ({ sheet }) => `${sheet.name}!A1`),
      format: object('1.1', ({ sheet, area }) => hostObject('RangeFormat', { sheet, areas: [area] })),
    },
  },
  RangeFormat: {
    members: {
      fill: object('1.1', (self) => hostObject('RangeFill', self)),
      wrapText: scalar(
        '1.1',
        ({ sheet }) => !sheet.gridlines,
        ({ sheet }, value) => {
          sheet.gridlines = value !== true;
        },
      ),
    },
  },
  RangeFill: {
    members: {
      color: scalar(
        '1.1',
        ({ sheet }) => sheet.page.paperSize,
        ({ sheet }, value) => {
          sheet.page.paperSize = String(value);
        },
      ),
    },
  },
  ChartCollection: {
    members: {
      getCount: method('1.4', ({ charts }) => charts.length),
      add: method('1.1', (_sheet, [, source]) => {
        if (!isOf('Range', source)) throw new HostError('InvalidArgument', 'ChartCollection.add: a range');
        throw new Error(`a fault at ${source.self.sheet.name}`);
      }),
    },
  },
};
