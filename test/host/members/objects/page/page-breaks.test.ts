import { hostObject } from '../../../protocol/host-type';
import { SimulatedExcel } from '../../../simulated-excel';
import { area, called, firstSheet, refusal } from '../called';

function open() {
  const excel = new SimulatedExcel();
  const sheet = firstSheet(excel);
  return { sheet, breaks: hostObject('PageBreakCollection', sheet), ...called(excel) };
}

describe('PageBreakCollection', () => {
  test('breaks above the first row of the cells it is given', () => {
    const { sheet, breaks, get, follow } = open();
    const added = follow(breaks, 'add', 'PageBreak', 'A40:C41');
    expect(sheet.page.breaksBefore).toEqual([40]);
    expect(get(added, 'rowIndex')).toBe(39);
    expect(follow(added, 'getCellAfterBreak', 'Range').self.area).toEqual(area('A40'));
  });

  test('gives breaks in the order of rows, by place or by id', () => {
    const { breaks, call, follow, items } = open();
    for (const row of [80, 40]) call(breaks, 'add', `A${row}`);
    expect(follow(breaks, 'getItem', 'PageBreak', 0).self.row).toBe(40);
    expect(follow(breaks, 'getItem', 'PageBreak', 'row 80').self.row).toBe(80);
    expect(items(breaks)).toHaveLength(2);
    expect(refusal(() => call(breaks, 'getItem', 2)).code).toBe('ItemNotFound');
  });

  test.each([
    ['above the first row', 'A1'],
    ['where a page begins already', 'B40'],
  ])('refuses a break %s', (_, address) => {
    const { breaks, call } = open();
    call(breaks, 'add', 'A40');
    expect(refusal(() => call(breaks, 'add', address)).code).toBe('InvalidArgument');
  });

  test('refuses the break after 1,026', () => {
    const { sheet, breaks, call } = open();
    sheet.page.breaksBefore = Array.from({ length: 1025 }, (_, index) => index + 2);
    call(breaks, 'add', 'A2000');
    expect(refusal(() => call(breaks, 'add', 'A3000')).code).toBe('InvalidArgument');
  });

  test('takes away one or all', () => {
    const { breaks, call, follow } = open();
    for (const row of [40, 80]) call(breaks, 'add', `A${row}`);
    call(follow(breaks, 'getItem', 'PageBreak', 0), 'delete');
    expect(call(breaks, 'getCount')).toBe(1);
    call(breaks, 'removePageBreaks');
    expect(call(breaks, 'getCount')).toBe(0);
  });

  test('refuses on a protected sheet', () => {
    const { sheet, breaks, call } = open();
    sheet.protection = { options: {} };
    expect(refusal(() => call(breaks, 'add', 'A40')).code).toBe('AccessDenied');
    expect(refusal(() => call(breaks, 'removePageBreaks')).code).toBe('AccessDenied');
  });
});
