import type { RawValue } from '../../../src/model/sheet-cells';
import { madeCell } from '../model/cell-grid';
import { addSheet, type SheetModel } from '../model/workbook-model';
import { SimulatedExcel } from '../simulated-excel';
import { giveCalculator } from './give-calculator';

/** A simulated Excel with an engine; cells are written by address of a row in column A, or B. */
function calculating() {
  const excel = new SimulatedExcel();
  giveCalculator(excel);
  const first = excel.workbook.sheets[0] ?? addSheet(excel.workbook, 'Sheet1');
  const put = (row: number, column: number, content: RawValue, sheet: SheetModel = first) => {
    const cell = madeCell(sheet, row, column);
    delete cell.formula;
    if (typeof content === 'string' && content.startsWith('=')) cell.formula = content.slice(1);
    else cell.value = content;
  };
  const worth = (row: number, column: number, sheet: SheetModel = first) => sheet.cells.get(row)?.get(column)?.value;
  return { excel, first, put, worth, calculate: () => excel.calculate() };
}

/** What a formula is worth over some values in A1, A2 …. */
function worthOf(formula: string, values: readonly RawValue[] = []): RawValue | undefined {
  const { put, worth, calculate } = calculating();
  values.forEach((value, index) => put(index + 1, 1, value));
  put(1, 9, formula);
  calculate();
  return worth(1, 9);
}

test.each<[string, readonly RawValue[], RawValue]>([
  ['=A1+A2', [1, 2.5], 3.5],
  ['=A1&A2', ['园区', 3], '园区3'],
  ['=A1=A2', ['a', 'A'], true],
  ['=A1/A2', [1, 0], { error: '#DIV/0!' }],
  ['=A1', [{ error: '#N/A' }], { error: '#N/A' }],
  ['=ISERROR(A1)', [{ error: '#REF!' }], true],
  ['=A1=""', [null], true],
  ['=ISTEXT(A1)', [''], true],
  ['=NOT(A1)', [false], true],
  ['=A1', [null], 0],
  ['=1/3', [], 1 / 3],
  ['=A1*1', [1e21], 1e21],
  ['=A1*1', [1.5e-7], 1.5e-7],
  ['=A1*1', [-123456789.123456], -123456789.123456],
])('%s over %j is %j', (formula, values, expected) => {
  expect(worthOf(formula, values)).toEqual(expected);
});

test.each(['007', '2024-02-01', '5%', '=1+1', 'TRUE', "'a", '1E5', '#N/A'])('the text %s stays a text', (text) => {
  const { first, put, worth, calculate } = calculating();
  madeCell(first, 1, 1).value = text;
  put(1, 2, '=ISTEXT(A1)');
  put(1, 3, '=A1&""');
  calculate();
  expect([worth(1, 2), worth(1, 3)]).toEqual([true, text]);
});

test('a change reaches what reads it, over sheets and further formulas, and nothing else', () => {
  const { excel, put, worth, calculate, first } = calculating();
  const report = addSheet(excel.workbook, '总览');
  put(1, 1, 1);
  put(1, 2, '=A1*2');
  put(5, 2, '=1+1');
  put(1, 1, "=SUM('Sheet1'!A1:B1)+1", report);
  calculate();
  expect(worth(1, 1, report)).toBe(4);
  // A value that no calculation would give shows what is calculated anew.
  madeCell(first, 5, 2).value = 'untouched';
  put(1, 1, 10);
  calculate();
  expect([worth(1, 2), worth(1, 1, report), worth(5, 2)]).toEqual([20, 31, 'untouched']);
  excel.calculate(true);
  expect(worth(5, 2)).toBe(2);
});

