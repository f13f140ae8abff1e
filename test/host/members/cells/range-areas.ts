import type { PlanArea } from '../../../../src/model/area';
import { EXCEL } from '../../../../src/model/limits';
import { addressOf, cellCountOf, isWholeColumns, isWholeRows, sheetPrefix } from '../../model/areas';
import { hostObject, method, object, readOnly, type HostType, type Member } from '../../protocol/host-type';
import type { AreasSelf } from '../selves';
import { clear } from './clear';
import { countedCells } from './range-place';

/** The same areas, each grown; those that come out alike are one. */
const grown = (grow: (area: PlanArea) => PlanArea): Member<AreasSelf> =>
  method('1.9', ({ sheet, areas }) => {
    const found = new Map(areas.map(grow).map((area) => [addressOf(area), area]));
    return hostObject('RangeAreas', { sheet, areas: [...found.values()] });
  });

/** Excel's RangeAreas: several ranges of a sheet. */
export const rangeAreas: HostType<AreasSelf> = {
  members: {
    address: readOnly('1.9', ({ sheet, areas }) => areas.map((area) => sheetPrefix(sheet.name) + addressOf(area)).join(',')),
    areaCount: readOnly('1.9', ({ areas }) => areas.length),
    cellCount: readOnly('1.9', ({ areas }) => countedCells(areas.reduce((sum, area) => sum + cellCountOf(area), 0))),
    isEntireRow: readOnly('1.9', ({ areas }) => areas.every(isWholeRows)),
    isEntireColumn: readOnly('1.9', ({ areas }) => areas.every(isWholeColumns)),
    worksheet: object('1.9', ({ sheet }) => hostObject('Worksheet', sheet)),
    format: object('1.9', (self) => hostObject('RangeFormat', self)),
    dataValidation: object('1.9', (self) => hostObject('DataValidation', self)),
    conditionalFormats: object('1.9', (self) => hostObject('ConditionalFormatCollection', self)),
    getEntireRow: grown((area) => ({ ...area, firstColumn: 1, lastColumn: EXCEL.columns })),
    getEntireColumn: grown((area) => ({ ...area, firstRow: 1, lastRow: EXCEL.rows })),
    clear: method('1.9', (self, [applyTo], excel) => clear(self, applyTo, excel, 'RangeAreas.clear')),
  },
};
