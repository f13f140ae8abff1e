import type { SheetCells } from '../../src/model/sheet-cells';
import { openWorkbook } from './open-workbook';

const CELLS: SheetCells = {
  sheets: [
    {
      name: '_gq',
      visibility: 'veryHidden',
      cells: [{ row: 1, column: 1, value: 'PK1' }],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
    {
      name: '园区月报',
      visibility: 'visible',
      cells: [
        { row: 2, column: 1, value: '合计' },
        { row: 2, column: 3, value: 3, formula: 'SUM(A1:A2)', numberFormat: '0.00' },
        { row: 5, column: 1, value: { error: '#N/A' } },
      ],
      merges: ['A1:C1'],
      hiddenRows: [9],
      hiddenColumns: [4],
    },
  ],
  names: [
    { name: '_gq.a.b', refersTo: "'园区月报'!$A$2:$C$2" },
    { name: '_xlnm.Print_Area', refersTo: "'园区月报'!$A$1:$C$9", sheet: '园区月报' },
    { name: '_xlnm.Print_Titles', refersTo: "'园区月报'!$A:$B,'园区月报'!$1:$2", sheet: '园区月报' },
    { name: '合计', refersTo: "'园区月报'!$C$2", sheet: '园区月报' },
  ],
  customXml: ['<envelope xmlns="urn:a"/>'],
  date1904: true,
  properties: { title: '月报', creator: '指挥部' },
};

test('cells keep values, formulas and number formats; equal formats are one', () => {
  const sheet = openWorkbook(CELLS).sheets[1];
  expect(sheet?.cells.get(2)?.get(3)).toEqual({ value: 3, formula: 'SUM(A1:A2)', format: { numberFormat: '0.00' } });
  expect(sheet?.cells.get(5)?.get(1)?.value).toEqual({ error: '#N/A' });
  expect(openWorkbook(CELLS).sheets[1]?.cells.get(2)?.get(3)?.format).toBe(sheet?.cells.get(2)?.get(3)?.format);
});

test('merges, hidden rows and columns and visibility are those of the file; the first sheet that is seen is on top', () => {
  const workbook = openWorkbook(CELLS);
  const [hidden, sheet] = workbook.sheets;
  expect(hidden?.visibility).toBe('VeryHidden');
  expect(sheet?.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 }]);
  expect([sheet?.rows.get(9), sheet?.columns.get(4)]).toEqual([{ hidden: true }, { hidden: true }]);
  expect(workbook.active).toBe(sheet?.id);
});

test('names come with an equals sign, those of a sheet with its id; what prints is no name', () => {
  const workbook = openWorkbook(CELLS);
  const sheet = workbook.sheets[1];
  expect(workbook.names).toEqual([
    { name: '_gq.a.b', refersTo: "='园区月报'!$A$2:$C$2", visible: false },
    { name: '合计', refersTo: "='园区月报'!$C$2", visible: true, sheet: sheet?.id },
  ]);
  expect(sheet?.page).toMatchObject({
    printArea: { firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 3 },
    titleRows: { first: 1, last: 2 },
    titleColumns: { first: 1, last: 2 },
  });
});

test('custom XML, properties, date system and file name are kept', () => {
  const workbook = openWorkbook(CELLS, 'PK1_202402.xlsx');
  expect(workbook.customXml).toMatchObject([{ xml: '<envelope xmlns="urn:a"/>', namespace: 'urn:a' }]);
  expect(workbook.properties).toMatchObject({ title: '月报', author: '指挥部', lastAuthor: '' });
  expect([workbook.date1904, workbook.fileName]).toEqual([true, 'PK1_202402.xlsx']);
});
