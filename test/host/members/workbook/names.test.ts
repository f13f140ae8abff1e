import { hostObject } from '../../protocol/host-type';
import { Acting } from './acting';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;
const AREA = { firstRow: 3, firstColumn: 1, lastRow: 20, lastColumn: 6 };

function acted() {
  const acting = new Acting();
  const sheet = acting.sheet('项目库');
  const names = acting.to('NamedItemCollection', acting.workbook, 'names');
  return { acting, sheet, names, range: hostObject('Range', { sheet: sheet.self, area: AREA }) };
}

test('a name is added for a range or a formula, and leads to its cells', () => {
  const { acting, names, sheet, range } = acted();
  acting.call(names, 'add', '_gq.projects', range);
  const name = acting.to('NamedItem', names, 'add', '单元格', "='项目库'!$B$2");
  expect(acting.excel.workbook.names.map(({ refersTo }) => refersTo)).toEqual(["='项目库'!$A$3:$F$20", "='项目库'!$B$2"]);
  expect(acting.to('Range', name, 'getRange').self).toEqual({
    sheet: sheet.self,
    area: { ...AREA, firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 2 },
  });
  expect([acting.read(name, 'type'), acting.read(name, 'value'), acting.read(name, 'scope')]).toEqual(['Range', '项目库!B2', 'Workbook']);
});

test.each(['', 'A1', 'r1c1', 'C', '1st', '项目 库', 'a'.repeat(256)])('%j is no name', (name) => {
  const { acting, names, range } = acted();
  expect(() => acting.call(names, 'add', name, range)).toThrow(refusal('InvalidArgument'));
});

test.each([
  ['a text without equals sign', 'Sheet1!$A$1', 'InvalidArgument'],
  ['a sheet that is not there', '=没有!$A$1', 'InvalidArgument'],
  ['relative cells', '=Sheet1!A1', 'HostNotImplemented'],
])('a name for %s is refused', (_, formula, code) => {
  const { acting, names } = acted();
  expect(() => acting.call(names, 'add', '名称', formula)).toThrow(refusal(code));
});

test('a name stands once in its scope, whatever its case; sheets have names of their own', () => {
  const { acting, names, sheet, range } = acted();
  acting.call(names, 'add', 'Total', range);
  expect(() => acting.call(names, 'add', 'TOTAL', range)).toThrow(refusal('ItemAlreadyExists'));
  const own = acting.to('NamedItem', acting.to('NamedItemCollection', sheet, 'names'), 'add', 'Total', range);
  expect([acting.read(own, 'scope'), acting.to('Worksheet', own, 'worksheet').self]).toEqual(['Worksheet', sheet.self]);
  expect(acting.items(names)).toHaveLength(1);
});

test('hidden names are among the items, in the order of the alphabet', () => {
  const { acting, names, range } = acted();
  for (const name of ['b', '_gq.a', 'A']) acting.write(acting.to('NamedItem', names, 'add', name, range), 'visible', false);
  expect(acting.items(names).map(({ self }) => (self as { name: string }).name)).toEqual(['A', 'b', '_gq.a']);
});

test('a name that is not there is refused, or a null object', () => {
  const { acting, names } = acted();
  expect(() => acting.call(names, 'getItem', 'x')).toThrow(refusal('ItemNotFound'));
  expect(acting.call(names, 'getItemOrNullObject', 'x')).toBeNull();
});

test('a name whose sheet was deleted is an error and leads to no cells', () => {
  const { acting, names, sheet, range } = acted();
  const name = acting.to('NamedItem', names, 'add', 'x', range);
  acting.call(sheet, 'delete');
  expect([acting.read(name, 'type'), acting.read(name, 'value')]).toEqual(['Error', '#REF!']);
  expect(acting.call(name, 'getRangeOrNullObject')).toBeNull();
  expect(() => acting.call(name, 'getRange')).toThrow(refusal('InvalidReference'));
});

test('constants tell their type; other formulas are not guessed at', () => {
  const { acting, names } = acted();
  const made = (name: string, formula: string) => acting.to('NamedItem', names, 'add', name, formula);
  expect(acting.read(made('年', '=2024'), 'type')).toBe('Integer');
  expect(acting.read(made('率', '=0.05'), 'value')).toBe(0.05);
  expect(acting.read(made('词', '="表 ""一"""'), 'value')).toBe('表 "一"');
  expect(() => acting.read(made('和', '=1+1'), 'value')).toThrow(refusal('HostNotImplemented'));
});

test('a deleted name is gone', () => {
  const { acting, names, range } = acted();
  const name = acting.to('NamedItem', names, 'add', 'x', range);
  acting.call(name, 'delete');
  expect(acting.call(names, 'getCount')).toBe(0);
  expect(() => acting.read(name, 'name')).toThrow(refusal('ItemNotFound'));
});
