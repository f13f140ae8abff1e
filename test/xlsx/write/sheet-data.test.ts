import { sheetData } from '../../../src/xlsx/write/sheet-data';
import type { PlacedCell, PlanSheet } from '../../../src/model/workbook-plan';

const numbered = { styles: new Map([['body', 3]]), text: (text: string) => text.length };

const written = (cells: readonly PlacedCell[], rows: PlanSheet['rows'] = []): string =>
  Buffer.from(sheetData({ cells, rows, columns: [] }, numbered)).toString('utf8');

const number = (row: number, column: number, value = 1): PlacedCell => ({ row, column, cell: { kind: 'number', number: value } });

test('a sheet without cells and rows says so', () => {
  expect(written([])).toBe('<sheetData/>');
});

test('rows without cells keep their height, before, between and after those with cells', () => {
  const bare = (row: number) => ({ row, height: 9, hidden: false });
  const set = (row: number) => `<row r="${row}" ht="9" customHeight="1">`;
  expect(written([number(2, 1), number(4, 1)], [bare(1), bare(3), bare(4), bare(6)])).toBe(
    `<sheetData>${set(1)}</row><row r="2"><c r="A2"><v>1</v></c></row>${set(3)}</row>${set(4)}<c r="A4"><v>1</v></c></row>${set(6)}</row></sheetData>`,
  );
});

test('rows are in order however their heights are listed', () => {
  const rows = [7, 5].map((row) => ({ row, hidden: true }));
  expect(written([], rows)).toBe('<sheetData><row r="5" hidden="1"></row><row r="7" hidden="1"></row></sheetData>');
});

test('a blank cell is written for its look alone', () => {
  const blank = (column: number, style?: string): PlacedCell => ({
    row: 1,
    column,
    cell: { kind: 'blank', ...(style !== undefined && { style }) },
  });
  expect(written([blank(1), blank(2, 'body')])).toBe('<sheetData><row r="1"><c r="B1" s="3"/></row></sheetData>');
});

test('a large sheet loses no row on the way to bytes', () => {
  const rows = 5000;
  const cells = Array.from({ length: rows }, (_, index): PlacedCell => number(index + 1, 2, index));
  const found = [...written(cells).matchAll(/<row r="(\d+)"><c r="B\1"><v>(\d+)<\/v><\/c><\/row>/g)];
  expect(found.map(([, row, value]) => Number(row) - Number(value))).toEqual(Array.from({ length: rows }, () => 1));
});

test('texts of formulas that are not ASCII come through', () => {
  const cell = { kind: 'computed', formula: 'A1&"园"', cached: '广清园' } as const;
  expect(written([{ row: 1, column: 1, cell }])).toContain('<f>A1&amp;"园"</f><v>广清园</v>');
});
