import type { SheetCell, SheetCells, SheetCellsSheet, SheetValidation } from '../../../../src/model/sheet-cells';
import { unsound } from './soundness';

const book = (sheet: Partial<SheetCellsSheet>, more: object = {}): SheetCells => ({
  sheets: [{ name: 'a', visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [], ...sheet }],
  names: [],
  customXml: [],
  date1904: false,
  ...more,
});
const one = (more: object): SheetCells => book({ cells: [{ row: 1, column: 1, value: 1, ...more }] });
const places = (...cells: readonly (readonly [row: number, column: number])[]): SheetCells =>
  book({ cells: cells.map(([row, column]) => ({ row, column, value: 1 })) });

const LIST: SheetValidation = { areas: ['A1:B1048576'], type: 'list', source: '"a,b"' };

test('cells in order within Excel’s limits are sound', () => {
  const values = [null, 0, -1.5, '', 'x'.repeat(32_767), false, { error: '#N/A' }];
  const cells = values.map((value, index): SheetCell => ({ row: 1_048_576, column: index + 1, value, formula: 'A1', numberFormat: '0' }));
  const sheet = { cells, merges: ['A1:XFD1048576', 'B2'], hiddenRows: [1, 1_048_576], hiddenColumns: [16_384], validations: [LIST] };
  expect(unsound(book(sheet, { names: [{ name: 'a', refersTo: 'A1', sheet: 'a' }], customXml: ['<a/>'] }))).toBeNull();
});

test.each<[string, SheetCells, string]>([
  ['no sheet', { ...book({}), sheets: [] }, 'no sheet'],
  ['cells out of order', places([2, 1], [1, 1]), 'R1C1: it stands behind R2C1'],
  ['cells of a row out of order', places([1, 2], [1, 1]), 'R1C1: it stands behind R1C2'],
  ['two cells at one place', places([1, 1], [1, 1]), 'it stands behind'],
  ['a row that no sheet has', places([1_048_577, 1]), 'outside a sheet'],
  ['a column that no sheet has', places([1, 16_385]), 'outside a sheet'],
  ['row zero', places([0, 1]), 'outside a sheet'],
  ['half a row', places([1.5, 1]), 'outside a sheet'],
  ['NaN', one({ value: NaN }), 'it holds NaN'],
  ['infinity', one({ value: -Infinity }), 'it holds -Infinity'],
  ['an unknown value', one({ value: undefined }), 'it holds undefined'],
  ['a date object', one({ value: new Date(0) }), 'it holds'],
  ['a text too long', one({ value: 'x'.repeat(32_768) }), 'it holds xxx'],
  ['a formula that is none', one({ formula: 1 }), 'its formula'],
  ['a number format that is none', one({ numberFormat: 14 }), 'its number format'],
  ['a merged area beyond the sheet', book({ merges: ['A1:XFE1'] }), 'is no area'],
  ['a merged area turned round', book({ merges: ['B2:A1'] }), 'is no area'],
  ['whole columns merged', book({ merges: ['A:B'] }), 'is no area'],
  ['hidden rows twice', book({ hiddenRows: [3, 3] }), 'hidden rows'],
  ['a hidden column beyond the sheet', book({ hiddenColumns: [16_385] }), 'hidden columns'],
  ['a validation of no area', book({ validations: [{ ...LIST, areas: ['A:A'] }] }), 'a validation'],
  ['a validation of no known type', book({ validations: [{ ...LIST, type: 'x' as 'any' }] }), 'a validation'],
  ['a title that is no text', book({}, { properties: { title: 1 } }), 'property'],
  ['a visibility of its own', book({ visibility: 'seen' as 'visible' }), 'visibility is seen'],
  ['a name without text', book({}, { names: [{ name: 'a' }] }), 'defined name'],
  ['custom XML that is no text', book({}, { customXml: [null] }), 'custom XML'],
  ['unknown dates', book({}, { date1904: undefined }), 'date1904'],
])('%s is unsound', (_, read, why) => {
  expect(unsound(read)).toContain(why);
});
