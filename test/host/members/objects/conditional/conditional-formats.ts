import { nextId, type ConditionalFormatModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { hostObject, method, object, readOnly, scalar, type HostTypes } from '../../../protocol/host-type';
import type { AreasSelf } from '../../selves';
import { flag, itemAt, oneOf, text, whole } from '../argument';
import { mayChange } from '../protection';
import { clearFormats, formatsOf, move, putFirst, remove } from './priorities';

const KINDS = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'] as const;

const byId = ({ sheet, areas }: AreasSelf, id: unknown): ConditionalFormatModel | undefined =>
  formatsOf(sheet, areas).find((format) => format.id === text('ConditionalFormatCollection.getItem', id));

/** Conditional formats of cells. Their looks are in conditional-look.ts. */
export const conditionalFormatClasses: HostTypes = {
  ConditionalFormatCollection: {
    items: ({ sheet, areas }) => formatsOf(sheet, areas).map((format) => hostObject('ConditionalFormat', { sheet, format })),
    members: {
      add: method('1.6', ({ sheet, areas }, [type], excel) => {
        mayChange(sheet, 'ConditionalFormatCollection.add', 'allowFormatCells');
        const kind = oneOf('ConditionalFormatCollection.add', type, KINDS);
        if (kind !== 'Custom') throw new HostError('HostNotImplemented', `ConditionalFormatCollection.add: kind ${kind}`);
        const [area, second] = areas;
        if (area === undefined || second !== undefined)
          throw new HostError('HostNotImplemented', 'ConditionalFormatCollection.add: several areas at once');
        const format = { id: nextId(excel.workbook), area, formula: '', priority: 0, stopIfTrue: false, style: {} };
        putFirst(sheet, format);
        return hostObject('ConditionalFormat', { sheet, format });
      }),
      clearAll: method('1.6', ({ sheet, areas }) => {
        mayChange(sheet, 'ConditionalFormatCollection.clearAll', 'allowFormatCells');
        for (const area of areas) clearFormats(sheet, area);
      }),
      getCount: method('1.6', ({ sheet, areas }) => formatsOf(sheet, areas).length),
      getItem: method('1.6', (self, [id]) => {
        const format = byId(self, id);
        if (format === undefined)
          throw new HostError('ItemNotFound', `ConditionalFormatCollection.getItem: no format ${String(id)} on these cells`);
        return hostObject('ConditionalFormat', { sheet: self.sheet, format });
      }),
      getItemAt: method('1.6', ({ sheet, areas }, [index]) =>
        hostObject('ConditionalFormat', { sheet, format: itemAt('ConditionalFormatCollection.getItemAt', formatsOf(sheet, areas), index) }),
      ),
      getItemOrNullObject: method('1.14', (self, [id]) => {
        const format = byId(self, id);
        return format === undefined ? null : hostObject('ConditionalFormat', { sheet: self.sheet, format });
      }),
    },
  },
  ConditionalFormat: {
    id: ({ format }) => format.id,
    members: {
      id: readOnly('1.6', ({ format }) => format.id),
      type: readOnly('1.6', () => 'Custom'),
      priority: scalar(
        '1.6',
        ({ format }) => format.priority,
        ({ sheet, format }, value) => {
          mayChange(sheet, 'ConditionalFormat.priority', 'allowFormatCells');
          move(sheet, format, whole('ConditionalFormat.priority', value, -2147483648, 2147483647));
        },
      ),
      stopIfTrue: scalar(
        '1.6',
        ({ format }) => format.stopIfTrue,
        ({ sheet, format }, value) => {
          mayChange(sheet, 'ConditionalFormat.stopIfTrue', 'allowFormatCells');
          format.stopIfTrue = flag('ConditionalFormat.stopIfTrue', value);
        },
      ),
      custom: object('1.6', (self) => hostObject('CustomConditionalFormat', self)),
      customOrNullObject: object('1.6', (self) => hostObject('CustomConditionalFormat', self)),
      getRange: method('1.6', ({ sheet, format }) => hostObject('Range', { sheet, area: format.area })),
      getRangeOrNullObject: method('1.6', ({ sheet, format }) => hostObject('Range', { sheet, area: format.area })),
      getRanges: method('1.9', ({ sheet, format }) => hostObject('RangeAreas', { sheet, areas: [format.area] })),
      delete: method('1.6', ({ sheet, format }) => {
        mayChange(sheet, 'ConditionalFormat.delete', 'allowFormatCells');
        remove(sheet, format);
      }),
    },
  },
};
