import { addSheet } from '../../../model/workbook-model';
import { hostObject } from '../../../protocol/host-type';
import { SimulatedExcel } from '../../../simulated-excel';
import { area, called, firstSheet, range, refusal } from '../called';
import { columns, rows } from '../geometry';

function open() {
  const excel = new SimulatedExcel();
  const sheet = firstSheet(excel);
  const members = called(excel);
  const layout = hostObject('PageLayout', sheet);
  const group = members.follow(layout, 'headersFooters', 'HeaderFooterGroup');
  return { excel, sheet, layout, group, line: members.follow(group, 'defaultForAllPages', 'HeaderFooter'), ...members };
}

describe('PageLayout', () => {
  test.each([
    ['orientation', 'Landscape', 'landscape'],
    ['paperSize', 'A4', 'a4'],
    ['centerHorizontally', true, 1],
    ['centerVertically', true, 'yes'],
    ['topMargin', 36, -1],
    ['footerMargin', 20.5, '20'],
  ])('keeps %s and refuses what Excel does not know', (name, value, wrong) => {
    const { layout, get, set } = open();
    set(layout, name, value);
    expect(refusal(() => set(layout, name, wrong)).code).toBe('InvalidArgument');
    expect(get(layout, name)).toBe(value);
  });

  test('is zoomed by a scale or to pages; what is not given is null', () => {
    const { layout, get, set } = open();
    set(layout, 'zoom', { scale: 90 });
    expect(get(layout, 'zoom')).toEqual({ scale: 90, horizontalFitToPages: null, verticalFitToPages: null });
    set(layout, 'zoom', { horizontalFitToPages: 1 });
    expect(get(layout, 'zoom')).toEqual({ scale: null, horizontalFitToPages: 1, verticalFitToPages: null });
  });

  test.each([
    ['both at once', { scale: 90, horizontalFitToPages: 1 }],
    ['neither', {}],
    ['a scale of 9', { scale: 9 }],
    ['no page at all', { horizontalFitToPages: 1, verticalFitToPages: 0 }],
    ['an option that is none', { fitToWidth: 1 }],
  ])('refuses to be zoomed by %s', (_, zoom) => {
    const { sheet, layout, set } = open();
    expect(refusal(() => set(layout, 'zoom', zoom)).code).toBe('InvalidArgument');
    expect(sheet.page.zoom).toEqual({ scale: 100 });
  });

  test('takes margins in centimetres and leaves those that are not named', () => {
    const { sheet, layout, call } = open();
    call(layout, 'setPrintMargins', 'Centimeters', { top: 2.54, left: 1.27 });
    expect(sheet.page.margins.top).toBeCloseTo(72);
    expect(sheet.page.margins).toMatchObject({ right: 50.4, bottom: 54 });
    expect(refusal(() => call(layout, 'setPrintMargins', 'Inch', { top: 1 })).code).toBe('InvalidArgument');
  });

  test('prints an area and repeats lines', () => {
    const { sheet, layout, call, follow } = open();
    call(layout, 'setPrintArea', range(sheet, 'A1:F40'));
    call(layout, 'setPrintTitleRows', '$1:$3');
    call(layout, 'setPrintTitleColumns', 'A:B');
    expect(follow(layout, 'getPrintAreaOrNullObject', 'RangeAreas').self.areas).toEqual([area('A1:F40')]);
    expect(follow(layout, 'getPrintTitleRowsOrNullObject', 'Range').self.area).toEqual(rows(1, 3));
    expect(follow(layout, 'getPrintTitleColumns', 'Range').self.area).toEqual(columns(1, 2));
  });

  test.each(['getPrintArea', 'getPrintTitleRows', 'getPrintTitleColumns'])('has no answer to %s before it is set', (name) => {
    const { layout, call } = open();
    expect(call(layout, `${name}OrNullObject`)).toBeNull();
    expect(refusal(() => call(layout, name)).code).toBe('ItemNotFound');
  });

  test('refuses cells as title rows, and cells of another sheet', () => {
    const { excel, layout, call } = open();
    expect(refusal(() => call(layout, 'setPrintTitleRows', 'A1:F3')).code).toBe('InvalidArgument');
    const other = range(addSheet(excel.workbook, '空'), 'A1:B2');
    expect(refusal(() => call(layout, 'setPrintArea', other)).code).toBe('InvalidArgument');
  });

  test('is closed on a protected sheet', () => {
    const { sheet, layout, line, set, call } = open();
    sheet.protection = { options: {} };
    expect(refusal(() => set(layout, 'orientation', 'Portrait')).code).toBe('AccessDenied');
    expect(refusal(() => set(line, 'leftHeader', 'x')).code).toBe('AccessDenied');
    expect(refusal(() => call(layout, 'setPrintArea', 'A1:B2')).code).toBe('AccessDenied');
  });
});

describe('HeaderFooter', () => {
  test.each(['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'])('keeps %s', (name) => {
    const { line, get, set } = open();
    set(line, name, '第&P页');
    expect(get(line, name)).toBe('第&P页');
  });

  test('of more than 255 characters, sections and their codes together, is refused', () => {
    const { sheet, line, set } = open();
    set(line, 'leftHeader', 'x'.repeat(200));
    set(line, 'centerHeader', 'x'.repeat(51));
    const { code, message } = refusal(() => set(line, 'centerHeader', 'x'.repeat(52)));
    expect(code).toBe('InvalidArgument');
    expect(message).toContain('256');
    expect(sheet.page.header.center).toHaveLength(51);
  });

  test('is the same on all pages: other states are refused loudly', () => {
    const { group, get, set } = open();
    set(group, 'state', 'Default');
    expect(get(group, 'state')).toBe('Default');
    expect(refusal(() => set(group, 'state', 'OddAndEven')).code).toBe('HostNotImplemented');
  });
});
