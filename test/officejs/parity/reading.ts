import { ENVELOPE_NAMESPACE } from '../../../src/model/envelope';
import type { SheetCell, SheetCells, SheetCellsSheet } from '../../../src/model/sheet-cells';
import { agreed } from './facts/facts';

/** A cell; numbers that formulas are worth as far as programs that calculate agree. */
const cellAsRead = ({ value, ...cell }: SheetCell) => ({
  ...cell,
  value: cell.formula !== undefined && typeof value === 'number' ? agreed(value) : value,
});

const ours = ({ name }: { name: string }): boolean => name.startsWith('_gq');

/** A sheet as both hands must read it: in one order, without what only files tell. */
const readable = ({ name, visibility, cells, merges, hiddenRows, hiddenColumns }: SheetCellsSheet) => ({
  name,
  visibility,
  cells: cells.map(cellAsRead),
  merges: [...merges].sort(),
  hiddenRows,
  hiddenColumns,
});

/** A reference without the quotes that only some names of sheets need. */
const unquoted = (reference: string): string => reference.replace(/'/g, '');

/** A workbook as both hands must read it. Names of print areas and titles are no names in Office.js. */
export const asRead = ({ sheets, names, customXml, date1904 }: SheetCells) => ({
  sheets: sheets.map(readable),
  names: names
    .filter(ours)
    .map(({ name, refersTo }) => `${name} ${unquoted(refersTo)}`)
    .sort(),
  customXml: customXml.filter((xml) => xml.includes(ENVELOPE_NAMESPACE)).map((xml) => xml.replace(/^<\?xml[^>]*\?>\s*/, '')),
  date1904,
});
