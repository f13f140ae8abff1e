import fc from 'fast-check';
import type { PrintedNumber } from '../../../src/model/seeds/interval';
import { recompute } from '../../../src/model/seeds/recompute';
import type { RelationSeed } from '../../../src/model/seeds/schema/relation';

const number = (printed: string, unit = '万元', more: Partial<PrintedNumber> = {}): PrintedNumber => ({ value: Number(printed), printed, unit, ...more });

function outcome(relation: RelationSeed, numbers: Record<string, PrintedNumber>) {
  return recompute(relation, { number: (reference) => numbers[reference], knows: (reference) => reference in numbers });
}

const sum = (more: object = {}): RelationSeed => ({ id: 'REL-1', kind: 'sum', result: 'T', operands: ['A', 'B'], note: '合计', ...more });

describe('sums', () => {
  test('a stated total that equals its rows agrees', () => {
    expect(outcome(sum(), { T: number('30'), A: number('10'), B: number('20') }).outcome).toBe('agrees');
  });

  test('one unit off is unexplained, however large the total', () => {
    expect(outcome(sum(), { T: number('5709850'), A: number('5709850'), B: number('1') }).outcome).toBe('unexplained');
  });

  test('an anomaly explains a difference and goes stale when there is none', () => {
    const relation = sum({ anomaly: 'AN-1' });
    expect(outcome(relation, { T: number('31'), A: number('10'), B: number('20') }).outcome).toBe('differs');
    expect(outcome(relation, { T: number('30'), A: number('10'), B: number('20') }).outcome).toBe('stale');
  });

  test('whole numbers of rows always make their total, and no other', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: -5, max: 5 }), (rows, slip) => {
      const numbers = Object.fromEntries(rows.map((row, i) => [`R${i}`, number(String(row))]));
      const total = rows.reduce((a, b) => a + b, 0) + slip;
      const relation = sum({ operands: Object.keys(numbers) });
      return outcome(relation, { ...numbers, T: number(String(total)) }).outcome === (slip === 0 ? 'agrees' : 'unexplained');
    }));
  });
});

describe('the documents’ own cases', () => {
  test('002 表1: revenue of both cities states 23.87 % and recomputes to 23.91 %', () => {
    const growth: RelationSeed = { id: 'REL-2', kind: 'growth', result: 'G', operands: ['A', 'B'], note: '增长' };
    const result = outcome(growth, { G: number('23.87', '%'), A: number('1489.2', '亿元'), B: number('1845.2', '亿元') });
    expect(result.outcome).toBe('unexplained');
    expect(result.recomputed).toEqual([expect.closeTo(23.9, 1), expect.closeTo(23.91, 1)]);
  });

  test('表2-1: 06b is the average growth since 2020', () => {
    const average = (years: number): RelationSeed => ({ id: 'REL-3', kind: 'averageGrowth', result: 'G', operands: ['A', 'B'], years, note: '年均' });
    const base = { A: number('83.6', '亿元') };
    const two = outcome(average(2), { ...base, G: number('16', '%', { operator: '≥' }), B: number('113.3', '亿元') });
    const five = outcome(average(5), { ...base, G: number('20', '%', { operator: '≥' }), B: number('208.6', '亿元') });
    expect([two.outcome, five.outcome]).toEqual(['agrees', 'agrees']);
    const middle = ([low, high]: readonly [number, number] = [NaN, NaN]) => (low + high) / 2;
    expect(middle(two.recomputed)).toBeCloseTo(16.4, 1);
    expect(middle(five.recomputed)).toBeCloseTo(20.1, 1);
  });

  test('专栏4-2 and 附件四 are compared across units', () => {
    const equal: RelationSeed = { id: 'REL-4', kind: 'equal', operands: ['A', 'B'], note: '同一项目' };
    expect(outcome(equal, { A: number('20.2', '亿元'), B: number('202000') }).outcome).toBe('agrees');
    expect(outcome(equal, { A: number('5.04', '亿元'), B: number('50355') }).outcome).toBe('agrees');
    expect(outcome(equal, { A: number('6.55', '亿元'), B: number('25000') }).outcome).toBe('unexplained');
  });

  test('an income a head is a ratio in its own unit', () => {
    const ratio: RelationSeed = { id: 'REL-5', kind: 'ratio', result: 'R', operands: ['A', 'B'], note: '人均' };
    expect(outcome(ratio, { R: number('13.4', '万元'), A: number('25019.1', '亿元'), B: number('1867.7', '万人') }).outcome).toBe('agrees');
  });

  test('a mean is weighted by what stands beside each value', () => {
    const mean: RelationSeed = { id: 'REL-6', kind: 'weightedMean', result: 'M', operands: ['A', 'WA', 'B', 'WB'], note: '加权平均' };
    const numbers = { A: number('13.4', '万元'), WA: number('1867.7', '万人'), B: number('4.5', '万元'), WB: number('396.9', '万人') };
    expect(outcome(mean, { ...numbers, M: number('11.8', '万元') }).outcome).toBe('agrees');
    expect(outcome(mean, { ...numbers, M: number('12.9', '万元') }).outcome).toBe('unexplained');
  });
});

describe('order', () => {
  const order: RelationSeed = { id: 'REL-7', kind: 'order', operands: ['A', 'B', 'C'], note: '部分不大于整体' };

  test('each at most the next', () => {
    expect(outcome(order, { A: number('1'), B: number('1'), C: number('2') }).outcome).toBe('agrees');
    expect(outcome(order, { A: number('1'), B: number('3'), C: number('2') }).outcome).toBe('unexplained');
  });
});

describe('broken relations', () => {
  test('a figure the seeds lack is named', () => {
    expect(outcome(sum(), { T: number('30'), A: number('10') })).toMatchObject({ outcome: 'broken', fault: 'B' });
  });

  test('amounts and people do not add up', () => {
    expect(outcome(sum(), { T: number('30'), A: number('10'), B: number('20', '人') })).toMatchObject({ outcome: 'broken' });
  });

  test('what cannot be recomputed still names figures that exist', () => {
    const none: RelationSeed = { id: 'REL-8', kind: 'none', results: ['A', 'Z'], reason: '无基数' };
    expect(outcome(none, { A: number('1') })).toMatchObject({ outcome: 'broken', fault: 'Z' });
    expect(outcome(none, { A: number('1'), Z: number('2') }).outcome).toBe('notRecomputable');
  });
});
