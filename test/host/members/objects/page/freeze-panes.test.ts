import { hostObject } from '../../../protocol/host-type';
import { SimulatedExcel } from '../../../simulated-excel';
import { columns, rows } from '../geometry';
import { area, called, firstSheet, refusal } from '../called';

function open() {
  const excel = new SimulatedExcel();
  const sheet = firstSheet(excel);
  return { sheet, panes: hostObject('WorksheetFreezePanes', sheet), ...called(excel) };
}

describe('WorksheetFreezePanes', () => {
  test.each([
    ['A1:B3', { rows: 3, columns: 2 }],
    ['1:3', { rows: 3, columns: 0 }],
    ['A:B', { rows: 0, columns: 2 }],
  ])('freezes at %s', (address, frozen) => {
    const { sheet, panes, call } = open();
    call(panes, 'freezeAt', address);
    expect(sheet.frozen).toEqual(frozen);
  });

  test('says where it is frozen, and nothing after unfreezing', () => {
    const { panes, call, follow } = open();
    call(panes, 'freezeAt', 'A1:B3');
    expect(follow(panes, 'getLocation', 'Range').self.area).toEqual(area('A1:B3'));
    call(panes, 'unfreeze');
    expect(call(panes, 'getLocationOrNullObject')).toBeNull();
    expect(refusal(() => call(panes, 'getLocation')).code).toBe('ItemNotFound');
  });

  test('freezes rows or columns as whole lines, and none with zero', () => {
    const { sheet, panes, call, follow } = open();
    call(panes, 'freezeRows', 2);
    expect(follow(panes, 'getLocationOrNullObject', 'Range').self.area).toEqual(rows(1, 2));
    call(panes, 'freezeRows', 0);
    call(panes, 'freezeColumns', 1);
    expect(follow(panes, 'getLocationOrNullObject', 'Range').self.area).toEqual(columns(1, 1));
    expect(sheet.frozen).toEqual({ rows: 0, columns: 1 });
  });

  test('refuses what would not do what it looks like', () => {
    const { panes, call } = open();
    expect(refusal(() => call(panes, 'freezeRows', -1)).code).toBe('InvalidArgument');
    expect(refusal(() => call(panes, 'freezeAt', 'B2:C3')).code).toBe('HostNotImplemented');
    call(panes, 'freezeRows', 1);
    expect(refusal(() => call(panes, 'freezeColumns', 1)).code).toBe('HostNotImplemented');
  });
});
