import { areaList, withoutSheet } from '../../../src/officejs/read/sheet-shape';

test('addresses lose their sheet, whatever its name holds', () => {
  expect(withoutSheet("'a,b!c'!A1:B2")).toBe('A1:B2');
  expect(withoutSheet('A1')).toBe('A1');
});

test('a list of areas is cut at its commas, not at those of a name', () => {
  expect(areaList("'a,b'!A1:B2,'a,b'!C3:D3")).toEqual(['A1:B2', 'C3:D3']);
  expect(areaList('Sheet1!A1:B2, Sheet1!C3:D3')).toEqual(['A1:B2', 'C3:D3']);
});
