import { decimalsOf, isDateFormat, isPercentFormat, isScaledFormat, showsDay } from '../../src/model/number-format';

test.each(['yyyy-mm-dd', 'm/d/yy', 'mmm\\-yy', '[$-804]yyyy"年"m"月"', 'h:mm', '[h]:mm:ss', 'e', 'aaaa', 'yyyy"年";@'])(
  '%s shows a day or a time',
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

test.each(['General', '0', '#,##0.00', '0000-00', '@', '[Red]0;[Blue]-0', '0.00E+00', '0"天"', '0\\d', '_(* #,##0_)', '[$USD] 0', ''])(
  '%s shows a number',
  (format) => {
    expect(isDateFormat(format)).toBe(false);
  },
);

test('a month does not show its day', () => {
  expect(['yyyy-mm-dd', 'mmm-yy', 'd-mmm'].map(showsDay)).toEqual([true, false, true]);
});

test('a percent sign that is only drawn multiplies nothing', () => {
  expect(['0%', '0.00%', '0"%"', '0\\%'].map(isPercentFormat)).toEqual([true, true, false, false]);
});

test.each(['0,', '#,##0,', '0.0,,', '0!.0,', '0\\.0000', '0"."0000"万"'])('%s shows another amount than the cell holds', (format) => {
  expect(isScaledFormat(format)).toBe(true);
});

test.each(['#,##0', '#,##0.00', '0.00', '0"万"', 'General', '0000-00'])('%s shows the amount', (format) => {
  expect(isScaledFormat(format)).toBe(false);
});

test('decimals are told for plain digits only', () => {
  expect(['0', '0.00', '#,##0.0', '0.0%', 'General', '# ?/?'].map(decimalsOf)).toEqual([0, 2, 1, 1, undefined, undefined]);
});
