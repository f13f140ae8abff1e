import { REPORT_SHEETS } from '../../src/layout/workbook';
import type { Figure } from '../../src/model/figure';
import { planned, told } from './planned';

/** Tax of 合作区 as the office reports it. */
const tax = (period: number, value: number, more: Partial<Figure> = {}) => told('ZHB', 'P08', value, { subject: 'ZH1', period, ...more });
const target = tax(202412, 100000, { valueKind: 'plan' });
const zone = (...ledger: readonly Figure[]) => planned({ ledger, sheets: REPORT_SHEETS }).row('总览', 'zone', 'P08');

describe('合作区 against its target of the year', () => {
  test('is held against last year’s share to the same month', () => {
    expect(zone(target, tax(202402, 30000), tax(202302, 20000), tax(202312, 80000))).toMatchObject({
      value: 3,
      target: 10,
      completion: 30,
      difference: 5,
    });
  });

  test('is held against m/12 where last year is not known', () => {
    expect(zone(target, tax(202402, 30000))).toMatchObject({ completion: 30, difference: 13.3 });
  });

  test('is held against m/12 where last year had nothing, instead of dividing by it', () => {
    expect(zone(target, tax(202402, 30000), tax(202302, 0), tax(202312, 0))).toMatchObject({ completion: 30, difference: 13.3 });
  });

  test('is not judged without a target', () => {
    expect(zone(tax(202402, 30000), tax(202302, 20000))).toMatchObject({ target: '', completion: '', difference: '' });
  });
});

test('what has no plan in the catalogue has no target', () => {
  const { target: output, completion } = planned({ sheets: REPORT_SHEETS }).row('总览', 'zone', 'P01');
  expect([output, completion]).toEqual(['', '']);
});
