import { refusal } from '../on-cells';
import { shownText } from './shown-text';

test.each([
  [1234.5, 'General', '1234.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1234567.891234, 'General', '1234567.891'],
  [-7, 'General', '-7'],
  [2.5, '0', '3'],
  [1234.565, '#,##0.00', '1,234.57'],
  [0.1234, '0.0%', '12.3%'],
  [45351, 'yyyy-mm-dd', '2024-02-29'],
  [45351, 'yyyy/m/d', '2024/2/29'],
  ['甲', '#,##0', '甲'],
  [true, 'General', 'TRUE'],
  [{ error: '#N/A' }, '0', '#N/A'],
  [null, '0', ''],
])('%p in format %s shows %s', (value, format, text) => {
  expect(shownText(value, format, false)).toBe(text);
});

test.each([
  [1, '+0.0;-0.0;0.0'],
  [1e12, 'General'],
  [1, 'mmm-yy'],
])('%p in format %s is not known', (value, format) => {
  expect(refusal(() => shownText(value, format, false))).toBe('HostNotImplemented');
});
