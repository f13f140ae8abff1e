import { refusal } from '../called';
import { open } from './opened';

describe('ChartAxes', () => {
  test('lead to axes by name, or by type and group', () => {
    const { add, axis, get, follow } = open();
    const chart = add();
    const value = follow(follow(chart, 'axes', 'ChartAxes'), 'valueAxis', 'ChartAxis');
    expect(axis(chart, 'Value').self.axis).toBe(value.self.axis);
    expect([get(value, 'type'), get(value, 'axisGroup')]).toEqual(['Value', 'Primary']);
    expect([get(axis(chart, 'Category'), 'type'), get(axis(chart, 'Category'), 'axisGroup')]).toEqual(['Category', 'Primary']);
  });

  test('say of which kind a second axis is', () => {
    const { add, series, axis, get, set } = open();
    const chart = add();
    set(series(chart, 1), 'axisGroup', 'Secondary');
    const second = axis(chart, 'Value', 'Secondary');
    expect([get(second, 'type'), get(second, 'axisGroup')]).toEqual(['Value', 'Secondary']);
  });

  test.each(['Pie', 'Doughnut'])('of a %s are refused', (type) => {
    const { add, axis } = open();
    const chart = add(type, 'A1:B4');
    expect(refusal(() => axis(chart, 'Value')).code).toBe('InvalidOperation');
  });

  test('refuse types and groups that are none', () => {
    const { add, axis } = open();
    const chart = add();
    expect(refusal(() => axis(chart, 'value')).code).toBe('InvalidArgument');
    expect(refusal(() => axis(chart, 'Value', 'Second')).code).toBe('InvalidArgument');
    expect(refusal(() => axis(chart, 'Series')).code).toBe('HostNotImplemented');
  });
});

describe('ChartAxis', () => {
  test.each([
    ['minimum', 0, 'low'],
    ['maximum', '', null],
    ['numberFormat', '0.0', 1],
    ['linkNumberFormat', false, 'no'],
    ['reversePlotOrder', true, 1],
    ['tickLabelPosition', 'Low', 'Beside'],
    ['tickLabelSpacing', 1, 0],
    ['majorTickMark', 'None', 'Long'],
    ['minorTickMark', 'None', ''],
    ['position', 'Maximum', 'Custom'],
    ['visible', false, 0],
    ['textOrientation', 180, 91],
  ])('keeps %s and refuses what Excel does not know', (name, value, wrong) => {
    const { add, axis, get, set } = open();
    const one = axis(add(), 'Value');
    set(one, name, value);
    expect(refusal(() => set(one, name, wrong)).code).toBe('InvalidArgument');
    expect(get(one, name)).toBe(value);
  });

  test('of categories has no scale', () => {
    const { add, axis, set } = open();
    const one = axis(add(), 'Category');
    expect(refusal(() => set(one, 'minimum', 0)).code).toBe('InvalidOperation');
  });

  test('does not invent the ends that Excel chooses', () => {
    const { add, axis, get } = open();
    const one = axis(add(), 'Value');
    expect(refusal(() => get(one, 'maximum')).code).toBe('HostNotImplemented');
  });

  test('has a title once it has a text or is shown', () => {
    const { add, axis, get, set, follow } = open();
    const title = follow(axis(add(), 'Value'), 'title', 'ChartAxisTitle');
    expect(get(title, 'visible')).toBe(false);
    set(title, 'text', '亿元');
    expect([get(title, 'visible'), get(title, 'text')]).toEqual([true, '亿元']);
    set(title, 'visible', false);
    expect(get(title, 'text')).toBe('');
  });

  test('of primary values has gridlines, others have none until they are shown', () => {
    const { add, axis, get, set, follow } = open();
    const chart = add();
    const of = (type: string) => follow(axis(chart, type), 'majorGridlines', 'ChartGridlines');
    expect([get(of('Value'), 'visible'), get(of('Category'), 'visible')]).toEqual([true, false]);
    set(of('Value'), 'visible', false);
    expect(get(of('Value'), 'visible')).toBe(false);
  });
});
