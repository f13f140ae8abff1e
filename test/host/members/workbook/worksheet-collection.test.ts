import { Acting } from './acting';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

test('a new workbook has one sheet, which is on top', () => {
  const acting = new Acting();
  expect(acting.sheetNames).toEqual(['Sheet1']);
  expect(acting.to('Worksheet', acting.sheets, 'getActiveWorksheet').self.name).toBe('Sheet1');
});

test('a sheet is added behind the others and does not come on top', () => {
  const acting = new Acting();
  acting.sheet('园区月报');
  expect(acting.sheetNames).toEqual(['Sheet1', '园区月报']);
  expect(acting.to('Worksheet', acting.sheets, 'getActiveWorksheet').self.name).toBe('Sheet1');
});

test('a sheet without a name gets the next that is free', () => {
  const acting = new Acting();
  acting.sheet('Sheet3');
  acting.call(acting.sheets, 'add');
  acting.call(acting.sheets, 'add', null);
  expect(acting.sheetNames).toEqual(['Sheet1', 'Sheet3', 'Sheet4', 'Sheet5']);
});

test('a sheet is found by its name, whatever its case, and by its id', () => {
  const acting = new Acting();
  const { self } = acting.sheet('Report');
  expect(acting.to('Worksheet', acting.sheets, 'getItem', 'REPORT').self).toBe(self);
  expect(acting.to('Worksheet', acting.sheets, 'getItem', self.id).self).toBe(self);
  expect(acting.to('Worksheet', acting.sheets, 'getItemOrNullObject', 'report').self).toBe(self);
});

test('a sheet that is not there is refused, or a null object', () => {
  const acting = new Acting();
  expect(() => acting.call(acting.sheets, 'getItem', '总览')).toThrow(refusal('ItemNotFound'));
  expect(acting.call(acting.sheets, 'getItemOrNullObject', '总览')).toBeNull();
});

test.each([
  ['', 'InvalidArgument'],
  ['a'.repeat(32), 'InvalidArgument'],
  ['收入/支出', 'InvalidArgument'],
  ['[1]', 'InvalidArgument'],
  ["'引号'", 'InvalidArgument'],
  ['history', 'InvalidArgument'],
  ['SHEET1', 'ItemAlreadyExists'],
])('no sheet is added under the name %j: %s', (name, code) => {
  const acting = new Acting();
  expect(() => acting.sheet(name)).toThrow(refusal(code));
  expect(acting.sheetNames).toEqual(['Sheet1']);
});

test('31 Chinese characters are a sheet name', () => {
  const acting = new Acting();
  acting.sheet('表'.repeat(31));
  expect(acting.sheetNames[1]).toHaveLength(31);
});

test('count, first and last may pass over hidden sheets', () => {
  const acting = new Acting();
  const hidden = acting.sheet('隐藏');
  acting.write(hidden, 'visibility', 'Hidden');
  expect(acting.call(acting.sheets, 'getCount')).toBe(2);
  expect(acting.call(acting.sheets, 'getCount', true)).toBe(1);
  expect(acting.to('Worksheet', acting.sheets, 'getLast').self.name).toBe('隐藏');
  expect(acting.to('Worksheet', acting.sheets, 'getLast', true).self.name).toBe('Sheet1');
  expect(acting.to('Worksheet', acting.sheets, 'getFirst', false).self.name).toBe('Sheet1');
});

test('items are the sheets in the order of their tabs', () => {
  const acting = new Acting();
  const second = acting.sheet('second');
  acting.write(second, 'position', 0);
  expect(acting.items(acting.sheets).map(({ self }) => (self as { name: string }).name)).toEqual(['second', 'Sheet1']);
});
