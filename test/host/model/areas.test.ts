import { addressOf, areaOfAddress, sheetPrefix } from './areas';

test.each([
  ['项目库', '项目库!'],
  ['Sheet1', 'Sheet1!'],
  ['数据台账_2024', '数据台账_2024!'],
  ['项目 库', "'项目 库'!"],
  ['园区月报（表）', "'园区月报（表）'!"],
  ["it's", "'it''s'!"],
  ['2024', "'2024'!"],
  ['PK1', "'PK1'!"],
  ['R1C1', "'R1C1'!"],
])('the sheet %s is written %s', (name, prefix) => {
  expect(sheetPrefix(name)).toBe(prefix);
});

test.each(['B2', 'B2:D9', '4:11', 'A:C', 'A1:XFD1', '1:1048576'])('%s is read and written alike', (address) => {
  const area = areaOfAddress(address);
  expect(area && addressOf(area)).toBe(address === 'A1:XFD1' ? '1:1' : address);
});

test.each(['', 'A0', 'A', '1', 'A:3', 'XFE1', '0:4', '1:1048577', 'A1:B2:C3'])('%s is no address', (address) => {
  expect(areaOfAddress(address)).toBeUndefined();
});