test('formulas may become values, values formulas, and cells nothing', () => {
  const { first, put, worth, calculate } = calculating();
  put(1, 1, '=5');
  put(2, 1, 7);
  put(1, 2, '=A1+A2');
  calculate();
  expect(worth(1, 2)).toBe(12);
  put(1, 1, 1);
  put(2, 1, '=A1*2');
  calculate();
  expect(worth(1, 2)).toBe(3);
  first.cells.get(2)?.delete(1);
  calculate();
  expect(worth(1, 2)).toBe(1);
  first.cells.get(1)?.delete(1);
  calculate();
  expect(worth(1, 2)).toBe(0);
});

test('a formula written anew is calculated anew, in one with those that call the same', () => {
  const { put, worth, calculate } = calculating();
  ['PK1', 'PK2', 'PK1'].forEach((park, index) => put(index + 1, 1, park));
  put(1, 2, '=COUNTIFS($A$1:$A$3,"PK1")');
  calculate();
  put(2, 2, '=COUNTIFS($A$1:$A$3,"PK1")*10');
  calculate();
  expect([worth(1, 2), worth(2, 2)]).toEqual([2, 20]);
  put(2, 1, 'PK1');
  calculate();
  expect([worth(1, 2), worth(2, 2)]).toEqual([3, 30]);
});

test('defined names are read as what they refer to, those of the sheet first', () => {
  const { excel, first, put, worth, calculate } = calculating();
  put(1, 1, 3);
  put(2, 1, 4);
  excel.workbook.names.push(
    { name: '数', refersTo: "='Sheet1'!$A$1", visible: true },
    { name: '数', refersTo: "='Sheet1'!$A$2", visible: true, sheet: first.id },
    { name: '全部', refersTo: "='Sheet1'!$A$1:$A$2", visible: true },
  );
  put(1, 2, '=数&"数"&SUM(全部)');
  calculate();
  expect(worth(1, 2)).toBe('4数7');
  excel.workbook.names.splice(1, 1);
  calculate();
  expect(worth(1, 2)).toBe('3数7');
});

test('sheets that are renamed, added or gone are followed', () => {
  const { excel, first, put, worth, calculate } = calculating();
  const data = addSheet(excel.workbook, '数据');
  put(1, 1, 6, data);
  put(1, 1, "='数据'!A1*2");
  calculate();
  data.name = '台账';
  put(1, 1, '=台账!A1*2');
  put(1, 1, 7, data);
  calculate();
  expect(worth(1, 1)).toBe(14);
  excel.workbook.sheets = [first];
  put(1, 1, '=#REF!A1*2');
  calculate();
  expect(worth(1, 1)).toEqual({ error: '#REF!' });
});

test.each([
  ['a function that is none', '=SUMM(A1)'],
  ['a function whose worth depends on more than its cells', '=INDIRECT("A1")'],
  ['columns of a table', '=SUM(台账[本月])'],
  ['another workbook', '=[1]Sheet1!A1'],
  ['several sheets at once', '=SUM(Sheet1:Sheet2!A1)'],
  ['itself', '=I1+1'],
  ['a formula that cannot be read', '=1+'],
])('%s is loud', (_, formula) => {
  expect(() => worthOf(formula)).toThrow(expect.objectContaining({ code: 'HostNotImplemented' }) as Error);
});

test('dates that count from 1904 are loud, other formulas of such a workbook are not', () => {
  const { excel, put, worth, calculate } = calculating();
  excel.workbook.date1904 = true;
  put(1, 1, '=1+1');
  calculate();
  expect(worth(1, 1)).toBe(2);
  put(2, 1, '=YEAR(A1)');
  expect(calculate).toThrow(expect.objectContaining({ code: 'HostNotImplemented' }) as Error);
});

test('after a formula that broke off, the next calculation is whole', () => {
  const { put, worth, calculate } = calculating();
  put(1, 1, 2);
  put(1, 2, '=SUMM(A1)');
  put(1, 3, '=A1*2');
  expect(calculate).toThrow();
  put(1, 2, '=SUM(A1)');
  calculate();
  expect([worth(1, 2), worth(1, 3)]).toEqual([2, 4]);
});
