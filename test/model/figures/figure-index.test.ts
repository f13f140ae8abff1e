import type { Figure } from '../../../src/model/figure';
import { figureIndex, type Aspect } from '../../../src/model/figures/figure-index';

const value = (number: number): Figure['value'] => ({ type: 'number', number });
const BLANK: Figure['value'] = { type: 'empty', state: 'notReported' };
const DASH: Figure['value'] = { type: 'empty', state: 'notApplicable' };
const tax: Aspect = { period: 202402, subject: 'PK1', measure: 'P08', valueKind: 'ytd' };
const by = (unit: string, more: Partial<Figure> = {}): Figure => ({ ...tax, unit, value: value(1), status: 'reported', ...more });

describe('finding what is said', () => {
  test('takes the preferred reporter before a document, wherever they stand', () => {
    const figures = [by('DOC003'), by('ZHB'), by('PK1')];
    expect(figureIndex(figures).find(tax, 'PK1')?.unit).toBe('PK1');
    expect(figureIndex([...figures].reverse()).find(tax, 'PK1')?.unit).toBe('PK1');
  });

  test('takes any unit before a document', () => {
    expect(figureIndex([by('DOC003'), by('ZHB')]).find(tax, 'PK1')?.unit).toBe('ZHB');
    expect(figureIndex([by('DOC003'), by('ZHB')]).find(tax)?.unit).toBe('ZHB');
    expect(figureIndex([by('DOC003')]).find(tax, 'PK1')?.unit).toBe('DOC003');
    expect(figureIndex([by('ZHB'), by('DOC003')]).find(tax, 'DOC003')?.unit).toBe('DOC003');
  });

  test('takes a value before a blank or a sign of the preferred reporter', () => {
    for (const empty of [BLANK, DASH]) {
      const index = figureIndex([by('PK1', { value: empty }), by('DOC003')]);
      expect(index.find(tax, 'PK1')?.unit).toBe('DOC003');
    }
  });

  test('takes the preferred blank before that of another', () => {
    expect(figureIndex([by('ZHB', { value: BLANK }), by('PK1', { value: BLANK })]).find(tax, 'PK1')?.unit).toBe('PK1');
  });

  test('takes zero for the value it is', () => {
    expect(figureIndex([by('PK1', { value: value(0) }), by('DOC003')]).find(tax, 'PK1')?.unit).toBe('PK1');
  });

  test('of equals takes the first', () => {
    expect(figureIndex([by('D04'), by('D10')]).find(tax)?.unit).toBe('D04');
  });

  test('is exact in period, subject, measure and value kind', () => {
    const index = figureIndex([by('PK1')]);
    for (const other of [{ period: 202401 }, { subject: 'PK2' }, { measure: 'P01' }, { valueKind: 'month' }] as const)
      expect(index.find({ ...tax, ...other }, 'PK1')).toBeUndefined();
  });
});

describe('the latest of a reporter', () => {
  const key = { ...tax, unit: 'PK1' };

  test('is its own of the last period with a value, whatever others say later', () => {
    const own = by('PK1', { period: 202312 });
    const figures = [by('PK1', { period: 202311 }), own, by('PK1', { value: BLANK }), by('ZHB'), by('DOC003', { period: 202401 })];
    expect(figureIndex(figures).latestOf(key)).toBe(own);
    expect(figureIndex([...figures].reverse()).latestOf(key)).toBe(own);
  });

  test('is none after the period, and none of others', () => {
    expect(figureIndex([by('PK1', { period: 202403 }), by('ZHB')]).latestOf(key)).toBeUndefined();
  });
});

describe('the latest', () => {
  const months = [202312, 202402, 202401, 202403].map((period) => by('PK1', { period, value: value(period) }));

  test('is that of the last period up to the one asked for, in whatever order they came', () => {
    expect(figureIndex(months).latest(tax)?.period).toBe(202402);
    expect(figureIndex(months).latest({ ...tax, period: 202311 })).toBeUndefined();
    expect(figureIndex(months).latest({ ...tax, period: 209912 })?.period).toBe(202403);
  });

  test('passes over months without a value', () => {
    const blank = by('PK1', { value: BLANK });
    const [december, , january] = months;
    if (december === undefined || january === undefined) throw new Error('no months');
    expect(figureIndex([december, january, blank]).latest(tax)?.period).toBe(202401);
    expect(figureIndex([blank]).latest(tax)).toBeUndefined();
  });

  test('takes a later document before an earlier report', () => {
    const index = figureIndex([by('PK1', { period: 202401 }), by('DOC003')]);
    expect(index.latest(tax, 'PK1')?.unit).toBe('DOC003');
  });
});

test('a figure is found by its whole key', () => {
  const index = figureIndex([by('PK1'), by('ZHB', { value: value(2) })]);
  expect(index.byKey.get('202402|ZHB|PK1|P08|ytd')?.value).toEqual(value(2));
  expect(index.byKey.get('202402|PK2|PK1|P08|ytd')).toBeUndefined();
});
