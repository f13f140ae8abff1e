import { entered } from './entered-value';
import { THIS_YEAR } from './entered-date';
import { serialDate } from '../../../src/model/serial-date';
import { refusal } from '../on-cells';

const enter = (value: unknown, format = 'General') => entered(value, format, 'here');

describe('texts that look like numbers become numbers', () => {
  test.each([
    ['12', 12, undefined],
    ['-12.50', -12.5, undefined],
    ['+3', 3, undefined],
    ['.5', 0.5, undefined],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['1,234', 1234, '#,##0'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['１２', 12, undefined],
    ['1E5', 100_000, '0.00E+00'],
    ['$3', 3, '$#,##0'],
    ['¥3.5', 3.5, '¥#,##0.00'],
    ['-$3', -3, '$#,##0'],
    ['(12)', -12, undefined],
    ['1 1/2', 1.5, '# ?/?'],
    [' 7 ', 7, undefined],
  ])('%s is %d with format %s', (text, value, numberFormat) => {
    expect(enter(text)).toEqual({ value, ...(numberFormat !== undefined && { numberFormat }) });
  });
});

describe('texts that look like days become days', () => {
  test.each([
    ['2024-02-29', '2024-02-29', 'yyyy/m/d'],
    ['2024/2/29', '2024-02-29', 'yyyy/m/d'],
    ['24-2-29', '2024-02-29', 'yyyy/m/d'],
    ['2024年2月29日', '2024-02-29', 'yyyy"年"m"月"d"日"'],
    ['2024年2月', '2024-02-01', 'yyyy"年"m"月"'],
    ['2月29日', `${THIS_YEAR}-02-29`, 'm"月"d"日"'],
    ['2024-02', '2024-02-01', 'mmm-yy'],
    ['1-2', `${THIS_YEAR}-01-02`, 'm"月"d"日"'],
    ['3/4', `${THIS_YEAR}-03-04`, 'm"月"d"日"'],
    ['1-32', '1932-01-01', 'mmm-yy'],
    ['Jan-24', `${THIS_YEAR}-01-24`, 'd-mmm'],
    ['Feb-30', '1930-02-01', 'mmm-yy'],
    ['MARCH1', `${THIS_YEAR}-03-01`, 'd-mmm'],
    ['MAR2024', '2024-03-01', 'mmm-yy'],
    ['1 March 2024', '2024-03-01', 'd-mmm-yy'],
  ])('%s is %s with format %s', (text, day, numberFormat) => {
    expect(enter(text)).toEqual({ value: serialDate(day), numberFormat });
  });

  test('a time is a part of a day', () => {
    expect(enter('9:30')).toEqual({ value: 9.5 / 24, numberFormat: 'h:mm' });
    expect(enter('9:30 PM')).toEqual({ value: 21.5 / 24, numberFormat: 'h:mm AM/PM' });
    expect(enter('12:00 am')).toEqual({ value: 0, numberFormat: 'h:mm AM/PM' });
    expect(enter('下午9时30分')).toEqual({ value: 21.5 / 24, numberFormat: 'h:mm AM/PM' });
    expect(enter('2024-02-29 12:00')).toEqual({ value: serialDate('2024-02-29') + 0.5, numberFormat: 'yyyy/m/d h:mm' });
    expect(enter('2024-02-29 9:30 PM')).toEqual({ value: serialDate('2024-02-29') + 21.5 / 24, numberFormat: 'yyyy/m/d h:mm' });
  });
});

test.each([
  '2024-02-30',
  '13-40',
  '2024年',
  '1.2.3',
  'A3-01',
  'PK1',
  '12亿元',
  '1—2月',
  '—',
  '…',
  '1,23',
  '9:75',
  '%',
  '$',
  '.',
  'Mayor1',
  '1 1/0',
])('%s stays a text', (text) => {
  expect(enter(text)).toEqual({ value: text });
});

test('truth values and errors are read from texts in any case', () => {
  expect(enter('true')).toEqual({ value: true });
  expect(enter('#n/a')).toEqual({ value: { error: '#N/A' } });
});

test('an apostrophe keeps a text and does not stay', () => {
  expect(enter("'12")).toEqual({ value: '12' });
  expect(enter("'=1+1")).toEqual({ value: '=1+1' });
  expect(enter("''quoted")).toEqual({ value: "'quoted" });
  expect(enter("'12", '@')).toEqual({ value: '12' });
});

test('in cells of format @ texts stay, and numbers become texts', () => {
  expect(enter('=1+1', '@')).toEqual({ value: '=1+1' });
  expect(enter('2024-02', '@')).toEqual({ value: '2024-02' });
  expect(enter('-x', '@')).toEqual({ value: '-x' });
  expect(enter(12, '@')).toEqual({ value: '12' });
  expect(enter(true, '@')).toEqual({ value: 'TRUE' });
});

test('what begins with an equals sign is a formula', () => {
  expect(enter('=SUM(A1:A3)')).toEqual({ value: 0, formula: 'SUM(A1:A3)' });
});

test.each(['=', '+A1', '-', '-甲', '@x', NaN, {}, undefined])('%p is refused', (value) => {
  expect(refusal(() => enter(value))).toBe('InvalidArgument');
});

test('the longest text and the longest formula are taken, longer ones are refused', () => {
  expect(enter('甲'.repeat(32_767)).value).toHaveLength(32_767);
  expect(refusal(() => enter('甲'.repeat(32_768)))).toBe('InvalidArgument');
  expect(enter(`=${'1'.repeat(8_191)}`).formula).toHaveLength(8_191);
  expect(refusal(() => enter(`=${'1'.repeat(8_192)}`))).toBe('InvalidArgument');
});
