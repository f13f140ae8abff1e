import { ledgerCell, ledgerColumn, ledgerCount, ledgerSum } from '../../src/summary/ledger';
import { formula, ledgerColumns, shown, tax } from './scope';

const figures = [
  tax(),
  tax({ unit: 'PK2', value: { type: 'number', number: 88 } }),
  tax({ unit: 'PK3', value: { type: 'empty', state: 'notReported' } }),
  tax({ unit: 'PK4', value: { type: 'empty', state: 'notApplicable' } }),
  tax({ unit: 'DOC003', subject: 'PK1', value: { type: 'number', number: 8.2 }, unitOfMeasure: '亿元', status: 'published' }),
  tax({ period: 202401, value: { type: 'number', number: 400 } }),
];
const columns = ledgerColumns(figures);
const key = { period: 202402, unit: 'PK1', subject: 'PK1', measure: 'P08', valueKind: 'ytd' } as const;

test('columns are those of 数据台账, from any sheet', () => {
  expect(ledgerColumn('value')).toEqual({ sheet: 'data-ledger', block: 'figures', column: 'value' });
});

describe('one figure', () => {
  test('is found by its key', () => {
    expect(shown(ledgerCell(key), {}, columns)).toBe(812);
    expect(shown(ledgerCell(key, 'status'), {}, { ...columns, status: figures.map(() => '初报') })).toBe('初报');
    expect(shown(ledgerCell({ ...key, period: 202401 }), {}, columns)).toBe(400);
  });

  test('is nothing when nobody reported it or its cell is blank', () => {
    expect(shown(ledgerCell({ ...key, valueKind: 'plan' }), {}, columns)).toBe('');
    expect(shown(ledgerCell({ ...key, unit: 'PK3', subject: 'PK3' }), {}, columns)).toBe('');
  });

  test('is the sign where that was reported', () => {
    expect(shown(ledgerCell({ ...key, unit: 'PK4', subject: 'PK4' }), {}, columns)).toBe('—');
  });

  test('is a formula over whole columns', () => {
    expect(formula(ledgerCell(key))).toBe(
      'IFERROR(IF(INDEX(\'台账\'!$value,MATCH("202402|PK1|PK1|P08|ytd",\'台账\'!$key,0))="","",INDEX(\'台账\'!$value,MATCH("202402|PK1|PK1|P08|ytd",\'台账\'!$key,0))),"")',
    );
  });
});

describe('a sum', () => {
  test('takes the figures whose codes it names', () => {
    expect(shown(ledgerSum({ period: 202402, measureCode: 'P08', reporterKind: 'PARK' }), {}, columns)).toBe(900);
    expect(shown(ledgerSum({ period: 202401 }), {}, columns)).toBe(400);
  });

  test('takes a document for another reporter, so a kind keeps it from being added twice', () => {
    expect(shown(ledgerSum({ period: 202402, subjectCode: 'PK1' }), {}, columns)).toBeCloseTo(820.2, 10);
  });

  test('of nothing is 0', () => {
    expect(shown(ledgerSum({ period: 202312 }), {}, columns)).toBe(0);
  });
});

test('a count counts figures without a value too', () => {
  expect(shown(ledgerCount({ period: 202402, reporterKind: 'PARK' }), {}, columns)).toBe(4);
  expect(shown(ledgerCount({ period: 202402, reporterCode: 'PK8' }), {}, columns)).toBe(0);
});
