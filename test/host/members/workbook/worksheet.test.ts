import type { SheetModel } from '../../model/workbook-model';
import type { HostObject } from '../../protocol/host-type';
import { Acting } from './acting';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

/** Writes a formula. */
const formula = (sheet: SheetModel, row: number, text: string) => {
  sheet.cells.set(row, new Map([[1, { value: null, formula: text, format: {} }]]));
};
const formulaAt = (sheet: SheetModel, row: number) => sheet.cells.get(row)?.get(1)?.formula;

test('formulas, names and rules follow a sheet to its new name', () => {
  const acting = new Acting();
  const [data, report] = [acting.sheet('数据台账'), acting.sheet('总览')];
  formula(report.self, 1, `SUM('数据台账'!$A$1:$A$9)&"'数据台账'!A1"&数据台账!B2`);
  acting.excel.workbook.names.push({ name: '台账', refersTo: '=数据台账!$A$1:$F$9', visible: true });
  report.self.validations.push({
    area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
    rule: { list: { inCellDropDown: true, source: '=数据台账!$A$1:$A$3' } },
    ignoreBlanks: true,
  });
  acting.write(data, 'name', '2024 台账');
  expect(formulaAt(report.self, 1)).toBe(`SUM('2024 台账'!$A$1:$A$9)&"'数据台账'!A1"&'2024 台账'!B2`);
  expect(acting.excel.workbook.names[0]?.refersTo).toBe("='2024 台账'!$A$1:$F$9");
  expect(report.self.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "='2024 台账'!$A$1:$A$3" } });
});

test('a sheet may change the case of its own name, not take that of another', () => {
  const acting = new Acting();
  const sheet = acting.sheet('Report');
  acting.write(sheet, 'name', 'REPORT');
  expect(acting.read(sheet, 'name')).toBe('REPORT');
  expect(() => acting.write(sheet, 'name', 'sheet1')).toThrow(refusal('ItemAlreadyExists'));
});

test('a sheet moves among the others, not beyond them', () => {
  const acting = new Acting();
  const [a, b] = [acting.sheet('a'), acting.sheet('b')];
  acting.write(b, 'position', 0);
  expect(acting.sheetNames).toEqual(['b', 'Sheet1', 'a']);
  expect(acting.read(a, 'position')).toBe(2);
  expect(() => acting.write(a, 'position', 3)).toThrow(refusal('InvalidArgument'));
});

test('a sheet that is hidden gives way to the next; the last that is seen cannot be hidden', () => {
  const acting = new Acting();
  const next = acting.sheet('next');
  const first = acting.to('Worksheet', acting.sheets, 'getItem', 'Sheet1');
  acting.write(first, 'visibility', 'Hidden');
  expect(acting.excel.workbook.active).toBe(next.self.id);
  expect(() => acting.write(next, 'visibility', 'VeryHidden')).toThrow(refusal('InvalidOperation'));
  expect(() => acting.write(next, 'visibility', 'hidden')).toThrow(refusal('InvalidArgument'));
  expect(() => acting.call(first, 'activate')).toThrow(refusal('InvalidOperation'));
});

test('what referred to a deleted sheet refers to nothing, and its own names are gone', () => {
  const acting = new Acting();
  const [data, report] = [acting.sheet('数据台账'), acting.sheet('总览')];
  formula(report.self, 1, "SUM('数据台账'!$A$1:$A$9)");
  acting.excel.workbook.names.push(
    { name: '台账', refersTo: "='数据台账'!$A$1", visible: true },
    { name: '本表', refersTo: "='总览'!$A$1", visible: true, sheet: data.self.id },
  );
  acting.call(data, 'delete');
  expect(acting.sheetNames).toEqual(['Sheet1', '总览']);
  expect(formulaAt(report.self, 1)).toBe('SUM(#REF!$A$1:$A$9)');
  expect(acting.excel.workbook.names).toEqual([{ name: '台账', refersTo: '=#REF!$A$1', visible: true }]);
  expect(acting.excel.workbook.stale).toBe(true);
});

test('the last sheet that is seen is not deleted, nor one that is very hidden', () => {
  const acting = new Acting();
  const hidden = acting.sheet('_gq');
  acting.write(hidden, 'visibility', 'VeryHidden');
  const first = acting.to('Worksheet', acting.sheets, 'getItem', 'Sheet1');
  expect(() => acting.call(first, 'delete')).toThrow(refusal('InvalidOperation'));
  expect(() => acting.call(hidden, 'delete')).toThrow(refusal('InvalidOperation'));
});

test('every member of a deleted sheet is refused', () => {
  const acting = new Acting();
  const sheet = acting.sheet('gone');
  acting.call(sheet, 'delete');
  expect(() => acting.read(sheet, 'name')).toThrow(refusal('ItemNotFound'));
  expect(() => acting.write(sheet, 'name', 'back')).toThrow(refusal('ItemNotFound'));
  expect(() => acting.call(sheet, 'getRange', 'A1')).toThrow(refusal('ItemNotFound'));
});

test('a tab takes a colour, gives it back as Excel writes it, and hides it with its sheet', () => {
  const acting = new Acting();
  const sheet = acting.sheet('a');
  acting.write(sheet, 'tabColor', 'c00000');
  expect(acting.read(sheet, 'tabColor')).toBe('#C00000');
  expect(() => acting.write(sheet, 'tabColor', '#12')).toThrow(refusal('InvalidArgument'));
  expect(() => acting.write(sheet, 'tabColor', 'red')).toThrow(refusal('HostNotImplemented'));
  acting.write(sheet, 'visibility', 'Hidden');
  expect(acting.read(sheet, 'tabColor')).toBeNull();
});

test('gridlines and headings are written', () => {
  const acting = new Acting();
  const sheet = acting.sheet('a');
  acting.write(sheet, 'showGridlines', false);
  acting.write(sheet, 'showHeadings', false);
  expect([acting.read(sheet, 'showGridlines'), acting.read(sheet, 'showHeadings')]).toEqual([false, false]);
});

test('a protected structure refuses to add, delete, rename, move and hide', () => {
  const acting = new Acting();
  const sheet = acting.sheet('a');
  acting.call(acting.to('WorkbookProtection', acting.workbook, 'protection'), 'protect');
  const attempts: ((sheet: HostObject) => void)[] = [
    () => acting.sheet('b'),
    (it) => acting.call(it, 'delete'),
    (it) => acting.write(it, 'name', 'c'),
    (it) => acting.write(it, 'position', 0),
    (it) => acting.write(it, 'visibility', 'Hidden'),
  ];
  for (const attempt of attempts) expect(() => attempt(sheet)).toThrow(refusal('AccessDenied'));
  expect(acting.sheetNames).toEqual(['Sheet1', 'a']);
});

test('Excel 1.1 can tell whether a sheet is seen, not change it', () => {
  const acting = new Acting({ apiLevel: '1.1' });
  const sheet = acting.sheet('a');
  expect(acting.read(sheet, 'visibility')).toBe('Visible');
  expect(() => acting.write(sheet, 'visibility', 'Hidden')).toThrow(refusal('ApiNotFound'));
});
